package fastai.metrics;

import fastai.metrics.LabelCounts.Score;
import java.util.Arrays;

/// Scores of class numbers, as scikit-learn defines them: true classes first, then predicted ones.
///
/// ```java
/// double f2 = ClassScores.fBeta(targ, pred, 2, ScoreOptions.of(Average.MACRO));
/// ```
public final class ClassScores {
  private ClassScores() {}

  /// `tp / (tp + fp)`; 0 where nothing is predicted.
  public static double precision(long[] targ, long[] pred, ScoreOptions options) {
    return score(targ, pred, LabelCounts.PRECISION, options);
  }

  /// `tp / (tp + fn)`; 0 where nothing is true.
  public static double recall(long[] targ, long[] pred, ScoreOptions options) {
    return score(targ, pred, LabelCounts.RECALL, options);
  }

  /// `(1 + beta²) tp / ((1 + beta²) tp + beta² fn + fp)`
  public static double fBeta(long[] targ, long[] pred, double beta, ScoreOptions options) {
    return score(targ, pred, LabelCounts.fBeta(beta), options);
  }

  /// `tp / (tp + fp + fn)`
  public static double jaccard(long[] targ, long[] pred, ScoreOptions options) {
    return score(targ, pred, LabelCounts.JACCARD, options);
  }

  private static double score(long[] targ, long[] pred, Score score, ScoreOptions options) {
    checkLengths(targ, pred, options.sampleWeight());
    long[] labels = options.labels();
    if (options.average() == Average.SAMPLES)
      throw new IllegalArgumentException(
          "Average.SAMPLES is for several labels a sample; take BINARY, MACRO, MICRO or WEIGHTED,"
              + " or the metric for labels");
    if (options.average() == Average.BINARY) {
      long[] present = LabelCounts.classes(targ, pred);
      if (present.length > 2)
        throw new IllegalArgumentException(
            "there are "
                + present.length
                + " classes, but Average.BINARY is for two; choose another average, such as"
                + " ScoreOptions.of(Average.MACRO)");
      if (present.length == 2 && Arrays.stream(present).noneMatch(c -> c == options.posLabel()))
        throw new IllegalArgumentException(
            "the positive class "
                + options.posLabel()
                + " does not occur; there are "
                + Arrays.toString(present)
                + ": give one of them with withPosLabel");
      labels = new long[] {options.posLabel()};
    }
    return LabelCounts.ofClasses(targ, pred, labels, options.sampleWeight())
        .average(score, options.average(), null);
  }

  /// The mean of the recalls of the classes that are true somewhere.
  ///
  /// @param adjusted rescaled so that chance scores 0 and all right scores 1
  public static double balancedAccuracy(
      long[] targ, long[] pred, boolean adjusted, double[] sampleWeight) {
    checkLengths(targ, pred, sampleWeight);
    var counts = LabelCounts.ofClasses(targ, pred, null, sampleWeight);
    double sum = 0;
    int present = 0;
    for (int c = 0; c < counts.tp().length; c++)
      if (counts.actual()[c] != 0) {
        sum += counts.tp()[c] / counts.actual()[c];
        present++;
      }
    double score = sum / present;
    double chance = 1.0 / present;
    return adjusted ? (score - chance) / (1 - chance) : score;
  }

  /// How disagreements count in Cohen's kappa.
  public enum KappaWeights {
    /// All alike.
    NONE,
    /// By the distance of the classes.
    LINEAR,
    /// By the square of it.
    QUADRATIC
  }

  /// `1 - sum(w * O) / sum(w * E)`, with `O` the confusion matrix, `E` what it would be by chance,
  /// and `w` by the distance of classes in the order of `labels` (Cohen 1960). NaN where there is
  /// one class only.
  ///
  /// @param labels other classes are left out; `null` for all that occur, in rising order
  public static double cohenKappa(
      long[] targ, long[] pred, long[] labels, KappaWeights weights, double[] sampleWeight) {
    checkLengths(targ, pred, sampleWeight);
    long[] classes = labels != null ? labels : LabelCounts.classes(targ, pred);
    var index = Classes.index(classes);
    var actual = new double[classes.length];
    var predicted = new double[classes.length];
    double total = 0, observed = 0, expected = 0;
    for (int i = 0; i < targ.length; i++) {
      int t = index.applyAsInt(targ[i]), p = index.applyAsInt(pred[i]);
      if (t < 0 || p < 0) continue;
      double w = sampleWeight == null ? 1 : sampleWeight[i];
      actual[t] += w;
      predicted[p] += w;
      total += w;
      observed += w * distance(t, p, weights);
    }
    for (int t = 0; t < actual.length; t++)
      if (actual[t] != 0)
        for (int p = 0; p < predicted.length; p++)
          expected += actual[t] * predicted[p] * distance(t, p, weights);
    return expected == 0 ? Double.NaN : 1 - observed * total / expected;
  }

  private static double distance(int t, int p, KappaWeights weights) {
    return switch (weights) {
      case NONE -> t == p ? 0 : 1;
      case LINEAR -> Math.abs(t - p);
      case QUADRATIC -> (double) (t - p) * (t - p);
    };
  }

  /// The share of wrong predictions.
  public static double hammingLoss(long[] targ, long[] pred, double[] sampleWeight) {
    checkLengths(targ, pred, sampleWeight);
    double wrong = 0, total = 0;
    for (int i = 0; i < targ.length; i++) {
      double w = sampleWeight == null ? 1 : sampleWeight[i];
      total += w;
      if (targ[i] != pred[i]) wrong += w;
    }
    return wrong / total;
  }

  /// The correlation of true and predicted classes: with `c` right of `s`, `t` and `p` how often
  /// each class is true and predicted, `(c s - sum(p t)) / sqrt((s² - sum(p²)) (s² - sum(t²)))`; 0
  /// where that is undefined.
  public static double matthewsCorrCoef(long[] targ, long[] pred, double[] sampleWeight) {
    checkLengths(targ, pred, sampleWeight);
    var counts = LabelCounts.ofClasses(targ, pred, null, sampleWeight);
    double s = LabelCounts.sum(counts.actual()), c = LabelCounts.sum(counts.tp());
    double pt = 0, pp = 0, tt = 0;
    for (int i = 0; i < counts.tp().length; i++) {
      pt += counts.predicted()[i] * counts.actual()[i];
      pp += counts.predicted()[i] * counts.predicted()[i];
      tt += counts.actual()[i] * counts.actual()[i];
    }
    double spread = (s * s - pp) * (s * s - tt);
    return spread == 0 ? 0 : (c * s - pt) / Math.sqrt(spread);
  }

  /// The mean of `(probability - 1 or 0)²` for the positive class and two classes.
  ///
  /// @throws IllegalArgumentException if a probability is not between 0 and 1, or there are more
  ///   than two classes
  public static double brier(
      long[] targ, double[] probability, long posLabel, double[] sampleWeight) {
    Classes.checkWeight(sampleWeight, targ.length);
    if (Arrays.stream(targ).distinct().count() > 2)
      throw new IllegalArgumentException(
          "the Brier score is for two classes; there are "
              + Arrays.stream(targ).distinct().count()
              + " in the targets");
    double sum = 0, total = 0;
    for (int i = 0; i < targ.length; i++) {
      double p = probability[i];
      if (p < 0 || p > 1)
        throw new IllegalArgumentException(
            "the Brier score takes probabilities, from 0 to 1, of two classes; there is a " + p);
      double w = sampleWeight == null ? 1 : sampleWeight[i];
      double apart = (targ[i] == posLabel ? 1 : 0) - p;
      sum += w * apart * apart;
      total += w;
    }
    return sum / total;
  }

  private static void checkLengths(long[] targ, long[] pred, double[] weight) {
    if (targ.length != pred.length)
      throw new IllegalArgumentException(
          "there are " + targ.length + " true classes and " + pred.length + " predicted ones");
    Classes.checkWeight(weight, targ.length);
  }
}
