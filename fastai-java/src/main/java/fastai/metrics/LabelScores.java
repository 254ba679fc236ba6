package fastai.metrics;

import fastai.metrics.LabelCounts.Score;

/// Scores of labels, of which a sample may have several, as scikit-learn defines them: matrices
/// `[samples, labels]` row by row, nonzero where a sample has a label; true ones first.
public final class LabelScores {
  private LabelScores() {}

  public static double precision(long[] targ, long[] pred, int labels, MultiOptions options) {
    return score(targ, pred, labels, LabelCounts.PRECISION, options);
  }

  public static double recall(long[] targ, long[] pred, int labels, MultiOptions options) {
    return score(targ, pred, labels, LabelCounts.RECALL, options);
  }

  public static double fBeta(
      long[] targ, long[] pred, int labels, double beta, MultiOptions options) {
    return score(targ, pred, labels, LabelCounts.fBeta(beta), options);
  }

  public static double jaccard(long[] targ, long[] pred, int labels, MultiOptions options) {
    return score(targ, pred, labels, LabelCounts.JACCARD, options);
  }

  private static double score(
      long[] targ, long[] pred, int labels, Score score, MultiOptions options) {
    checkSizes(targ.length, pred.length, labels, options.sampleWeight());
    if (options.average() == Average.BINARY)
      throw new IllegalArgumentException(
          "Average.BINARY is for one label a sample; take MACRO, MICRO, WEIGHTED or SAMPLES");
    return LabelCounts.ofLabels(
            targ,
            pred,
            labels,
            options.labels(),
            options.sampleWeight(),
            options.average() == Average.SAMPLES)
        .average(score, options.average(), options.sampleWeight());
  }

  /// The share of wrong cells.
  public static double hammingLoss(long[] targ, long[] pred, int labels, double[] sampleWeight) {
    return meanSquare(
        targ, java.util.Arrays.stream(pred).asDoubleStream().toArray(), labels, sampleWeight);
  }

  /// The mean over all cells of `(score - 1 or 0)²`.
  static double meanSquare(long[] targ, double[] score, int labels, double[] sampleWeight) {
    checkSizes(targ.length, score.length, labels, sampleWeight);
    double sum = 0, total = 0;
    for (int i = 0; i < targ.length; i++) {
      double w = sampleWeight == null ? 1 : sampleWeight[i / labels];
      double apart = (targ[i] != 0 ? 1 : 0) - score[i];
      sum += w * apart * apart;
      total += w;
    }
    return sum / total;
  }

  private static void checkSizes(int targ, int pred, int labels, double[] weight) {
    if (targ != pred || labels < 1 || targ % labels != 0)
      throw new IllegalArgumentException(
          "there are "
              + targ
              + " true and "
              + pred
              + " predicted cells for "
              + labels
              + " labels; expected as many of both, in rows of the labels");
    Classes.checkWeight(weight, targ / labels);
  }
}
