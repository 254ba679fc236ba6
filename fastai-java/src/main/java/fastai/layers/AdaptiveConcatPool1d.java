package fastai.layers;

import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.AdaptiveAvgPool1d;
import torch.nn.AdaptiveMaxPool1d;
import torch.nn.Module;

/// The largest values and then the means over windows, next to each other (fastai's
/// `AdaptiveConcatPool1d`).
///
/// Shapes: `[batch, channels, length]` to `[batch, 2 * channels, size]`.
public final class AdaptiveConcatPool1d extends Module {
  private final long size;

  /// The whole length.
  public AdaptiveConcatPool1d() {
    this(1);
  }

  /// @param size of the output
  public AdaptiveConcatPool1d(long size) {
    this.size = size;
    register("ap", new AdaptiveAvgPool1d(size));
    register("mp", new AdaptiveMaxPool1d(size));
  }

  @Override
  public Tensor forward(Tensor x) {
    return Torch.cat(List.of(getSubmodule("mp").call(x), getSubmodule("ap").call(x)), 1);
  }

  @Override
  protected Module create() {
    return new AdaptiveConcatPool1d(size);
  }
}
