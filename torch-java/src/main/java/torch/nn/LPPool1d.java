package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The p-norm of each window (`torch.nn.LPPool1d`); see [LPPoolNd].
///
/// Shapes: input `[batch, channels, length]` (or without batch), output `[batch, channels,
/// length']`.
public class LPPool1d extends LPPoolNd {
  public LPPool1d(double normType, long kernelSize) {
    this(normType, new long[] {kernelSize}, null, false);
  }

  public LPPool1d(double normType, long kernelSize, long stride) {
    this(normType, new long[] {kernelSize}, new long[] {stride}, false);
  }

  /// @param stride `null`: as the kernel
  public LPPool1d(double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    super(1, normType, kernelSize, stride, ceilMode);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.lpPool1d(input, normType, kernelSize, stride, ceilMode);
  }
}
