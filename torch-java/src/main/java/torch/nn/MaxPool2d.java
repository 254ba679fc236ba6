package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The largest of each window (`torch.nn.MaxPool2d`).
///
/// Shapes: input `[batch, channels, height, width]`, output `[batch, channels, height', width']`
/// with `height' = (height + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded down
/// unless in ceil mode.
///
/// ```java
/// var pool = new MaxPool2d(3, MaxPool2d.options().stride(2).padding(1));
/// ```
public class MaxPool2d extends Module {
  /// @param stride `null`: as the kernel, so that windows do not overlap
  /// @param ceilMode whether a window that sticks out at the far side counts
  public record Options(long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
    /// One number for both directions, or vertical and horizontal.
    public Options stride(long... stride) {
      return new Options(stride, padding, dilation, ceilMode);
    }

    public Options padding(long... padding) {
      return new Options(stride, padding, dilation, ceilMode);
    }

    public Options dilation(long... dilation) {
      return new Options(stride, padding, dilation, ceilMode);
    }

    public Options ceilMode(boolean ceilMode) {
      return new Options(stride, padding, dilation, ceilMode);
    }
  }

  private final long[] kernelSize;
  private final long[] stride;
  private final Options options;

  public static Options options() {
    return new Options(null, new long[] {0}, new long[] {1}, false);
  }

  public MaxPool2d(long... kernelSize) {
    this(kernelSize, options());
  }

  public MaxPool2d(long kernelSize, Options options) {
    this(new long[] {kernelSize}, options);
  }

  public MaxPool2d(long[] kernelSize, Options options) {
    Pair.of("kernelSize", kernelSize);
    this.kernelSize = kernelSize.clone();
    this.stride = options.stride == null ? this.kernelSize : options.stride;
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.maxPool2d(
        input, kernelSize, stride, options.padding, options.dilation, options.ceilMode);
  }

  @Override
  protected String extraRepr() {
    return "kernel_size="
        + Repr.of(kernelSize)
        + ", stride="
        + Repr.of(stride)
        + ", padding="
        + Repr.of(options.padding)
        + ", dilation="
        + Repr.of(options.dilation)
        + ", ceil_mode="
        + Repr.of(options.ceilMode);
  }
}
