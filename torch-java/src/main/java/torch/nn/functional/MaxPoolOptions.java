package torch.nn.functional;

/// How max pooling walks over its input; one number stands for all directions.
///
/// @param stride `null`: as the kernel, so that windows do not overlap
/// @param padding elements of minus infinity added on each side; at most half the kernel
/// @param ceilMode whether a window that sticks out at the far side counts
public record MaxPoolOptions(long[] stride, long[] padding, long[] dilation, boolean ceilMode) {
  public static final MaxPoolOptions DEFAULT =
      new MaxPoolOptions(null, new long[] {0}, new long[] {1}, false);

  public MaxPoolOptions stride(long... stride) {
    return new MaxPoolOptions(stride, padding, dilation, ceilMode);
  }

  public MaxPoolOptions padding(long... padding) {
    return new MaxPoolOptions(stride, padding, dilation, ceilMode);
  }

  public MaxPoolOptions dilation(long... dilation) {
    return new MaxPoolOptions(stride, padding, dilation, ceilMode);
  }

  public MaxPoolOptions ceilMode(boolean ceilMode) {
    return new MaxPoolOptions(stride, padding, dilation, ceilMode);
  }
}
