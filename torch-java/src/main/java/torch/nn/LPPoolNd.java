package torch.nn;

import torch.nn.functional.Sizes;

/// `(sum of x^p)^(1/p)` over each window, in one, two or three directions; the largest for an
/// infinite `p`.
public abstract class LPPoolNd extends Module {
  final double normType;
  final long[] kernelSize;
  final long[] stride;
  final boolean ceilMode;

  LPPoolNd(int directions, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    Sizes.of(directions, "kernelSize", kernelSize);
    if (stride != null) Sizes.of(directions, "stride", stride);
    this.normType = normType;
    this.kernelSize = kernelSize.clone();
    this.stride = stride == null ? null : stride.clone();
    this.ceilMode = ceilMode;
  }

  @Override
  protected String extraRepr() {
    return "norm_type="
        + Repr.of((Double) normType)
        + ", kernel_size="
        + Repr.of(kernelSize)
        + ", stride="
        + (stride == null ? "None" : Repr.of(stride))
        + ", ceil_mode="
        + Repr.of(ceilMode);
  }
}
