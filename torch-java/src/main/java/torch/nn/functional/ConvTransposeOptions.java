package torch.nn.functional;

/// How a transposed convolution walks over its output; one number stands for all directions.
///
/// @param stride elements of the output from one input element to the next
/// @param padding elements cut off on each side of the output
/// @param outputPadding elements added at the far side of the output; less than the stride or the
///   dilation
/// @param groups parts of the channels that know nothing of one another
/// @param dilation elements from one point of the kernel to the next
public record ConvTransposeOptions(
    long[] stride, long[] padding, long[] outputPadding, long groups, long[] dilation) {
  public static final ConvTransposeOptions DEFAULT =
      new ConvTransposeOptions(new long[] {1}, new long[] {0}, new long[] {0}, 1, new long[] {1});

  public ConvTransposeOptions stride(long... stride) {
    return new ConvTransposeOptions(stride, padding, outputPadding, groups, dilation);
  }

  public ConvTransposeOptions padding(long... padding) {
    return new ConvTransposeOptions(stride, padding, outputPadding, groups, dilation);
  }

  public ConvTransposeOptions outputPadding(long... outputPadding) {
    return new ConvTransposeOptions(stride, padding, outputPadding, groups, dilation);
  }

  public ConvTransposeOptions groups(long groups) {
    return new ConvTransposeOptions(stride, padding, outputPadding, groups, dilation);
  }

  public ConvTransposeOptions dilation(long... dilation) {
    return new ConvTransposeOptions(stride, padding, outputPadding, groups, dilation);
  }
}
