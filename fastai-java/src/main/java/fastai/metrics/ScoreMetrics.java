package fastai.metrics;

import fastai.metrics.ClassScores.KappaWeights;
import fastai.metrics.RankScores.MultiClass;
import java.util.function.ToDoubleBiFunction;
import torch.Tensor;

/// The part of [Metrics] with scikit-learn's scores: each is computed once of all predictions of a
/// loader, and has scikit-learn's name.
abstract class ScoreMetrics {
  ScoreMetrics() {}

  /// A metric of a function that takes true values first, as scikit-learn's do: fastai's
  /// `skm_to_fastai`.
  public static AccumMetric skmToFastai(
      String name, ToDoubleBiFunction<Tensor, Tensor> func, SkmOptions options) {
    return new AccumMetric(name, func, options.accumulated());
  }

  public static AccumMetric skmToFastai(String name, ToDoubleBiFunction<Tensor, Tensor> func) {
    return skmToFastai(name, func, SkmOptions.DEFAULT);
  }

  // ---- one label a sample -----------------------------------------------------------------------

  @FunctionalInterface
  private interface OfClasses {
    double of(long[] targ, long[] pred);
  }

  private static AccumMetric ofClasses(String name, int axis, OfClasses score) {
    return skmToFastai(
        name,
        (targ, pred) -> score.of(targ.toLongArray(), pred.toLongArray()),
        SkmOptions.DEFAULT.withAxis(axis));
  }

  /// The F1 score of the likeliest classes: see [ClassScores#fBeta].
  public static AccumMetric f1Score() {
    return f1Score(ScoreOptions.DEFAULT);
  }

  public static AccumMetric f1Score(ScoreOptions options) {
    return fBeta(1, options).withName("f1_score");
  }

  /// The F-beta score of the likeliest classes: see [ClassScores#fBeta].
  public static AccumMetric fBeta(double beta) {
    return fBeta(beta, ScoreOptions.DEFAULT);
  }

  public static AccumMetric fBeta(double beta, ScoreOptions options) {
    return ofClasses(
        "fbeta_score", options.axis(), (t, p) -> ClassScores.fBeta(t, p, beta, options));
  }

  /// See [ClassScores#precision].
  public static AccumMetric precision() {
    return precision(ScoreOptions.DEFAULT);
  }

  public static AccumMetric precision(ScoreOptions options) {
    return ofClasses(
        "precision_score", options.axis(), (t, p) -> ClassScores.precision(t, p, options));
  }

  /// See [ClassScores#recall].
  public static AccumMetric recall() {
    return recall(ScoreOptions.DEFAULT);
  }

  public static AccumMetric recall(ScoreOptions options) {
    return ofClasses("recall_score", options.axis(), (t, p) -> ClassScores.recall(t, p, options));
  }

  /// See [ClassScores#jaccard].
  public static AccumMetric jaccard() {
    return jaccard(ScoreOptions.DEFAULT);
  }

  public static AccumMetric jaccard(ScoreOptions options) {
    return ofClasses("jaccard_score", options.axis(), (t, p) -> ClassScores.jaccard(t, p, options));
  }

  /// See [ClassScores#balancedAccuracy].
  public static AccumMetric balancedAccuracy() {
    return balancedAccuracy(false, ScoreOptions.DEFAULT);
  }

  /// @param options axis and sample weights
  public static AccumMetric balancedAccuracy(boolean adjusted, ScoreOptions options) {
    return ofClasses(
        "balanced_accuracy_score",
        options.axis(),
        (t, p) -> ClassScores.balancedAccuracy(t, p, adjusted, options.sampleWeight()));
  }

  /// See [ClassScores#cohenKappa].
  public static AccumMetric cohenKappa() {
    return cohenKappa(KappaWeights.NONE, ScoreOptions.DEFAULT);
  }

  public static AccumMetric cohenKappa(KappaWeights weights) {
    return cohenKappa(weights, ScoreOptions.DEFAULT);
  }

  /// @param options axis, labels and sample weights
  public static AccumMetric cohenKappa(KappaWeights weights, ScoreOptions options) {
    return ofClasses(
        "cohen_kappa_score",
        options.axis(),
        (t, p) -> ClassScores.cohenKappa(t, p, options.labels(), weights, options.sampleWeight()));
  }

  /// See [ClassScores#hammingLoss].
  public static AccumMetric hammingLoss() {
    return hammingLoss(ScoreOptions.DEFAULT);
  }

  /// @param options axis and sample weights
  public static AccumMetric hammingLoss(ScoreOptions options) {
    return ofClasses(
        "hamming_loss",
        options.axis(),
        (t, p) -> ClassScores.hammingLoss(t, p, options.sampleWeight()));
  }

  /// See [ClassScores#matthewsCorrCoef].
  public static AccumMetric matthewsCorrCoef() {
    return matthewsCorrCoef(ScoreOptions.DEFAULT);
  }

  /// @param options axis and sample weights
  public static AccumMetric matthewsCorrCoef(ScoreOptions options) {
    return ofClasses(
        "matthews_corrcoef",
        options.axis(),
        (t, p) -> ClassScores.matthewsCorrCoef(t, p, options.sampleWeight()));
  }

  /// The Brier score of the likeliest class, 0 or 1, as if it were a probability: the error rate.
  /// That is what fastai computes; [#brierScore(ActivationType, ScoreOptions)] with BINARY_SOFTMAX
  /// is the score of the probabilities.
  public static AccumMetric brierScore() {
    return brierScore(ActivationType.NO, ScoreOptions.DEFAULT);
  }

  /// @param options axis, positive class and sample weights
  public static AccumMetric brierScore(ActivationType activation, ScoreOptions options) {
    return skmToFastai(
        "brier_score_loss",
        (targ, pred) ->
            ClassScores.brier(
                targ.toLongArray(),
                pred.toDoubleArray(),
                options.posLabel(),
                options.sampleWeight()),
        SkmOptions.DEFAULT.withAxis(options.axis()).withActivation(activation));
  }

  /// The area under the ROC curve of the softmax probability of the last of two classes: see
  /// [RankScores#rocAuc(long\[\], double\[\], double, double\[\])].
  public static AccumMetric rocAucBinary() {
    return rocAucBinary(1, ScoreOptions.DEFAULT);
  }

  /// @param maxFpr 1 for the whole area
  /// @param options axis and sample weights
  public static AccumMetric rocAucBinary(double maxFpr, ScoreOptions options) {
    return skmToFastai(
        "roc_auc_score",
        (targ, pred) ->
            RankScores.rocAuc(
                targ.toLongArray(), pred.toDoubleArray(), maxFpr, options.sampleWeight()),
        SkmOptions.DEFAULT.withAxis(options.axis()).withActivation(ActivationType.BINARY_SOFTMAX));
  }

  /// The area under the ROC curves of the softmax probabilities of several classes, one against the
  /// rest, averaged by MACRO. With two classes it is [#rocAucBinary()], which fastai demands.
  public static AccumMetric rocAuc() {
    return rocAuc(MultiClass.OVR, ScoreOptions.of(Average.MACRO));
  }

  /// @param options axis, average (BINARY stands for MACRO) and sample weights
  public static AccumMetric rocAuc(MultiClass multiClass, ScoreOptions options) {
    var average = options.average() == Average.BINARY ? Average.MACRO : options.average();
    return skmToFastai(
        "roc_auc_score",
        (targ, pred) -> {
          checkDims("roc_auc_score", pred);
          int classes = (int) pred.size(1);
          return classes == 2
              ? RankScores.rocAuc(
                  targ.toLongArray(), pred.select(1, 1).toDoubleArray(), 1, options.sampleWeight())
              : RankScores.rocAuc(
                  targ.toLongArray(),
                  pred.toDoubleArray(),
                  classes,
                  average,
                  multiClass,
                  options.sampleWeight());
        },
        SkmOptions.DEFAULT
            .withAxis(options.axis())
            .withActivation(ActivationType.SOFTMAX)
            .withFlatten(false));
  }

  /// The average precision of the softmax probability of the last of two classes: see
  /// [RankScores#averagePrecision(long\[\], double\[\], long, double\[\])].
  public static AccumMetric apScoreBinary() {
    return apScoreBinary(ScoreOptions.DEFAULT);
  }

  /// @param options axis, positive class and sample weights
  public static AccumMetric apScoreBinary(ScoreOptions options) {
    return skmToFastai(
        "average_precision_score",
        (targ, pred) ->
            RankScores.averagePrecision(
                targ.toLongArray(),
                pred.toDoubleArray(),
                options.posLabel(),
                options.sampleWeight()),
        SkmOptions.DEFAULT.withAxis(options.axis()).withActivation(ActivationType.BINARY_SOFTMAX));
  }

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

  private static void checkDims(String name, Tensor pred) {
    if (pred.dim() != 2)
      throw new IllegalArgumentException(
          name + " of predictions " + pred.describe() + ": expected [samples, classes]");
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
