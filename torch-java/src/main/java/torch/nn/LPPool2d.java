package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The p-norm of each window (`torch.nn.LPPool2d`); see [LPPoolNd].
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels,
/// height', width']`.
public class LPPool2d extends LPPoolNd {
  public LPPool2d(double normType, long kernelSize) {
    this(normType, new long[] {kernelSize}, null, false);
  }

  public LPPool2d(double normType, long kernelSize, long stride) {
    this(normType, new long[] {kernelSize}, new long[] {stride}, false);
  }

  /// @param stride `null`: as the kernel
  public LPPool2d(double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    super(2, normType, kernelSize, stride, ceilMode);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.lpPool2d(input, normType, kernelSize, stride, ceilMode);
  }
}
