package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Means of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveAvgPool1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output `[batch, channels,
/// *outputSize]`.
public class AdaptiveAvgPool1d extends AdaptiveAvgPoolNd {
  /// One number for all directions, or one for each; -1 keeps the input's size.
  public AdaptiveAvgPool1d(long... outputSize) {
    super(1, outputSize);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveAvgPool1d(input, outputSize);
  }
}
