package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Pooled;

/// The largest of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveMaxPool3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output `[batch,
/// channels, *outputSize]`.
public class AdaptiveMaxPool3d extends AdaptiveMaxPoolNd {
  /// One number for all directions, or one for each; -1 keeps the input's size.
  public AdaptiveMaxPool3d(long... outputSize) {
    super(3, outputSize);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveMaxPool3d(input, outputSize);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.adaptiveMaxPool3dWithIndices(input, outputSize);
  }
}
