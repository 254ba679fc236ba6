package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.FractionalMaxPoolOptions;
import torch.nn.functional.Pooled;

/// The largest of windows that start at random places (`torch.nn.FractionalMaxPool3d`); see
/// [FractionalMaxPoolNd].
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output `[batch,
/// channels, depth', height', width']`.
///
/// ```java
/// var pool = new FractionalMaxPool3d(2, FractionalMaxPool3d.options().outputRatio(0.5));
/// ```
public class FractionalMaxPool3d extends FractionalMaxPoolNd {
  public FractionalMaxPool3d(long kernelSize, FractionalMaxPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public FractionalMaxPool3d(long[] kernelSize, FractionalMaxPoolOptions options) {
    super(3, kernelSize, options);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.fractionalMaxPool3dWithIndices(input, kernelSize, options);
  }
}
