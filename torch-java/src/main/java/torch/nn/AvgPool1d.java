package torch.nn;

import torch.Tensor;
import torch.nn.functional.AvgPoolOptions;
import torch.nn.functional.F;

/// The mean of each window (`torch.nn.AvgPool1d`); see [AvgPoolNd].
///
/// Shapes: input `[batch, channels, length]` (or without batch), output `[batch, channels,
/// length']`.
public class AvgPool1d extends AvgPoolNd {
  public AvgPool1d(long kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool1d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public AvgPool1d(long kernelSize, long stride, long padding) {
    this(kernelSize, options().stride(stride).padding(padding));
  }

  public AvgPool1d(long[] kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool1d(long kernelSize, AvgPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public AvgPool1d(long[] kernelSize, AvgPoolOptions options) {
    super(1, kernelSize, options);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.avgPool1d(input, kernelSize, options);
  }
}
