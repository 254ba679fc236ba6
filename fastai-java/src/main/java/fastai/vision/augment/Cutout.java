package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.Map;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Squares of zeros, elsewhere in each image: `nHoles` (1) of `length` (40) pixels a side, around
/// places drawn within the image; what lies outside is cut off. Fastai 1's `cutout`; it acts on all
/// images unless a share `p` is given. Order 40.
public final class Cutout extends RandTransform<Tensor> {
  private final int nHoles;
  private final int length;
  private final double share;

  public Cutout() {
    this(1, 40, 1);
  }

  /// @param p the share of images
  public Cutout(int nHoles, int length, double p) {
    this.nHoles = nHoles;
    this.length = length;
    this.share = new Lots(p, false).p();
  }

  @Override
  public int order() {
    return TransformOrder.LIGHTING;
  }

  /// True where pixels stay, `[batch, 1, height, width]`.
  @Override
  protected Tensor draw(Object[] values, Split part, Draws draws) {
    Tensor x = Kinds.firstImage(values);
    if (x == null) return null;
    Tensor hole = inside(x, x.size(-2)).unsqueeze(3).mul(inside(x, x.size(-1)).unsqueeze(2));
    Tensor acts = new Lots(share, false).ones(x, null).view(-1, 1, 1, 1);
    return hole.amax(1).unsqueeze(1).mul(acts).eq(0);
  }

  /// 1 in the holes' rows, or columns, `[batch, holes, size]`.
  private Tensor inside(Tensor x, long size) {
    var whole = TensorOptions.of(torch.DType.INT64, x.device());
    Tensor middle = Torch.randint(size, new long[] {x.size(0), nHoles, 1}, whole);
    Tensor from = Torch.arange(size, whole).sub(middle).add_(length / 2);
    return from.ge(0).mul(from.lt(length / 2 * 2)).to(torch.DType.FLOAT32);
  }

  @Override
  protected Object encodes(Object x, Tensor stays) {
    return stays == null ? x : Kinds.change(x, pixels -> pixels.mul(stays));
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("nHoles", nHoles, "length", length, "p", share);
  }
}
