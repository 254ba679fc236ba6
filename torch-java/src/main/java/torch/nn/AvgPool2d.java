package torch.nn;

import torch.Tensor;
import torch.nn.functional.AvgPoolOptions;
import torch.nn.functional.F;

/// The mean of each window (`torch.nn.AvgPool2d`); see [AvgPoolNd].
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels,
/// height', width']`.
public class AvgPool2d extends AvgPoolNd {
  public AvgPool2d(long kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool2d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public AvgPool2d(long kernelSize, long stride, long padding) {
    this(kernelSize, options().stride(stride).padding(padding));
  }

  public AvgPool2d(long[] kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool2d(long kernelSize, AvgPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public AvgPool2d(long[] kernelSize, AvgPoolOptions options) {
    super(2, kernelSize, options);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.avgPool2d(input, kernelSize, options);
  }
}
