package torch.nn;

/// What the dropouts have in common.
public abstract class DropoutNd extends Module {
  /// The probability; may be set at any time.
  public double p;

  final boolean inplace;

  /// @throws IllegalArgumentException unless `p` is between 0 and 1
  DropoutNd(double p, boolean inplace) {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException(
          "dropout probability has to be between 0 and 1, but got " + p);
    this.p = p;
    this.inplace = inplace;
  }

  @Override
  protected String extraRepr() {
    return "p=" + Repr.of((Double) p) + ", inplace=" + Repr.of(inplace);
  }
}
