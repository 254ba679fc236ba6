package torch.nn.functional;

/// How average pooling walks over its input; one number stands for all directions.
///
/// @param stride `null`: as the kernel, so that windows do not overlap
/// @param ceilMode whether a window that sticks out at the far side counts
/// @param countIncludePad whether padding counts as zeros in the mean
/// @param divisorOverride divides the sum in place of the window's size; `null` for none. Not in
///   one dimension
public record AvgPoolOptions(
    long[] stride,
    long[] padding,
    boolean ceilMode,
    boolean countIncludePad,
    Long divisorOverride) {
  public static final AvgPoolOptions DEFAULT =
      new AvgPoolOptions(null, new long[] {0}, false, true, null);

  public AvgPoolOptions stride(long... stride) {
    return new AvgPoolOptions(stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  public AvgPoolOptions padding(long... padding) {
    return new AvgPoolOptions(stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  public AvgPoolOptions ceilMode(boolean ceilMode) {
    return new AvgPoolOptions(stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  public AvgPoolOptions countIncludePad(boolean countIncludePad) {
    return new AvgPoolOptions(stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  public AvgPoolOptions divisorOverride(Long divisorOverride) {
    return new AvgPoolOptions(stride, padding, ceilMode, countIncludePad, divisorOverride);
  }
}
