package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Pooled;

/// The largest of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveMaxPool2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels,
/// *outputSize]`.
public class AdaptiveMaxPool2d extends AdaptiveMaxPoolNd {
  /// One number for all directions, or one for each; -1 keeps the input's size.
  public AdaptiveMaxPool2d(long... outputSize) {
    super(2, outputSize);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveMaxPool2d(input, outputSize);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.adaptiveMaxPool2dWithIndices(input, outputSize);
  }
}
