package fastai.metrics;

import java.util.Arrays;
import torch.DType;
import torch.TensorScope;
import torch.Torch;

/// Scores of numbers against numbers, true ones first, over a whole set.
public final class RegressionScores {
  private RegressionScores() {}

  /// `1 - sum((y - p)²) / sum((y - mean(y))²)`. Of true numbers that are all the same it is 1 if
  /// all are met, otherwise 0; of fewer than two NaN.
  public static double r2(double[] targ, double[] pred, double[] sampleWeight) {
    checkLengths(targ, pred, sampleWeight);
    if (targ.length < 2) return Double.NaN;
    return explained(
        spread(residuals(targ, pred), 0, sampleWeight),
        spread(targ, mean(targ, sampleWeight), sampleWeight));
  }

  /// `1 - Var(y - p) / Var(y)`. Of true numbers that are all the same it is 1 if all are met but
  /// for a constant, otherwise 0.
  public static double explainedVariance(double[] targ, double[] pred, double[] sampleWeight) {
    checkLengths(targ, pred, sampleWeight);
    double[] residuals = residuals(targ, pred);
    return explained(
        spread(residuals, mean(residuals, sampleWeight), sampleWeight),
        spread(targ, mean(targ, sampleWeight), sampleWeight));
  }

  private static double explained(double left, double whole) {
    if (whole == 0) return left == 0 ? 1 : 0;
    return 1 - left / whole;
  }

  /// The linear correlation; NaN where one side is constant.
  public static double pearson(double[] x, double[] y) {
    checkLengths(x, y, null);
    double mx = mean(x, null), my = mean(y, null), xy = 0;
    for (int i = 0; i < x.length; i++) xy += (x[i] - mx) * (y[i] - my);
    double spread = Math.sqrt(spread(x, mx, null)) * Math.sqrt(spread(y, my, null));
    if (spread == 0) return Double.NaN;
    return Math.clamp(xy / spread, -1.0, 1.0);
  }

  /// The linear correlation of the ranks; equal numbers share the mean of theirs.
  public static double spearman(double[] x, double[] y) {
    checkLengths(x, y, null);
    return pearson(ranks(x), ranks(y));
  }

  static double[] ranks(double[] values) {
    long[] order;
    try (var _ = new TensorScope()) {
      order = Torch.tensor(values, DType.FLOAT64).argsort().toLongArray();
    }
    var ranks = new double[values.length];
    for (int from = 0, to; from < order.length; from = to) {
      to = from + 1;
      while (to < order.length && values[(int) order[to]] == values[(int) order[from]]) to++;
      // Places from + 1 to to.
      for (int i = from; i < to; i++) ranks[(int) order[i]] = (from + 1 + to) / 2.0;
    }
    return ranks;
  }

  private static double[] residuals(double[] targ, double[] pred) {
    var apart = new double[targ.length];
    for (int i = 0; i < apart.length; i++) apart[i] = targ[i] - pred[i];
    return apart;
  }

  private static double mean(double[] values, double[] weight) {
    if (weight == null) return Arrays.stream(values).average().orElse(Double.NaN);
    double sum = 0;
    for (int i = 0; i < values.length; i++) sum += values[i] * weight[i];
    return sum / LabelCounts.sum(weight);
  }

  private static double spread(double[] values, double around, double[] weight) {
    double sum = 0;
    for (int i = 0; i < values.length; i++)
      sum += (values[i] - around) * (values[i] - around) * (weight == null ? 1 : weight[i]);
    return sum;
  }

  private static void checkLengths(double[] x, double[] y, double[] weight) {
    if (x.length != y.length)
      throw new IllegalArgumentException(
          "there are " + x.length + " numbers on one side and " + y.length + " on the other");
    Classes.checkWeight(weight, x.length);
  }
}
