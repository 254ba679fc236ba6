package fastai.metrics;

import java.util.Arrays;
import java.util.stream.Stream;

/// Metrics of plain arrays, for what came out of test-time augmentation or predictions: fastai
/// 0.7's `accuracy_np` and its kin.
public final class ArrayMetrics {
  private static final double EPS = 1e-8;

  private ArrayMetrics() {}

  /// The share of rows whose largest score is that of the true class; the first of equal scores.
  public static double accuracyNp(double[][] preds, long[] targs) {
    checkSizes(preds.length, targs.length);
    int right = 0;
    for (int i = 0; i < targs.length; i++) {
      int best = 0;
      for (int c = 1; c < preds[i].length; c++) if (preds[i][c] > preds[i][best]) best = c;
      if (best == targs[i]) right++;
    }
    return (double) right / targs.length;
  }

  /// The share of right labels where `preds > thresh` predicts one.
  public static double accuracyMultiNp(double[][] preds, long[][] targs, double thresh) {
    return accuracyMultiNp(flat(preds), flat(targs), thresh);
  }

  public static double accuracyMultiNp(double[] preds, long[] targs, double thresh) {
    checkSizes(preds.length, targs.length);
    int right = 0;
    for (int i = 0; i < targs.length; i++) if ((preds[i] > thresh ? 1 : 0) == targs[i]) right++;
    return (double) right / targs.length;
  }

  /// `tp / (true + 1e-8)` over all labels.
  public static double recallNp(double[] preds, long[] targs, double thresh) {
    var counts = count(preds, targs, thresh);
    return counts.tp()[0] / (counts.actual()[0] + EPS);
  }

  public static double recallNp(double[][] preds, long[][] targs, double thresh) {
    return recallNp(flat(preds), flat(targs), thresh);
  }

  /// `tp / (predicted + 1e-8)` over all labels.
  public static double precisionNp(double[] preds, long[] targs, double thresh) {
    var counts = count(preds, targs, thresh);
    return counts.tp()[0] / (counts.predicted()[0] + EPS);
  }

  public static double precisionNp(double[][] preds, long[][] targs, double thresh) {
    return precisionNp(flat(preds), flat(targs), thresh);
  }

  /// `(1 + beta²) P R / (beta² P + R + 1e-8)` with precision and recall over all labels together.
  public static double fbetaNp(double[] preds, long[] targs, double beta, double thresh) {
    if (!(beta > 0))
      throw new IllegalArgumentException("beta is " + beta + "; expected a number above 0");
    double square = beta * beta;
    double r = recallNp(preds, targs, thresh), p = precisionNp(preds, targs, thresh);
    return (1 + square) * p * r / (square * p + r + EPS);
  }

  public static double fbetaNp(double[][] preds, long[][] targs, double beta, double thresh) {
    return fbetaNp(flat(preds), flat(targs), beta, thresh);
  }

  public static double f1Np(double[] preds, long[] targs, double thresh) {
    return fbetaNp(preds, targs, 1, thresh);
  }

  public static double f1Np(double[][] preds, long[][] targs, double thresh) {
    return fbetaNp(preds, targs, 1, thresh);
  }

  private static LabelCounts count(double[] preds, long[] targs, double thresh) {
    checkSizes(preds.length, targs.length);
    long[] said = Arrays.stream(preds).mapToLong(p -> p > thresh ? 1 : 0).toArray();
    return LabelCounts.ofLabels(targs, said, 1, null, null, false);
  }

  private static double[] flat(double[][] rows) {
    return Stream.of(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  private static long[] flat(long[][] rows) {
    return Stream.of(rows).flatMapToLong(Arrays::stream).toArray();
  }

  private static void checkSizes(int preds, int targs) {
    if (preds != targs)
      throw new IllegalArgumentException(
          "there are " + preds + " predictions for " + targs + " targets");
  }
}
