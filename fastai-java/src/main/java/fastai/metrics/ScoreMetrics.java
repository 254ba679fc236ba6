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

  /// @throws IllegalArgumentException unless predictions are a matrix
  static void checkDims(String name, Tensor pred) {
    if (pred.dim() != 2)
      throw new IllegalArgumentException(
          name + " of predictions " + pred.describe() + ": expected [samples, classes]");
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
}
