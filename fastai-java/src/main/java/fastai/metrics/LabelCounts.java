package fastai.metrics;

import java.util.Arrays;

/// For each class, label or sample: how much is predicted right (`tp`), predicted, and true. From
/// these come precision, recall, F-beta and Jaccard, with scikit-learn's averages; where nothing is
/// to be divided by, a score is 0.
record LabelCounts(double[] tp, double[] predicted, double[] actual) {

  /// A score of one class.
  @FunctionalInterface
  interface Score {
    double of(double tp, double predicted, double actual);
  }

  static final Score PRECISION = (tp, predicted, _) -> ratio(tp, predicted);
  static final Score RECALL = (tp, _, actual) -> ratio(tp, actual);
  static final Score JACCARD = (tp, predicted, actual) -> ratio(tp, predicted + actual - tp);

  /// `(1 + beta²) tp / (beta² actual + predicted)`
  static Score fBeta(double beta) {
    if (!(beta >= 0))
      throw new IllegalArgumentException("beta is " + beta + "; expected a number from 0 on");
    if (beta == 0) return PRECISION;
    if (Double.isInfinite(beta)) return RECALL;
    double square = beta * beta;
    return (tp, predicted, actual) -> ratio((1 + square) * tp, square * actual + predicted);
  }

  static double ratio(double numerator, double denominator) {
    return denominator == 0 ? 0 : numerator / denominator;
  }

  /// Of class numbers: one entry a class that occurs, in rising order, or one for each of `labels`.
  static LabelCounts ofClasses(long[] targ, long[] pred, long[] labels, double[] weight) {
    long[] classes = labels != null ? labels : classes(targ, pred);
    var counts = ofSize(classes.length);
    var index = Classes.index(classes);
    for (int i = 0; i < targ.length; i++) {
      double w = weight == null ? 1 : weight[i];
      int t = index.applyAsInt(targ[i]), p = index.applyAsInt(pred[i]);
      if (t >= 0) counts.actual[t] += w;
      if (p >= 0) counts.predicted[p] += w;
      if (t >= 0 && t == p) counts.tp[t] += w;
    }
    return counts;
  }

  /// Of labels, `[n, columns]` row by row, nonzero where a sample has one: an entry a column, or a
  /// row.
  static LabelCounts ofLabels(
      long[] targ, long[] pred, int columns, long[] labels, double[] weight, boolean byRow) {
    int rows = targ.length / columns;
    long[] chosen =
        labels != null ? labels : java.util.stream.LongStream.range(0, columns).toArray();
    var counts = ofSize(byRow ? rows : chosen.length);
    for (int row = 0; row < rows; row++)
      for (int c = 0; c < chosen.length; c++) {
        int at = row * columns + (int) chosen[c], entry = byRow ? row : c;
        double w = weight == null || byRow ? 1 : weight[row];
        boolean t = targ[at] != 0, p = pred[at] != 0;
        if (t) counts.actual[entry] += w;
        if (p) counts.predicted[entry] += w;
        if (t && p) counts.tp[entry] += w;
      }
    return counts;
  }

  private static LabelCounts ofSize(int n) {
    return new LabelCounts(new double[n], new double[n], new double[n]);
  }

  static long[] classes(long[] targ, long[] pred) {
    return java.util.stream.LongStream.concat(Arrays.stream(targ), Arrays.stream(pred))
        .distinct()
        .sorted()
        .toArray();
  }

  /// @param sampleWeight for SAMPLES, whose entries are samples
  double average(Score score, Average average, double[] sampleWeight) {
    if (average == Average.MICRO) return score.of(sum(tp), sum(predicted), sum(actual));
    var scores = new double[tp.length];
    for (int i = 0; i < scores.length; i++) scores[i] = score.of(tp[i], predicted[i], actual[i]);
    return switch (average) {
      case BINARY, MACRO, MICRO -> mean(scores, null);
      case WEIGHTED -> mean(scores, actual);
      case SAMPLES -> mean(scores, sampleWeight);
    };
  }

  /// A mean by weight; a plain one where there are none, or all are 0.
  static double mean(double[] scores, double[] weights) {
    double total = weights == null ? 0 : sum(weights);
    if (total == 0) return sum(scores) / scores.length;
    double sum = 0;
    for (int i = 0; i < scores.length; i++) sum += scores[i] * weights[i];
    return sum / total;
  }

  static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}
