package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.MaxPoolOptions;
import torch.nn.functional.Pooled;

/// The largest of each window (`torch.nn.MaxPool3d`); see [MaxPoolNd].
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output `[batch,
/// channels, depth', height', width']`.
///
/// ```java
/// var pool = new MaxPool3d(3, MaxPool3d.options().stride(2).padding(1));
/// ```
public class MaxPool3d extends MaxPoolNd {
  public MaxPool3d(long kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool3d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public MaxPool3d(long kernelSize, long stride, long padding) {
    this(kernelSize, options().stride(stride).padding(padding));
  }

  public MaxPool3d(long[] kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool3d(long kernelSize, MaxPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public MaxPool3d(long[] kernelSize, MaxPoolOptions options) {
    super(3, kernelSize, options);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.maxPool3d(input, kernelSize, options);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.maxPool3dWithIndices(input, kernelSize, options);
  }
}
