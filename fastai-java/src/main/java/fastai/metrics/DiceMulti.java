package fastai.metrics;

/// The mean over the classes of the Dice score in segmentation, counted over the whole loader: with
/// `I` the pixels of a class that are found and `U` its predicted and its true pixels together, `2
/// I / U`. A class that is neither true nor predicted anywhere is left out; NaN if that holds for
/// all.
public sealed class DiceMulti extends ConfusionMatrix.OfMatrix permits JaccardCoeffMulti {
  public DiceMulti() {
    this(1);
  }

  /// @param axis where the classes are
  public DiceMulti(int axis) {
    super(null, axis);
  }

  /// The score of one class.
  double score(double inter, double union) {
    return 2 * inter / union;
  }

  @Override
  final double value(ConfusionMatrix matrix) {
    double sum = 0;
    int present = 0;
    for (int c = 0; c < matrix.classes(); c++) {
      long union = matrix.predicted(c) + matrix.actual(c);
      if (union == 0) continue;
      sum += score(matrix.right(c), union);
      present++;
    }
    return sum / present;
  }
}
