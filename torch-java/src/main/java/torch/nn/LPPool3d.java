package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The p-norm of each window (`torch.nn.LPPool3d`); see [LPPoolNd].
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output `[batch,
/// channels, depth', height', width']`.
public class LPPool3d extends LPPoolNd {
  public LPPool3d(double normType, long kernelSize) {
    this(normType, new long[] {kernelSize}, null, false);
  }

  public LPPool3d(double normType, long kernelSize, long stride) {
    this(normType, new long[] {kernelSize}, new long[] {stride}, false);
  }

  /// @param stride `null`: as the kernel
  public LPPool3d(double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    super(3, normType, kernelSize, stride, ceilMode);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.lpPool3d(input, normType, kernelSize, stride, ceilMode);
  }
}
