package torch.nn;

import torch.Tensor;
import torch.nn.functional.AvgPoolOptions;
import torch.nn.functional.F;

/// The mean of each window (`torch.nn.AvgPool3d`); see [AvgPoolNd].
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output `[batch,
/// channels, depth', height', width']`.
public class AvgPool3d extends AvgPoolNd {
  public AvgPool3d(long kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool3d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public AvgPool3d(long kernelSize, long stride, long padding) {
    this(kernelSize, options().stride(stride).padding(padding));
  }

  public AvgPool3d(long[] kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool3d(long kernelSize, AvgPoolOptions options) {
    this(new long[] {kernelSize}, options);
  }

  public AvgPool3d(long[] kernelSize, AvgPoolOptions options) {
    super(3, kernelSize, options);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.avgPool3d(input, kernelSize, options);
  }
}
