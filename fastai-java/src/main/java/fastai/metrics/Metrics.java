package fastai.metrics;

import fastai.learner.AvgMetric;
import fastai.learner.Metric;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import torch.DType;
import torch.Tensor;

/// All metrics, by fastai's names. Each call gives a new one, for one learner; `of` computes one of
/// tensors.
///
/// ```java
/// var learn = new Learner(dls, net, Metrics.accuracy(), Metrics.f1Score());
/// double right = Metrics.accuracy().of(scores, classes);
/// ```
///
/// An [AvgMetric] is computed of each batch and averaged by their sizes; an [AccumMetric] once of
/// all predictions of the loader.
public final class Metrics extends LabelMetrics {
  private Metrics() {}

  // ---- classes ----------------------------------------------------------------------------------

  /// The share of predictions that are right: `argmax(pred, -1) == targ`, over all elements.
  public static AvgMetric accuracy() {
    return accuracy(-1);
  }

  /// The same with the classes at another axis, such as 1 for segmentation.
  public static AvgMetric accuracy(int axis) {
    return Metric.of("accuracy", (pred, targ) -> accuracy(pred, targ, axis));
  }

  /// The share of predictions that are wrong: `1 - accuracy`.
  public static AvgMetric errorRate() {
    return errorRate(-1);
  }

  public static AvgMetric errorRate(int axis) {
    return Metric.of("error_rate", (pred, targ) -> 1 - accuracy(pred, targ, axis));
  }

  private static double accuracy(Tensor pred, Tensor targ, int axis) {
    Tensor classes = pred.argmax((long) axis, false);
    if (classes.numel() != targ.numel())
      throw new IllegalArgumentException(
          "accuracy of "
              + pred.describe()
              + " against "
              + targ.describe()
              + ": expected one target for each prediction");
    return share(classes.reshape(-1).eq(targ.reshape(-1)));
  }

  private static double share(Tensor right) {
    return right.to(DType.FLOAT32).mean().item();
  }

  /// The share of samples whose class is among the 5 with the largest scores.
  public static AvgMetric topKAccuracy() {
    return topKAccuracy(5, -1);
  }

  public static AvgMetric topKAccuracy(int k, int axis) {
    return Metric.of(
        "top_k_accuracy",
        (pred, targ) -> {
          if (k < 1 || k > pred.size(axis))
            throw new IllegalArgumentException(
                "top_k_accuracy of "
                    + pred.describe()
                    + " with k "
                    + k
                    + ": expected 1 to "
                    + pred.size(axis)
                    + ", the number of classes");
          Tensor best = pred.topk(k, axis).indices();
          return share(best.eq(targ.unsqueeze(axis).expandAs(best)).any(axis));
        });
  }

  /// The share of labels that are right, where a sigmoid above 0.5 predicts one.
  public static AvgMetric accuracyMulti() {
    return accuracyMulti(0.5, true);
  }

  public static AvgMetric accuracyMulti(double thresh) {
    return accuracyMulti(thresh, true);
  }

  /// @param sigmoid whether the model's outputs go through a sigmoid first
  public static AvgMetric accuracyMulti(double thresh, boolean sigmoid) {
    return Metric.of(
        "accuracy_multi",
        (pred, targ) -> {
          TensorMetric.checkSizes("accuracy_multi", pred, targ);
          Tensor said = (sigmoid ? pred.sigmoid() : pred).gt(thresh).reshape(-1);
          return share(said.eq(targ.reshape(-1).to(DType.BOOL)));
        });
  }

  /// [#accuracyMulti()] with one target for all that the model says of a sample: for critics.
  public static AvgMetric accuracyThreshExpand() {
    return accuracyThreshExpand(0.5, true);
  }

  public static AvgMetric accuracyThreshExpand(double thresh, boolean sigmoid) {
    return Metric.of(
        "accuracy_thresh_expand",
        (pred, targ) -> {
          Tensor said = (sigmoid ? pred.sigmoid() : pred).gt(thresh);
          Tensor wide = targ;
          do wide = wide.unsqueeze(targ.dim());
          while (wide.dim() < pred.dim());
          return share(said.eq(wide.expandAs(said).to(DType.BOOL)));
        });
  }

  /// fastai 1's F-beta of labels: of each sample, averaged. A score above 0.2 predicts a label and
  /// beta is 2. See [#fBetaMulti] with [Average#SAMPLES].
  public static AvgMetric fbeta() {
    return fbeta(0.2, 2, true);
  }

  public static AvgMetric fbeta(double thresh, double beta, boolean sigmoid) {
    double square = beta * beta, eps = 1e-9;
    return Metric.of(
        "fbeta",
        (pred, targ) -> {
          Tensor said = (sigmoid ? pred.sigmoid() : pred).gt(thresh).to(DType.FLOAT32);
          Tensor so = targ.to(DType.FLOAT32);
          Tensor tp = said.mul(so).sum(1L);
          Tensor precision = tp.div(said.sum(1L).add(eps));
          Tensor recall = tp.div(so.sum(1L).add(eps));
          Tensor below = precision.mul(square).add(recall).add(eps);
          return precision.mul(recall).div(below).mul(1 + square).mean().item();
        });
  }

  // ---- numbers ----------------------------------------------------------------------------------

  private static double mean(
      String name, Tensor pred, Tensor targ, BiFunction<Tensor, Tensor, Tensor> of) {
    TensorMetric.checkSizes(name, pred, targ);
    return of.apply(pred.reshape(-1), targ.reshape(-1)).mean().item();
  }

  private static AvgMetric elements(String name, BiFunction<Tensor, Tensor, Tensor> of) {
    return Metric.of(name, (pred, targ) -> mean(name, pred, targ, of));
  }

  /// The mean of `(x - y)²`.
  public static AvgMetric mse() {
    return elements("mse", (x, y) -> x.sub(y).square());
  }

  /// The mean of `|x - y|`.
  public static AvgMetric mae() {
    return elements("mae", (x, y) -> x.sub(y).abs());
  }

  /// The mean of `(ln(1 + x) - ln(1 + y))²`.
  public static AvgMetric msle() {
    return elements("msle", (x, y) -> x.log1p().sub(y.log1p()).square());
  }

  /// `10 log10(1 / mse)`, for pictures with values from 0 to 1, in decibels.
  public static AvgMetric psnr() {
    return Metric.of("psnr", (pred, targ) -> -10 * Math.log10(mse().of(pred, targ)));
  }

  /// The root of the mean of `(x - y)²` over the whole loader. (fastai calls its column `_rmse`,
  /// after the function behind it.)
  public static AccumMetric rmse() {
    return new AccumMetric("rmse", (x, y) -> Math.sqrt(x.sub(y).square().mean().item()));
  }

  /// `sqrt(mean(((e^y - e^x) / e^y)²))` over the whole loader: for logarithms of prices and the
  /// like. (fastai calls its column `_exp_rmspe`.)
  public static AccumMetric expRmspe() {
    return new AccumMetric(
        "exp_rmspe",
        (x, y) -> {
          Tensor targ = y.exp();
          return Math.sqrt(targ.sub(x.exp()).div(targ).square().mean().item());
        });
  }

  // ---- segmentation -----------------------------------------------------------------------------

  public static ForegroundAcc foregroundAcc() {
    return new ForegroundAcc();
  }

  public static ForegroundAcc foregroundAcc(long bkgIdx, int axis) {
    return new ForegroundAcc(bkgIdx, axis);
  }

  public static Dice dice() {
    return new Dice();
  }

  public static DiceMulti diceMulti() {
    return new DiceMulti();
  }

  public static JaccardCoeff jaccardCoeff() {
    return new JaccardCoeff();
  }

  public static JaccardCoeffMulti jaccardCoeffMulti() {
    return new JaccardCoeffMulti();
  }

  /// fastai 1's `dice`: of each sample's binary mask, averaged, 1 where neither has a pixel.
  ///
  /// @param iou whether it is intersection over union instead
  public static AvgMetric dicePerSample(boolean iou) {
    return Metric.of(
        "dice",
        (pred, targ) -> {
          long n = targ.size(0);
          Tensor p = pred.argmax(1L, false).reshape(n, -1);
          Tensor t = targ.reshape(n, -1).to(DType.INT64);
          Tensor inter = p.mul(t).sum(1L).to(DType.FLOAT32);
          Tensor union = p.add(t).sum(1L).to(DType.FLOAT32);
          Tensor score = iou ? inter.div(union.sub(inter).add(1e-8)) : inter.mul(2.0).div(union);
          return score.where(union.ne(0.0), 1.0).mean().item();
        });
  }

  // ---- others -----------------------------------------------------------------------------------

  /// `exp` of the mean loss.
  public static Perplexity perplexity() {
    return new Perplexity();
  }

  public static CorpusBLEUMetric corpusBLEU() {
    return new CorpusBLEUMetric();
  }

  /// The means of parts of the loss, as one string or several: `lossMetrics("gen_loss,crit_loss")`.
  public static List<Metric> lossMetrics(String... attrs) {
    return lossMetrics(
        Arrays.stream(attrs).flatMap(names -> Arrays.stream(names.split(","))).toList());
  }

  public static List<Metric> lossMetrics(List<String> attrs) {
    return attrs.stream().map(String::strip).<Metric>map(LossMetric::new).toList();
  }

  /// The greatest value of a metric over one of its arguments; see [OptimMetric].
  public static OptimMetric optimMetric(OptimMetric.Function f, double low, double high) {
    return new OptimMetric(f, low, high, true);
  }

  /// See [RocCurve].
  public static RocCurve rocCurve(Tensor input, Tensor targ) {
    return RocCurve.of(input, targ);
  }

  /// The area under [#rocCurve].
  public static double aucRocScore(Tensor input, Tensor targ) {
    return rocCurve(input, targ).area();
  }
}
