package fastai.metrics;

/// Intersection over union of binary masks, counted over the whole loader: `I / (U - I)` with `I =
/// sum(p t)` and `U = sum(p + t)`. No value where neither has a pixel.
public final class JaccardCoeff extends Dice {
  public JaccardCoeff() {}

  /// @param axis where the two classes are
  public JaccardCoeff(int axis) {
    super(axis);
  }

  @Override
  public Double value() {
    return union > 0 ? inter / (union - inter) : null;
  }
}
