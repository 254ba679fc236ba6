package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Pooled;

/// The largest of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveMaxPool1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output `[batch, channels,
/// *outputSize]`.
public class AdaptiveMaxPool1d extends AdaptiveMaxPoolNd {
  /// One number for all directions, or one for each; -1 keeps the input's size.
  public AdaptiveMaxPool1d(long... outputSize) {
    super(1, outputSize);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveMaxPool1d(input, outputSize);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.adaptiveMaxPool1dWithIndices(input, outputSize);
  }
}
