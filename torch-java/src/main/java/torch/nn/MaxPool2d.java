package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.MaxPoolOptions;
import torch.nn.functional.Pooled;

/// The largest of each window (`torch.nn.MaxPool2d`); see [MaxPoolNd].
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels,
/// height', width']`.
///
/// ```java
/// var pool = new MaxPool2d(3, MaxPool2d.options().stride(2).padding(1));
/// ```
public class MaxPool2d extends MaxPoolNd {
  public MaxPool2d(long kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool2d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public MaxPool2d(long kernelSize, long stride, long padding) {
    this(kernelSize, options().stride(stride).padding(padding));
  }

  public MaxPool2d(long[] kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool2d(long kernelSize, MaxPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public MaxPool2d(long[] kernelSize, MaxPoolOptions options) {
    super(2, kernelSize, options);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.maxPool2d(input, kernelSize, options);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.maxPool2dWithIndices(input, kernelSize, options);
  }
}
