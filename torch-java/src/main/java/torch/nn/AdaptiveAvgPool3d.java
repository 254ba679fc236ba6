package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Means of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveAvgPool3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output `[batch,
/// channels, *outputSize]`.
public class AdaptiveAvgPool3d extends AdaptiveAvgPoolNd {
  /// One number for all directions, or one for each; -1 keeps the input's size.
  public AdaptiveAvgPool3d(long... outputSize) {
    super(3, outputSize);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveAvgPool3d(input, outputSize);
  }
}
