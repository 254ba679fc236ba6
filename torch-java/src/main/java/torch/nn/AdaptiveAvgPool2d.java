package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Means of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveAvgPool2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels,
/// *outputSize]`.
public class AdaptiveAvgPool2d extends AdaptiveAvgPoolNd {
  /// One number for all directions, or one for each; -1 keeps the input's size.
  public AdaptiveAvgPool2d(long... outputSize) {
    super(2, outputSize);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveAvgPool2d(input, outputSize);
  }
}
