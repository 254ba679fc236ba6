package torch.nn;

import torch.nn.functional.MaxPoolOptions;
import torch.nn.functional.Sizes;

/// The largest of each window, in one, two or three directions.
///
/// Each size of the output is `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`,
/// rounded down unless in ceil mode.
public abstract class MaxPoolNd extends PooledNd {
  final long[] kernelSize;
  final MaxPoolOptions options;

  /// The stride is the kernel, so that windows do not overlap; no padding.
  public static MaxPoolOptions options() {
    return MaxPoolOptions.DEFAULT;
  }

  MaxPoolNd(int directions, long[] kernelSize, MaxPoolOptions options) {
    Sizes.of(directions, "kernelSize", kernelSize);
    this.kernelSize = kernelSize.clone();
    this.options = options.stride() == null ? options.stride(this.kernelSize) : options;
    Sizes.of(directions, "stride", this.options.stride());
    Sizes.of(directions, "padding", options.padding());
    Sizes.of(directions, "dilation", options.dilation());
  }

  @Override
  protected String extraRepr() {
    return "kernel_size="
        + Repr.of(kernelSize)
        + ", stride="
        + Repr.of(options.stride())
        + ", padding="
        + Repr.of(options.padding())
        + ", dilation="
        + Repr.of(options.dilation())
        + ", ceil_mode="
        + Repr.of(options.ceilMode());
  }
}
