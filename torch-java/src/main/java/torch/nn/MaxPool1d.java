package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.MaxPoolOptions;
import torch.nn.functional.Pooled;

/// The largest of each window (`torch.nn.MaxPool1d`); see [MaxPoolNd].
///
/// Shapes: input `[batch, channels, length]` (or without batch), output `[batch, channels,
/// length']`.
///
/// ```java
/// var pool = new MaxPool1d(3, MaxPool1d.options().stride(2).padding(1));
/// ```
public class MaxPool1d extends MaxPoolNd {
  public MaxPool1d(long kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool1d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public MaxPool1d(long kernelSize, long stride, long padding) {
    this(kernelSize, options().stride(stride).padding(padding));
  }

  public MaxPool1d(long[] kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool1d(long kernelSize, MaxPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public MaxPool1d(long[] kernelSize, MaxPoolOptions options) {
    super(1, kernelSize, options);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.maxPool1d(input, kernelSize, options);
  }

  @Override
  Pooled withIndices(Tensor input) {
    return F.maxPool1dWithIndices(input, kernelSize, options);
  }
}
