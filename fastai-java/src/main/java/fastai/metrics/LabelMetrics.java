package fastai.metrics;

/// The part of [Metrics] with scikit-learn's scores of labels, of which a sample may have several,
/// and of numbers.
abstract class LabelMetrics extends ScoreMetrics {
  LabelMetrics() {}

  // ---- several labels a sample ------------------------------------------------------------------

  @FunctionalInterface
  private interface OfLabels {
    double of(long[] targ, long[] pred, int labels);
  }

  private static AccumMetric ofLabels(String name, MultiOptions options, OfLabels score) {
    return skmToFastai(
        name,
        (targ, pred) -> {
          checkDims(name, pred);
          return score.of(targ.toLongArray(), pred.toLongArray(), (int) pred.size(1));
        },
        SkmOptions.DEFAULT
            .withThresh(options.thresh())
            .withActivation(options.activation())
            .withFlatten(false));
  }

  @FunctionalInterface
  private interface OfScores {
    double of(long[] targ, double[] scores, int labels);
  }

  private static AccumMetric ofScores(String name, MultiOptions options, OfScores score) {
    return skmToFastai(
        name,
        (targ, pred) -> {
          checkDims(name, pred);
          return score.of(targ.toLongArray(), pred.toDoubleArray(), (int) pred.size(1));
        },
        SkmOptions.DEFAULT
            .withIsClass(false)
            .withActivation(options.activation())
            .withFlatten(false));
  }

  /// The F1 score of labels: see [LabelScores#fBeta].
  public static AccumMetric f1ScoreMulti() {
    return f1ScoreMulti(MultiOptions.DEFAULT);
  }

  public static AccumMetric f1ScoreMulti(MultiOptions options) {
    return fBetaMulti(1, options).withName("f1_score");
  }

  /// The F-beta score of labels: see [LabelScores#fBeta].
  public static AccumMetric fBetaMulti(double beta) {
    return fBetaMulti(beta, MultiOptions.DEFAULT);
  }

  public static AccumMetric fBetaMulti(double beta, MultiOptions options) {
    return ofLabels("fbeta_score", options, (t, p, n) -> LabelScores.fBeta(t, p, n, beta, options));
  }

  public static AccumMetric precisionMulti() {
    return precisionMulti(MultiOptions.DEFAULT);
  }

  public static AccumMetric precisionMulti(MultiOptions options) {
    return ofLabels(
        "precision_score", options, (t, p, n) -> LabelScores.precision(t, p, n, options));
  }

  public static AccumMetric recallMulti() {
    return recallMulti(MultiOptions.DEFAULT);
  }

  public static AccumMetric recallMulti(MultiOptions options) {
    return ofLabels("recall_score", options, (t, p, n) -> LabelScores.recall(t, p, n, options));
  }

  public static AccumMetric jaccardMulti() {
    return jaccardMulti(MultiOptions.DEFAULT);
  }

  public static AccumMetric jaccardMulti(MultiOptions options) {
    return ofLabels("jaccard_score", options, (t, p, n) -> LabelScores.jaccard(t, p, n, options));
  }

  /// The share of wrong labels.
  public static AccumMetric hammingLossMulti() {
    return hammingLossMulti(MultiOptions.DEFAULT);
  }

  /// @param options threshold, sigmoid and sample weights
  public static AccumMetric hammingLossMulti(MultiOptions options) {
    return ofLabels(
        "hamming_loss",
        options,
        (t, p, n) -> LabelScores.hammingLoss(t, p, n, options.sampleWeight()));
  }

  /// The correlation of true and predicted labels, all cells of the matrix taken as one yes-no
  /// question. (fastai hands the matrix to scikit-learn, which refuses it.)
  public static AccumMetric matthewsCorrCoefMulti() {
    return matthewsCorrCoefMulti(MultiOptions.DEFAULT);
  }

  /// @param options threshold and sigmoid
  public static AccumMetric matthewsCorrCoefMulti(MultiOptions options) {
    return ofLabels(
        "matthews_corrcoef", options, (t, p, _) -> ClassScores.matthewsCorrCoef(t, p, null));
  }

  /// The mean over all labels of `(predicted - true)²`, both 0 or 1. (fastai hands the matrix to
  /// scikit-learn, which refuses it.) [#brierScoreMultiOfScores] is that of the probabilities.
  public static AccumMetric brierScoreMulti() {
    return brierScoreMulti(MultiOptions.DEFAULT);
  }

  /// @param options threshold, sigmoid and sample weights
  public static AccumMetric brierScoreMulti(MultiOptions options) {
    return hammingLossMulti(options).withName("brier_score_loss");
  }

  /// The mean over all labels of `(probability - true)²`.
  public static AccumMetric brierScoreMultiOfScores(MultiOptions options) {
    return ofScores(
        "brier_score_loss",
        options,
        (t, s, n) -> LabelScores.meanSquare(t, s, n, options.sampleWeight()));
  }

  /// The area under the ROC curves of labels: see [RankScores#rocAucLabels].
  public static AccumMetric rocAucMulti() {
    return rocAucMulti(1, MultiOptions.DEFAULT);
  }

  /// @param maxFpr 1 for the whole area
  /// @param options sigmoid, average and sample weights
  public static AccumMetric rocAucMulti(double maxFpr, MultiOptions options) {
    return ofScores(
        "roc_auc_score",
        options,
        (t, s, n) ->
            RankScores.rocAucLabels(t, s, n, maxFpr, options.average(), options.sampleWeight()));
  }

  /// The average precision of labels: see [RankScores#averagePrecisionLabels].
  public static AccumMetric apScoreMulti() {
    return apScoreMulti(MultiOptions.DEFAULT);
  }

  /// @param options sigmoid, average and sample weights
  public static AccumMetric apScoreMulti(MultiOptions options) {
    return ofScores(
        "average_precision_score",
        options,
        (t, s, n) ->
            RankScores.averagePrecisionLabels(t, s, n, options.average(), options.sampleWeight()));
  }

  // ---- numbers ----------------------------------------------------------------------------------

  @FunctionalInterface
  private interface OfNumbers {
    double of(double[] targ, double[] pred);
  }

  private static AccumMetric ofNumbers(String name, OfNumbers score) {
    return skmToFastai(
        name,
        (targ, pred) -> score.of(targ.toDoubleArray(), pred.toDoubleArray()),
        SkmOptions.DEFAULT.withIsClass(false));
  }

  /// See [RegressionScores#explainedVariance].
  public static AccumMetric explainedVariance(double... sampleWeight) {
    return ofNumbers(
        "explained_variance_score",
        (t, p) -> RegressionScores.explainedVariance(t, p, orNull(sampleWeight)));
  }

  /// See [RegressionScores#r2].
  public static AccumMetric r2Score(double... sampleWeight) {
    return ofNumbers("r2_score", (t, p) -> RegressionScores.r2(t, p, orNull(sampleWeight)));
  }

  private static double[] orNull(double[] weight) {
    return weight.length == 0 ? null : weight;
  }

  /// See [RegressionScores#pearson].
  public static AccumMetric pearsonCorrCoef() {
    return ofNumbers("pearsonr", RegressionScores::pearson);
  }

  /// See [RegressionScores#spearman].
  public static AccumMetric spearmanCorrCoef() {
    return ofNumbers("spearmanr", RegressionScores::spearman);
  }
}
