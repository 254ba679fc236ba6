package fastai.metrics;

import java.util.Arrays;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// The ROC curve of a yes-no question: for each distinct score as threshold, from the highest down,
/// what share of the negatives (`fpr`) and of the positives (`tpr`) is at or above it. The first
/// point is (0, 0) with an infinite threshold.
///
/// ```java
/// var curve = RocCurve.of(probabilities, targ);
/// double area = curve.area();
/// ```
public record RocCurve(double[] fpr, double[] tpr, double[] thresholds) {

  /// @param input scores `[n]`
  /// @param targ 1 for positives, `[n]`
  public static RocCurve of(Tensor input, Tensor targ) {
    TensorMetric.checkSizes("roc_curve", input, targ);
    try (var _ = new TensorScope()) {
      var positive = targ.reshape(-1).eq(1L).toBooleanArray();
      return of(input.reshape(-1).to(DType.FLOAT64).toDoubleArray(), positive, null);
    }
  }

  /// Shares are NaN where there are no negatives, or no positives.
  static RocCurve of(double[] scores, boolean[] positive, double[] weight) {
    var steps = Steps.of(scores, positive, weight);
    int n = steps.thresholds.length;
    var fpr = new double[n + 1];
    var tpr = new double[n + 1];
    var thresholds = new double[n + 1];
    thresholds[0] = Double.POSITIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      fpr[i + 1] = steps.fps[i] / steps.fps[n - 1];
      tpr[i + 1] = steps.tps[i] / steps.tps[n - 1];
      thresholds[i + 1] = steps.thresholds[i];
    }
    return new RocCurve(fpr, tpr, thresholds);
  }

  /// Area under the curve, by trapezoids: the chance that a positive scores above a negative, ties
  /// counting half. NaN where one of both is missing.
  public double area() {
    return area(fpr.length, 0, 0);
  }

  /// Of the first points and one more.
  private double area(int points, double x, double y) {
    double area = 0;
    for (int i = 1; i < points; i++) area += (fpr[i] - fpr[i - 1]) * (tpr[i] + tpr[i - 1]) / 2;
    return points == fpr.length ? area : area + (x - fpr[points - 1]) * (y + tpr[points - 1]) / 2;
  }

  /// The area left of a rate of false positives, standardised: 0.5 for chance, 1 at best (McClish
  /// 1989). The whole area for 1.
  public double area(double maxFpr) {
    if (!(maxFpr > 0 && maxFpr <= 1))
      throw new IllegalArgumentException("maxFpr is " + maxFpr + "; expected from 0 (not) to 1");
    double whole = area();
    if (maxFpr == 1 || Double.isNaN(whole)) return whole;
    int stop = 0;
    while (fpr[stop] <= maxFpr) stop++;
    double share = (maxFpr - fpr[stop - 1]) / (fpr[stop] - fpr[stop - 1]);
    double y = tpr[stop - 1] + share * (tpr[stop] - tpr[stop - 1]);
    double least = maxFpr * maxFpr / 2;
    return (1 + (area(stop, maxFpr, y) - least) / (maxFpr - least)) / 2;
  }

  /// Positives and negatives at or above each distinct score, from the highest down.
  record Steps(double[] tps, double[] fps, double[] thresholds) {
    static Steps of(double[] scores, boolean[] positive, double[] weight) {
      return weight == null ? counted(scores, positive) : weighted(scores, positive, weight);
    }

    /// Sorts both kinds by themselves, which is much faster than sorting places, and goes down
    /// both.
    private static Steps counted(double[] scores, boolean[] positive) {
      var yes = new double[scores.length];
      var no = new double[scores.length];
      int yesLeft = 0, noLeft = 0;
      for (int i = 0; i < scores.length; i++)
        if (positive[i]) yes[yesLeft++] = scores[i];
        else no[noLeft++] = scores[i];
      int yesAll = yesLeft, noAll = noLeft;
      Arrays.sort(yes, 0, yesAll);
      Arrays.sort(no, 0, noAll);
      var steps = ofSize(scores.length);
      int n = 0;
      while (yesLeft + noLeft > 0) {
        double top =
            yesLeft == 0
                ? no[noLeft - 1]
                : noLeft == 0 ? yes[yesLeft - 1] : Math.max(yes[yesLeft - 1], no[noLeft - 1]);
        while (yesLeft > 0 && isSame(yes[yesLeft - 1], top)) yesLeft--;
        while (noLeft > 0 && isSame(no[noLeft - 1], top)) noLeft--;
        steps.tps[n] = yesAll - yesLeft;
        steps.fps[n] = noAll - noLeft;
        steps.thresholds[n++] = top;
      }
      return steps.first(n);
    }

    // NaN, which sorts above all, is a threshold of its own.
    private static boolean isSame(double score, double top) {
      return score == top || Double.isNaN(score) && Double.isNaN(top);
    }

    private static Steps weighted(double[] scores, boolean[] positive, double[] weight) {
      long[] order;
      try (var _ = new TensorScope()) {
        order = Torch.tensor(scores, DType.FLOAT64).argsort(true, 0, true).toLongArray();
      }
      var steps = ofSize(order.length);
      double tp = 0, fp = 0;
      int n = 0;
      for (int i = 0; i < order.length; i++) {
        int at = (int) order[i];
        if (positive[at]) tp += weight[at];
        else fp += weight[at];
        if (i + 1 < order.length && isSame(scores[(int) order[i + 1]], scores[at])) continue;
        steps.tps[n] = tp;
        steps.fps[n] = fp;
        steps.thresholds[n++] = scores[at];
      }
      return steps.first(n);
    }

    private static Steps ofSize(int n) {
      return new Steps(new double[n], new double[n], new double[n]);
    }

    private Steps first(int n) {
      return new Steps(Arrays.copyOf(tps, n), Arrays.copyOf(fps, n), Arrays.copyOf(thresholds, n));
    }

    /// `sum((R_n - R_{n-1}) * P_n)` over the thresholds; 0 without positives.
    double averagePrecision() {
      int n = tps.length;
      double positives = n == 0 ? 0 : tps[n - 1], sum = 0, before = 0;
      if (positives == 0) return 0;
      for (int i = 0; i < n; i++) {
        sum += (tps[i] - before) / positives * LabelCounts.ratio(tps[i], tps[i] + fps[i]);
        before = tps[i];
      }
      return sum;
    }
  }
}
