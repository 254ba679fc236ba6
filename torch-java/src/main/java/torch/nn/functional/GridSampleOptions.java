package torch.nn.functional;

/// How [F#gridSample] reads.
///
/// @param alignCorners whether -1 and 1 are the centres of the corner elements, rather than their
///   outer edges
public record GridSampleOptions(Mode mode, Padding paddingMode, boolean alignCorners) {
  public static final GridSampleOptions DEFAULT =
      new GridSampleOptions(Mode.BILINEAR, Padding.ZEROS, false);

  /// How values between elements are found; in libtorch's order.
  public enum Mode {
    BILINEAR,
    NEAREST,
    BICUBIC
  }

  /// What lies outside; in libtorch's order.
  public enum Padding {
    ZEROS,
    BORDER,
    REFLECTION
  }

  public GridSampleOptions mode(Mode mode) {
    return new GridSampleOptions(mode, paddingMode, alignCorners);
  }

  public GridSampleOptions paddingMode(Padding paddingMode) {
    return new GridSampleOptions(mode, paddingMode, alignCorners);
  }

  public GridSampleOptions alignCorners(boolean alignCorners) {
    return new GridSampleOptions(mode, paddingMode, alignCorners);
  }
}
