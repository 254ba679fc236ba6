package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The mean of each window (`torch.nn.AvgPool2d`).
///
/// Shapes: input `[batch, channels, height, width]`, output `[batch, channels, height', width']`
/// with `height' = (height + 2 * padding - kernel) / stride + 1`, rounded down unless in ceil mode.
public class AvgPool2d extends Module {
  /// @param stride `null`: as the kernel, so that windows do not overlap
  /// @param ceilMode whether a window that sticks out at the far side counts
  /// @param countIncludePad whether padding counts as zeros in the mean
  /// @param divisorOverride divides the sum in place of the window's size; `null` for none
  public record Options(
      long[] stride,
      long[] padding,
      boolean ceilMode,
      boolean countIncludePad,
      Long divisorOverride) {
    /// One number for both directions, or vertical and horizontal.
    public Options stride(long... stride) {
      return new Options(stride, padding, ceilMode, countIncludePad, divisorOverride);
    }

    public Options padding(long... padding) {
      return new Options(stride, padding, ceilMode, countIncludePad, divisorOverride);
    }

    public Options ceilMode(boolean ceilMode) {
      return new Options(stride, padding, ceilMode, countIncludePad, divisorOverride);
    }

    public Options countIncludePad(boolean countIncludePad) {
      return new Options(stride, padding, ceilMode, countIncludePad, divisorOverride);
    }

    public Options divisorOverride(Long divisorOverride) {
      return new Options(stride, padding, ceilMode, countIncludePad, divisorOverride);
    }
  }

  private final long[] kernelSize;
  private final long[] stride;
  private final Options options;

  public static Options options() {
    return new Options(null, new long[] {0}, false, true, null);
  }

  public AvgPool2d(long... kernelSize) {
    this(kernelSize, options());
  }

  public AvgPool2d(long kernelSize, Options options) {
    this(new long[] {kernelSize}, options);
  }

  public AvgPool2d(long[] kernelSize, Options options) {
    Pair.of("kernelSize", kernelSize);
    this.kernelSize = kernelSize.clone();
    this.stride = options.stride == null ? this.kernelSize : options.stride;
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.avgPool2d(
        input,
        kernelSize,
        stride,
        options.padding,
        options.ceilMode,
        options.countIncludePad,
        options.divisorOverride);
  }

  @Override
  protected String extraRepr() {
    return "kernel_size="
        + Repr.of(kernelSize)
        + ", stride="
        + Repr.of(stride)
        + ", padding="
        + Repr.of(options.padding);
  }
}
