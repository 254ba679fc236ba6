package fastai.metrics;

/// The mean over the classes of intersection over union (mIoU) in segmentation, counted over the
/// whole loader: `I / (U - I)` with the counts of [DiceMulti].
public final class JaccardCoeffMulti extends DiceMulti {
  public JaccardCoeffMulti() {}

  /// @param axis where the classes are
  public JaccardCoeffMulti(int axis) {
    super(axis);
  }

  @Override
  double score(double inter, double union) {
    return inter / (union - inter);
  }
}
