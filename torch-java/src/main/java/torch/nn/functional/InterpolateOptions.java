package torch.nn.functional;

/// What [F#interpolate] makes: a size or a scale factor, one of the two, and how.
///
/// @param size one number for all directions, or one for each; or `null`
/// @param scaleFactor output size over input size, for all directions or each; or `null`
/// @param alignCorners whether the centres of the corner elements stay where they are, rather than
///   the corners' outer edges; for the linear and cubic modes only, where `null` means `false`
/// @param recomputeScaleFactor whether the output size, rounded down, decides about the scale;
///   `null`: `false`
/// @param antialias whether shrinking averages over what it leaves out; bilinear, bicubic, lanczos
public record InterpolateOptions(
    long[] size,
    double[] scaleFactor,
    InterpolationMode mode,
    Boolean alignCorners,
    Boolean recomputeScaleFactor,
    boolean antialias) {
  public static final InterpolateOptions DEFAULT =
      new InterpolateOptions(null, null, InterpolationMode.NEAREST, null, null, false);

  public InterpolateOptions size(long... size) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  public InterpolateOptions scaleFactor(double... scaleFactor) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  public InterpolateOptions mode(InterpolationMode mode) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  public InterpolateOptions alignCorners(Boolean alignCorners) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  public InterpolateOptions recomputeScaleFactor(Boolean recomputeScaleFactor) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }

  public InterpolateOptions antialias(boolean antialias) {
    return new InterpolateOptions(
        size, scaleFactor, mode, alignCorners, recomputeScaleFactor, antialias);
  }
}
