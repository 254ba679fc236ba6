package fastai.metrics;

import java.util.Arrays;

/// Scores of how well numbers rank the samples: areas under ROC curves and average precisions, as
/// scikit-learn defines them, for two classes, several classes and labels.
public final class RankScores {
  private RankScores() {}

  /// A score of one yes-no question.
  @FunctionalInterface
  private interface Question {
    double of(double[] scores, boolean[] positive, double[] weight);
  }

  /// One against the rest, or each against each.
  public enum MultiClass {
    OVR,
    OVO
  }

  private static Question auc(double maxFpr) {
    return (scores, positive, weight) -> {
      boolean any = false, all = true;
      for (boolean p : positive) {
        any |= p;
        all &= p;
      }
      return !any || all ? Double.NaN : RocCurve.of(scores, positive, weight).area(maxFpr);
    };
  }

  private static double averagePrecision(double[] scores, boolean[] positive, double[] weight) {
    return RocCurve.Steps.of(scores, positive, weight).averagePrecision();
  }

  /// The area under the ROC curve for two classes, of which the greater is the positive one; NaN
  /// where only one occurs.
  ///
  /// @param scores of the positive class
  /// @param maxFpr 1 for the whole area; see [RocCurve#area(double)]
  public static double rocAuc(long[] targ, double[] scores, double maxFpr, double[] sampleWeight) {
    Classes.checkWeight(sampleWeight, targ.length);
    long[] classes = Arrays.stream(targ).distinct().sorted().toArray();
    if (classes.length > 2)
      throw new IllegalArgumentException(
          "a ROC curve of one column of scores is for two classes; there are "
              + classes.length
              + ": take Metrics.rocAuc()");
    if (classes.length < 2) return Double.NaN;
    return auc(maxFpr).of(scores, are(targ, classes[1]), sampleWeight);
  }

  /// The area under the ROC curves of several classes (Hand and Till 2001 for OVO).
  ///
  /// A class that never occurs makes the one-against-rest mean NaN, as in scikit-learn with all
  /// `labels` given; WEIGHTED and OVO leave it out.
  ///
  /// @param probabilities `[samples, classes]` row by row
  /// @param average MACRO or WEIGHTED, for OVR also MICRO
  public static double rocAuc(
      long[] targ,
      double[] probabilities,
      int classes,
      Average average,
      MultiClass multiClass,
      double[] sampleWeight) {
    Classes.checkWeight(sampleWeight, targ.length);
    for (long c : targ)
      if (c < 0 || c >= classes)
        throw new IllegalArgumentException(
            "there is a target " + c + "; expected 0 to " + (classes - 1) + ", one a column");
    boolean known =
        average == Average.MACRO
            || average == Average.WEIGHTED
            || average == Average.MICRO && multiClass == MultiClass.OVR;
    if (!known)
      throw new IllegalArgumentException(
          "a ROC AUC " + multiClass + " takes the averages MACRO and WEIGHTED, not " + average);
    if (multiClass == MultiClass.OVO) return onePerPair(targ, probabilities, classes, average);
    var labels = new boolean[targ.length * classes];
    for (int i = 0; i < targ.length; i++) labels[i * classes + (int) targ[i]] = true;
    return averaged(labels, probabilities, classes, average, sampleWeight, auc(1));
  }

  private static double onePerPair(
      long[] targ, double[] probabilities, int classes, Average average) {
    long[] present = Arrays.stream(targ).distinct().sorted().toArray();
    double sum = 0, total = 0;
    for (int i = 0; i < present.length; i++)
      for (int j = i + 1; j < present.length; j++) {
        long a = present[i], b = present[j];
        int[] rows =
            java.util.stream.IntStream.range(0, targ.length)
                .filter(row -> targ[row] == a || targ[row] == b)
                .toArray();
        long[] these = Arrays.stream(rows).mapToLong(row -> targ[row]).toArray();
        double weight = average == Average.WEIGHTED ? (double) rows.length / targ.length : 1;
        double score = 0;
        for (long c : new long[] {a, b})
          score +=
              auc(1)
                  .of(
                      Arrays.stream(rows)
                          .mapToDouble(row -> probabilities[row * classes + (int) c])
                          .toArray(),
                      are(these, c),
                      null);
        sum += weight * score / 2;
        total += weight;
      }
    return sum / total;
  }

  /// The area under the ROC curves of labels, `[samples, labels]` row by row; nonzero targets are
  /// positive. A label that all or none of the samples have makes MACRO NaN.
  public static double rocAucLabels(
      long[] targ,
      double[] scores,
      int labels,
      double maxFpr,
      Average average,
      double[] sampleWeight) {
    return averaged(areNot(targ), scores, labels, average, sampleWeight, auc(maxFpr));
  }

  /// The average precision for one class: `sum((R_n - R_{n-1}) P_n)`, recall and precision at each
  /// threshold; 0 without positives.
  public static double averagePrecision(
      long[] targ, double[] scores, long posLabel, double[] sampleWeight) {
    Classes.checkWeight(sampleWeight, targ.length);
    long[] classes = Arrays.stream(targ).distinct().sorted().toArray();
    if (classes.length > 2)
      throw new IllegalArgumentException(
          "an average precision of one column of scores is for two classes; there are "
              + classes.length);
    if (classes.length == 2 && classes[0] != posLabel && classes[1] != posLabel)
      throw new IllegalArgumentException(
          "the positive class "
              + posLabel
              + " does not occur; there are "
              + Arrays.toString(classes)
              + ": give one of them with withPosLabel");
    return averagePrecision(scores, are(targ, posLabel), sampleWeight);
  }

  /// The average precision of labels, `[samples, labels]` row by row.
  public static double averagePrecisionLabels(
      long[] targ, double[] scores, int labels, Average average, double[] sampleWeight) {
    return averaged(
        areNot(targ), scores, labels, average, sampleWeight, RankScores::averagePrecision);
  }

  private static boolean[] are(long[] targ, long c) {
    var are = new boolean[targ.length];
    for (int i = 0; i < are.length; i++) are[i] = targ[i] == c;
    return are;
  }

  private static boolean[] areNot(long[] targ) {
    var are = new boolean[targ.length];
    for (int i = 0; i < are.length; i++) are[i] = targ[i] != 0;
    return are;
  }

  private static double averaged(
      boolean[] targ,
      double[] scores,
      int columns,
      Average average,
      double[] weight,
      Question question) {
    if (targ.length != scores.length)
      throw new IllegalArgumentException(
          "there are " + scores.length + " scores for " + targ.length + " labels");
    int rows = targ.length / columns;
    Classes.checkWeight(weight, rows);
    return switch (average) {
      case BINARY ->
          throw new IllegalArgumentException(
              "Average.BINARY is for one label a sample; take MACRO, MICRO, WEIGHTED or SAMPLES");
      case MICRO -> {
        double[] each = null;
        if (weight != null) {
          each = new double[targ.length];
          for (int i = 0; i < each.length; i++) each[i] = weight[i / columns];
        }
        yield question.of(scores, targ, each);
      }
      case MACRO, WEIGHTED -> {
        var of = new double[columns];
        var positives = new double[columns];
        for (int c = 0; c < columns; c++) {
          var column = new double[rows];
          var positive = new boolean[rows];
          for (int row = 0; row < rows; row++) {
            column[row] = scores[row * columns + c];
            positive[row] = targ[row * columns + c];
            if (positive[row]) positives[c] += weight == null ? 1 : weight[row];
          }
          of[c] = question.of(column, positive, weight);
        }
        if (average == Average.MACRO) yield LabelCounts.mean(of, null);
        // What weighs nothing may be undefined.
        for (int c = 0; c < columns; c++) if (positives[c] == 0) of[c] = 0;
        yield LabelCounts.mean(of, positives);
      }
      case SAMPLES -> {
        var of = new double[rows];
        for (int row = 0; row < rows; row++) {
          int from = row * columns, to = from + columns;
          of[row] =
              question.of(
                  Arrays.copyOfRange(scores, from, to), Arrays.copyOfRange(targ, from, to), null);
        }
        yield LabelCounts.mean(of, weight);
      }
    };
  }
}
