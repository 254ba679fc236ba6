package fastai.layers;

import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.AdaptiveMaxPool2d;
import torch.nn.Module;

/// The largest values and then the means over a grid of windows, next to each other (fastai's
/// `AdaptiveConcatPool2d`).
///
/// Shapes: `[batch, channels, height, width]` to `[batch, 2 * channels, size, size]`.
public final class AdaptiveConcatPool2d extends Module {
  private final long[] size;

  /// The whole picture.
  public AdaptiveConcatPool2d() {
    this(1);
  }

  /// @param size height and width of the output; one number for both
  public AdaptiveConcatPool2d(long... size) {
    this.size = size.clone();
    register("ap", new AdaptiveAvgPool2d(size));
    register("mp", new AdaptiveMaxPool2d(size));
  }

  @Override
  public Tensor forward(Tensor x) {
    return Torch.cat(List.of(getSubmodule("mp").call(x), getSubmodule("ap").call(x)), 1);
  }

  @Override
  protected Module create() {
    return new AdaptiveConcatPool2d(size);
  }
}
