package torch.nn.functional;

/// How a convolution walks over its input; one number stands for all directions.
///
/// @param stride elements from one window to the next
/// @param padding zeros added on each side
/// @param named `"same"` in place of numbers pads so that the output is as large as the input, with
///   stride 1 only; `"valid"` pads nothing; otherwise `null`
/// @param dilation elements from one point of the kernel to the next
/// @param groups parts of the channels that know nothing of one another
public record ConvOptions(
    long[] stride, long[] padding, String named, long[] dilation, long groups) {
  public static final ConvOptions DEFAULT =
      new ConvOptions(new long[] {1}, new long[] {0}, null, new long[] {1}, 1);

  public ConvOptions stride(long... stride) {
    return new ConvOptions(stride, padding, named, dilation, groups);
  }

  public ConvOptions padding(long... padding) {
    return new ConvOptions(stride, padding, null, dilation, groups);
  }

  /// @param padding `"same"` or `"valid"` (none)
  public ConvOptions padding(String padding) {
    if (!padding.equals("same") && !padding.equals("valid"))
      throw new IllegalArgumentException(
          "Invalid padding string '" + padding + "', should be one of 'valid', 'same'");
    return new ConvOptions(stride, new long[] {0}, padding, dilation, groups);
  }

  /// Whether the output is to be as large as the input.
  public boolean same() {
    return "same".equals(named);
  }

  public ConvOptions dilation(long... dilation) {
    return new ConvOptions(stride, padding, named, dilation, groups);
  }

  public ConvOptions groups(long groups) {
    return new ConvOptions(stride, padding, named, dilation, groups);
  }
}
