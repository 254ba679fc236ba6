package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Fills one channel of each image, drawn or given, with noise from 0 to a number that is itself
/// drawn up to `thresh` (0.3). Fastai 1's `rgb_randomize`; it acts on all images unless a share `p`
/// is given. Order 40.
///
/// Fastai never draws the last channel; here all are alike.
public final class RgbRandomize extends RandTransform<RgbRandomize.Noise> {
  private final int channel;
  private final double thresh;
  private final double share;

  /// @param pixels `[batch, 1, height, width]`
  /// @param where true in the channel that is filled, `[batch, channels, 1, 1]`
  public record Noise(Tensor pixels, Tensor where) {}

  public RgbRandomize() {
    this(-1, 0.3, 1);
  }

  /// @param channel -1: drawn
  /// @param p the share of images
  public RgbRandomize(int channel, double thresh, double p) {
    this.channel = channel;
    this.thresh = thresh;
    this.share = new Lots(p, false).p();
  }

  @Override
  public int order() {
    return TransformOrder.LIGHTING;
  }

  @Override
  protected Noise draw(Object[] values, Split part, Draws draws) {
    Tensor x = Kinds.firstImage(values);
    if (x == null) return null;
    long n = x.size(0), channels = x.size(1);
    var whole = TensorOptions.of(DType.INT64, x.device());
    var floats = TensorOptions.of(x.dtype(), x.device());
    Tensor which =
        channel >= 0
            ? Torch.full(new long[] {n, 1, 1, 1}, (long) channel).to(x.device())
            : Torch.randint(channels, new long[] {n, 1, 1, 1}, whole);
    Tensor bound = Torch.rand(floats, n, 1, 1, 1).mul_(thresh);
    Tensor noise = Torch.rand(floats, n, 1, x.size(2), x.size(3)).mul_(bound);
    Tensor acts = new Lots(share, false).ones(x, null).view(-1, 1, 1, 1);
    Tensor where = Torch.arange(channels, whole).view(1, -1, 1, 1).eq(which);
    return new Noise(noise, where.logicalAnd(acts.ne(0)));
  }

  @Override
  protected Object encodes(Object x, Noise noise) {
    return noise == null
        ? x
        : Kinds.change(x, pixels -> noise.pixels().where(noise.where(), pixels));
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("channel", channel, "thresh", thresh, "p", share);
  }
}
