package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.FractionalMaxPoolOptions;
import torch.nn.functional.Pooled;

/// The largest of windows that start at random places (`torch.nn.FractionalMaxPool2d`); see
/// [FractionalMaxPoolNd].
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels,
/// height', width']`.
///
/// ```java
/// var pool = new FractionalMaxPool2d(2, FractionalMaxPool2d.options().outputRatio(0.5));
/// ```
public class FractionalMaxPool2d extends FractionalMaxPoolNd {
  public FractionalMaxPool2d(long kernelSize, FractionalMaxPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public FractionalMaxPool2d(long[] kernelSize, FractionalMaxPoolOptions options) {
    super(2, kernelSize, options);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.fractionalMaxPool2dWithIndices(input, kernelSize, options);
  }
}
