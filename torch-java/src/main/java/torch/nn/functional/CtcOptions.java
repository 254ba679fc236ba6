package torch.nn.functional;

/// Options of connectionist temporal classification.
///
/// @param blank the class that stands for no label
/// @param zeroInfinity whether infinite losses, of targets longer than their input, count as zero
public record CtcOptions(long blank, Reduction reduction, boolean zeroInfinity) {
  public static final CtcOptions DEFAULT = new CtcOptions(0, Reduction.MEAN, false);

  public CtcOptions blank(long blank) {
    return new CtcOptions(blank, reduction, zeroInfinity);
  }

  public CtcOptions reduction(Reduction reduction) {
    return new CtcOptions(blank, reduction, zeroInfinity);
  }

  public CtcOptions zeroInfinity(boolean zeroInfinity) {
    return new CtcOptions(blank, reduction, zeroInfinity);
  }
}
