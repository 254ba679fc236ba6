package fastai.layers;

import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.AdaptiveMaxPool2d;
import torch.nn.Module;

/// The greatest and the mean value of each channel, side by side: `[batch, channels, *, *]` to
/// `[batch, 2 * channels, size, size]`.
public final class AdaptiveConcatPool2d extends Module {
  private final long size;
  private final Module ap;
  private final Module mp;

  public AdaptiveConcatPool2d() {
    this(1);
  }

  public AdaptiveConcatPool2d(long size) {
    this.size = size;
    ap = register("ap", new AdaptiveAvgPool2d(size));
    mp = register("mp", new AdaptiveMaxPool2d(size));
  }

  @Override
  public Tensor forward(Tensor x) {
    return Torch.cat(List.of(mp.call(x), ap.call(x)), 1);
  }

  @Override
  protected Module create() {
    return new AdaptiveConcatPool2d(size);
  }
}
