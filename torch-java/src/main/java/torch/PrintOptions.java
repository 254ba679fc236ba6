package torch;

/// How tensors are printed: `torch.set_printoptions`. What is in force is set with
/// [Torch#setPrintoptions] and read with [Torch#getPrintoptions].
///
/// ```java
/// Torch.setPrintoptions(PrintOptions.DEFAULT.withPrecision(2));
/// System.out.println(Torch.tensor(new double[] {1.12345}));   // tensor([1.12])
/// Torch.setPrintoptions(PrintOptions.DEFAULT);
/// ```
///
/// @param precision digits after the point
/// @param threshold a tensor with more elements than this is summarized
/// @param edgeitems how many elements a summary shows at either end of a dimension
/// @param linewidth characters a line may have; a summary's lines may be longer
/// @param sciMode whether numbers are printed as `1.0000e+05`; `null` lets their size decide
public record PrintOptions(
    int precision, long threshold, int edgeitems, int linewidth, Boolean sciMode) {
  /// Python's profile `default`.
  public static final PrintOptions DEFAULT = new PrintOptions(4, 1000, 3, 80, null);

  /// Python's profile `short`.
  public static final PrintOptions SHORT = new PrintOptions(2, 1000, 2, 80, null);

  /// Python's profile `full`: never a summary.
  public static final PrintOptions FULL = new PrintOptions(4, Long.MAX_VALUE, 3, 80, null);

  public PrintOptions {
    if (precision < 0 || edgeitems < 0 || linewidth < 0 || threshold < 0)
      throw new IllegalArgumentException(
          "precision, threshold, edgeitems and linewidth must be 0 or more; got "
              + precision
              + ", "
              + threshold
              + ", "
              + edgeitems
              + ", "
              + linewidth);
  }

  public PrintOptions withPrecision(int precision) {
    return new PrintOptions(precision, threshold, edgeitems, linewidth, sciMode);
  }

  public PrintOptions withThreshold(long threshold) {
    return new PrintOptions(precision, threshold, edgeitems, linewidth, sciMode);
  }

  public PrintOptions withEdgeitems(int edgeitems) {
    return new PrintOptions(precision, threshold, edgeitems, linewidth, sciMode);
  }

  public PrintOptions withLinewidth(int linewidth) {
    return new PrintOptions(precision, threshold, edgeitems, linewidth, sciMode);
  }

  public PrintOptions withSciMode(Boolean sciMode) {
    return new PrintOptions(precision, threshold, edgeitems, linewidth, sciMode);
  }
}
