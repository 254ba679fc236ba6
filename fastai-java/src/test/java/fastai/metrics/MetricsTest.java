package fastai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ProgressCallback;
import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.Torch;
import torch.nn.Identity;

@ExtendWith(NoLeaks.class)
class MetricsTest {
  // python: x = (torch.arange(60.) * 7 % 11 - 5).reshape(10, 6) / 4
  //         y = torch.arange(10) * 5 % 6
  //         t = ((torch.arange(60) * 3 % 7) > 3).long().reshape(10, 6)
  private final Tensor x =
      Torch.arange(60).mul(7L).remainder(11L).sub(5L).to(DType.FLOAT32).reshape(10, 6).div(4.0);
  private final Tensor y = Torch.arange(10).mul(5L).remainder(6L);
  private final Tensor t =
      Torch.arange(60).mul(3L).remainder(7L).gt(3L).to(DType.INT64).reshape(10, 6);

  private static Learner learner(LossFunc loss, List<Batch> batches, Metric... metrics) {
    var loader = Loader.of(batches);
    var options = Learner.options().withLossFunc(loss).withMetrics(metrics);
    var learn = new Learner(DataLoaders.of(loader, loader), new Identity(), options);
    learn.removeCbs(ProgressCallback.class);
    return learn;
  }

  /// Of sizes 4 and 1: three right, none right.
  private static List<Batch> batches() {
    return List.of(
        Batch.of(
            Torch.tensor(new double[][] {{1, 0}, {0, 1}, {3, 2}, {2, 3}}),
            Torch.tensor(new long[] {0, 1, 0, 0})),
        Batch.of(Torch.tensor(new double[][] {{1, 0}}), Torch.tensor(new long[] {1})));
  }

  private static List<Double> validate(Metric... metrics) {
    return learner(new CrossEntropyLossFlat(), batches(), metrics).validate();
  }

  static final class MyOwnMetric implements Metric {
    final List<String> calls = new ArrayList<>();

    @Override
    public void reset() {
      calls.add("reset");
    }

    @Override
    public void accumulate(Learner learn) {
      calls.add("accumulate " + learn.yb[0].size(0));
    }

    @Override
    public Double value() {
      calls.add("value");
      return null;
    }
  }

  @Test
  void m01_theMetricProtocol() {
    var metric = new MyOwnMetric();
    assertThat(metric.name()).isEqualTo("my_own");
    assertThat(validate(metric).get(1)).isNull();
    assertThat(metric.calls).containsExactly("reset", "accumulate 4", "accumulate 1", "value");
    var nameless =
        new Metric() {
          @Override
          public void reset() {}

          @Override
          public void accumulate(Learner learn) {}

          @Override
          public Double value() {
            return null;
          }
        };
    assertThatThrownBy(nameless::name).hasMessageContaining("override Metric.name()");
  }

  @Test
  void m01_names() {
    var names =
        List.of(
            "accuracy",
            "error_rate",
            "top_k_accuracy",
            "accuracy_multi",
            "fbeta_score",
            "f1_score",
            "precision_score",
            "recall_score",
            "hamming_loss",
            "jaccard_score",
            "matthews_corrcoef",
            "balanced_accuracy_score",
            "cohen_kappa_score",
            "roc_auc_score",
            "average_precision_score",
            "brier_score_loss",
            "mse",
            "mae",
            "msle",
            "rmse",
            "exp_rmspe",
            "explained_variance_score",
            "r2_score",
            "pearsonr",
            "spearmanr",
            "foreground_acc",
            "dice",
            "dice_multi",
            "jaccard_coeff",
            "jaccard_coeff_multi",
            "corpus_bleu",
            "perplexity",
            "psnr");
    var metrics =
        List.<Metric>of(
            Metrics.accuracy(),
            Metrics.errorRate(),
            Metrics.topKAccuracy(),
            Metrics.accuracyMulti(),
            Metrics.fBeta(2),
            Metrics.f1Score(),
            Metrics.precision(),
            Metrics.recall(),
            Metrics.hammingLoss(),
            Metrics.jaccard(),
            Metrics.matthewsCorrCoef(),
            Metrics.balancedAccuracy(),
            Metrics.cohenKappa(),
            Metrics.rocAuc(),
            Metrics.apScoreBinary(),
            Metrics.brierScore(),
            Metrics.mse(),
            Metrics.mae(),
            Metrics.msle(),
            Metrics.rmse(),
            Metrics.expRmspe(),
            Metrics.explainedVariance(),
            Metrics.r2Score(),
            Metrics.pearsonCorrCoef(),
            Metrics.spearmanCorrCoef(),
            Metrics.foregroundAcc(),
            Metrics.dice(),
            Metrics.diceMulti(),
            Metrics.jaccardCoeff(),
            Metrics.jaccardCoeffMulti(),
            Metrics.corpusBLEU(),
            Metrics.perplexity(),
            Metrics.psnr());
    assertThat(metrics).extracting(Metric::name).containsExactlyElementsOf(names);
    assertThat(Metrics.f1Score().withName("f1").name()).isEqualTo("f1");
    assertThat(Metrics.accuracy().withName("right").name()).isEqualTo("right");
  }

  private static AccumMetric accum(AccumMetric.Options options, List<Tensor> seen) {
    return new AccumMetric(
        "seen",
        (a, b) -> {
          seen.add(a.clone().keep());
          seen.add(b.clone().keep());
          return a.size(0);
        },
        options);
  }

  @Test
  void m02_accumMetric() {
    var seen = new ArrayList<Tensor>();
    var options = AccumMetric.Options.DEFAULT;
    Tensor pred = Torch.tensor(new double[][] {{2, 1}, {0, 4}});
    Tensor targ = Torch.tensor(new long[] {0, 1});
    // The classes; a metric of what is decided takes them as they are.
    var classes = accum(options.withDimArgmax(-1), seen);
    assertThat(classes.of(pred, targ)).isEqualTo(2);
    assertThat(seen.getFirst().toLongArray()).containsExactly(0, 1);
    assertThat(classes.ofDecided(targ, targ)).isEqualTo(2);
    seen.clear();
    accum(options.withDimArgmax(0), seen).of(pred, targ);
    assertThat(seen.getFirst().toLongArray()).containsExactly(0, 1);
    seen.clear();
    accum(options.withActivation(ActivationType.SOFTMAX).withFlatten(false), seen).of(pred, targ);
    assertThat(seen.getFirst().shape()).containsExactly(2, 2);
    assertThat(seen.getFirst().get(0, 0).item()).isCloseTo(0.7310586, within(1e-6));
    seen.clear();
    accum(options.withActivation(ActivationType.BINARY_SOFTMAX).withInvertArg(true), seen)
        .of(pred, targ);
    assertThat(seen.getFirst().toLongArray()).containsExactly(0, 1);
    assertThat(seen.get(1).get(0).item()).isCloseTo(0.2689414, within(1e-6));
    seen.clear();
    // From the threshold on.
    accum(options.withActivation(ActivationType.SIGMOID).withThresh(0.5), seen)
        .of(Torch.tensor(new double[] {-1, 0}), targ);
    assertThat(seen.getFirst().toBooleanArray()).containsExactly(false, true);
    assertThatThrownBy(() -> accum(options, seen).of(pred, targ))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("seen of predictions float32[4] and targets int64[2]");
    assertThat(accum(options, seen).value()).isNull();
    seen.forEach(Tensor::close);
  }

  // One F1 score of all five, not the mean of the batches'.
  @Test
  void m02_onceOverTheWholeLoader() {
    var metric = Metrics.f1Score();
    var learn = learner(new CrossEntropyLossFlat(), batches(), metric);
    // predicted 0 1 0 1 0, true 0 1 0 0 1: tp 1, fp 1, fn 1
    assertThat(learn.validate().get(1)).isEqualTo(0.5);
    assertThat(metric.value()).isEqualTo(0.5);
    assertThat(learn.validate().get(1)).isEqualTo(0.5);
    metric.reset();
    assertThat(metric.value()).isNull();
  }

  @Test
  void m02_predictionsAreReleasedAtTheEnd() {
    var metric = Metrics.f1Score();
    var running = new ArrayList<Double>();
    var learn = learner(new CrossEntropyLossFlat(), batches(), metric);
    learn.addCb(new Running(metric, running));
    Torch.collect();
    long before = Torch.liveTensors();
    learn.validate();
    assertThat(running).hasSize(2);
    assertThat(running.getLast()).isEqualTo(0.5);
    assertThat(metric.value()).isEqualTo(0.5);
    Torch.collect();
    assertThat(Torch.liveTensors()).isLessThanOrEqualTo(before);
    assertThatThrownBy(() -> metric.add(x.narrow(1, 0, 2), y))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("reset()");
    metric.reset();
    assertThat(metric.value()).isNull();
  }

  /// Reads a metric after each batch.
  private static final class Running extends fastai.learner.Callback
      implements fastai.learner.Event.AfterBatch {
    private final Metric metric;
    private final List<Double> values;

    Running(Metric metric, List<Double> values) {
      this.metric = metric;
      this.values = values;
    }

    @Override
    public double order() {
      return 99;
    }

    @Override
    public void afterBatch() {
      values.add(metric.value());
    }
  }

  @Test
  void m03_skmToFastai() {
    var metric =
        Metrics.skmToFastai(
            "first_target", (targ, pred) -> 10 * targ.get(0).item() + pred.get(0).item());
    // Class 1 is true, class 0 predicted.
    assertThat(metric.of(Torch.tensor(new double[][] {{3, 1}}), Torch.tensor(new long[] {1})))
        .isEqualTo(10);
    var thresh =
        Metrics.skmToFastai(
            "thresh",
            (_, pred) -> pred.to(DType.FLOAT32).sum().item(),
            SkmOptions.DEFAULT.withThresh(0.6));
    // sigmoid: .5, .73, .88
    assertThat(thresh.of(Torch.tensor(new double[] {0, 1, 2}), Torch.ones(3))).isEqualTo(2);
    var plain =
        Metrics.skmToFastai(
            "plain", (_, pred) -> pred.sum().item(), SkmOptions.DEFAULT.withIsClass(false));
    assertThat(plain.of(Torch.tensor(new double[] {0, 1, 2}), Torch.ones(3))).isEqualTo(3);
  }

  // python: minimize_scalar(f, bounds=(lo, hi), method="bounded", options={"xatol": .01})
  //         for v -> ((sigmoid(x) > v) == t).float().mean(), negated to find the greatest
  @Test
  void m04_optimMetric() {
    OptimMetric.Function f = (p, q, thresh) -> Metrics.accuracyMulti(thresh).of(p, q);
    var best = Metrics.optimMetric(f, .05, .95).search(x, t);
    assertThat(best.value()).isCloseTo(0.58333331, within(1e-6));
    assertThat(best.x()).isCloseTo(0.8246117974981072, within(1e-9));
    var least = Metrics.optimMetric(f, .05, .95).withDoNeg(false).search(x, t);
    assertThat(least.value()).isCloseTo(0.41666666, within(1e-6));
    assertThat(least.x()).isCloseTo(0.18722825824867503, within(1e-9));
    var narrow = Metrics.optimMetric(f, .2, .4);
    assertThat(narrow.search(x, t).x()).isCloseTo(0.3291796067500631, within(1e-9));
    assertThat(narrow.metric("best").of(x, t)).isCloseTo(0.45, within(1e-6));
    assertThat(narrow.accumulated("best").of(x, t)).isCloseTo(0.45, within(1e-6));
    assertThat(narrow.metric("best").name()).isEqualTo("best");
    assertThatThrownBy(() -> Metrics.optimMetric(f, 1, 0)).hasMessageContaining("rising order");
  }

  // python: the same search for the functions below: fun and x
  @Test
  void m04_boundedSearch() {
    isOptimum(BoundedSearch.minimize(v -> (v - .3) * (v - .3), 0, 1, .01), 0, .3);
    isOptimum(
        BoundedSearch.minimize(v -> Math.cos(3 * v) + v * .1, -1, 4, .01),
        -0.8958352063577839,
        1.0357055227012675);
    isOptimum(BoundedSearch.minimize(v -> v, 0, 1, .01), 0.004797285301853, 0.004797285301853);
    isOptimum(BoundedSearch.minimize(v -> -v, 0, 1, .01), -0.9952027292893504, 0.9952027292893504);
    isOptimum(
        BoundedSearch.minimize(v -> Math.sqrt(Math.abs(v - 2)), -3, 10, .01),
        0.006642073309727597,
        1.9999558828621482);
    isOptimum(
        BoundedSearch.minimize(v -> Math.exp(v) - 4 * v, 0, 5, .01),
        -1.545173645050757,
        1.3876723458477864);
    isOptimum(BoundedSearch.minimize(_ -> 1, 0, 1, .01), 1, 0.9952027292893504);
    isOptimum(
        BoundedSearch.minimize(v -> Math.pow(v - .5, 4), -20, 30, .01),
        3.327210152322159e-15,
        0.4997598292810502);
  }

  private static void isOptimum(OptimMetric.Optimum found, double value, double x) {
    assertThat(found.value()).isCloseTo(value, within(1e-10));
    assertThat(found.x()).isCloseTo(x, within(1e-10));
  }

  // Three of four right in the first batch, none of one in the second: 3 of 5.
  @Test
  void m05_accuracy() {
    assertThat(validate(Metrics.accuracy()).get(1)).isCloseTo(0.6, within(1e-6));
    assertThat(Metrics.accuracy().of(x, y)).isCloseTo(0.3, within(1e-6));
    // Classes at axis 1.
    Tensor image = x.T().unsqueeze(0);
    assertThat(Metrics.accuracy(1).of(image, y.unsqueeze(0))).isCloseTo(0.3, within(1e-6));
    assertThatThrownBy(() -> Metrics.accuracy().of(x, t))
        .hasMessageContaining("float32[10, 6]")
        .hasMessageContaining("one target for each prediction");
  }

  @Test
  void m06_errorRate() {
    assertThat(validate(Metrics.errorRate()).get(1)).isCloseTo(0.4, within(1e-6));
    assertThat(Metrics.errorRate(-1).of(x, y)).isCloseTo(0.7, within(1e-6));
    assertThat(Metrics.errorRate().name()).contains("error");
  }

  @Test
  void m07_topKAccuracy() {
    double[] expected = {.3, .3, .4, .6, 1};
    int[] ks = {1, 2, 3, 5, 6};
    for (int i = 0; i < ks.length; i++)
      assertThat(Metrics.topKAccuracy(ks[i], -1).of(x, y)).isCloseTo(expected[i], within(1e-6));
    assertThat(Metrics.topKAccuracy().of(x, y)).isCloseTo(.6, within(1e-6));
    assertThat(Metrics.topKAccuracy(3, 1).of(x.T().unsqueeze(0), y.unsqueeze(0)))
        .isCloseTo(.4, within(1e-6));
    assertThatThrownBy(() -> Metrics.topKAccuracy(7, -1).of(x, y))
        .hasMessageContaining("1 to 6, the number of classes");
  }

  @Test
  void m08_accuracyMulti() {
    assertThat(Metrics.accuracyMulti().of(x, t)).isCloseTo(.5166667, within(1e-6));
    assertThat(Metrics.accuracyMulti(.2).of(x, t)).isCloseTo(.4166667, within(1e-6));
    assertThat(Metrics.accuracyMulti(.3, false).of(x, t)).isCloseTo(.5166667, within(1e-6));
    // Exactly at the threshold nothing is predicted.
    assertThat(Metrics.accuracyMulti().of(Torch.zeros(1), Torch.zeros(1))).isEqualTo(1);
    assertThatThrownBy(() -> Metrics.accuracyMulti().of(x, y)).hasMessageContaining("int64[10]");
  }

  // python: fastai 1's formula; scikit-learn's fbeta_score(average="samples") gives 0.7738095
  @Test
  void m10_fbetaOfFastai1() {
    assertThat(Metrics.fbeta().of(x, t)).isCloseTo(0.7738096, within(1e-6));
    assertThat(Metrics.fbeta(.5, 1, true).of(x, t)).isCloseTo(0.4533333, within(1e-6));
    var options = MultiOptions.of(Average.SAMPLES).withThresh(.2);
    assertThat(Metrics.fBetaMulti(2, options).of(x, t)).isCloseTo(0.7738095, within(1e-6));
  }

  @Test
  void m11_whatCannotBeAveraged() {
    Tensor three = Torch.tensor(new long[] {0, 1, 2});
    assertThatThrownBy(() -> Metrics.precision().ofDecided(three, three))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 classes")
        .hasMessageContaining("ScoreOptions.of(Average.MACRO)");
    assertThatThrownBy(
            () -> Metrics.recall(ScoreOptions.of(Average.SAMPLES)).ofDecided(three, three))
        .hasMessageContaining("SAMPLES is for several labels");
    assertThatThrownBy(() -> Metrics.precisionMulti(MultiOptions.of(Average.BINARY)).of(x, t))
        .hasMessageContaining("BINARY is for one label");
    assertThatThrownBy(
            () ->
                Metrics.recall(ScoreOptions.of(Average.MACRO).withSampleWeight(1, 2))
                    .ofDecided(three, three))
        .hasMessageContaining("2 sample weights for 3 samples");
    assertThatThrownBy(() -> Metrics.f1ScoreMulti().of(x.reshape(-1), t.reshape(-1)))
        .hasMessageContaining("expected [samples, classes]");
  }

  // python: s = (torch.arange(48.)*5 % 13).reshape(2,3,2,4); m = (torch.arange(16)*7 % 5 %
  // 3).reshape(2,2,4)
  private final Tensor s =
      Torch.arange(48).mul(5L).remainder(13L).to(DType.FLOAT32).reshape(2, 3, 2, 4);
  private final Tensor m = Torch.arange(16).mul(7L).remainder(5L).remainder(3L).reshape(2, 2, 4);

  @Test
  void m28_foregroundAcc() {
    assertThat(Metrics.foregroundAcc().of(s, m)).isCloseTo(1 / 3., within(1e-9));
    assertThat(Metrics.foregroundAcc().of(s, m.unsqueeze(1))).isCloseTo(1 / 3., within(1e-9));
    // A mean of batches: 2 of 5, 1 of 4, and one without foreground.
    var metric = Metrics.foregroundAcc(0, 1);
    metric.add(s.get(0).unsqueeze(0), m.get(0).unsqueeze(0));
    metric.add(s.get(1).unsqueeze(0), m.get(1).unsqueeze(0));
    metric.add(s, Torch.zerosLike(m));
    assertThat(metric.value()).isCloseTo((.4 + .25) / 2, within(1e-9));
    assertThat(new ForegroundAcc().of(s, Torch.zerosLike(m))).isNull();
  }

  // python: skm.f1_score(m.flatten(), s.argmax(1).flatten(), average="macro")
  @Test
  void m09_classesAtAnotherAxis() {
    var options = ScoreOptions.of(Average.MACRO).withAxis(1);
    assertThat(Metrics.f1Score(options).of(s, m)).isCloseTo(0.2657952069716776, within(1e-12));
  }

  // Outputs that are still part of a graph, as in training.
  @Test
  void m02_outputsWithGradients() {
    Tensor graph = x.detach().requiresGrad_().mul(1.0);
    assertThat(Metrics.accuracy().of(graph, y)).isCloseTo(0.3, within(1e-6));
    assertThat(Metrics.accuracyMulti().of(graph, t)).isCloseTo(.5166667, within(1e-6));
    assertThat(Metrics.hammingLoss().of(graph, y)).isCloseTo(.7, within(1e-12));
    assertThat(Metrics.rmse().of(graph, t))
        .isCloseTo(Math.sqrt(Metrics.mse().of(x, t)), within(1e-6));
    assertThat(Metrics.r2Score().ofDecided(graph, t)).isEqualTo(Metrics.r2Score().of(x, t));
    assertThat(Metrics.aucRocScore(graph, t)).isEqualTo(Metrics.aucRocScore(x, t));
    assertThat(new DiceMulti().of(s.detach().requiresGrad_(), m)).isPositive();
  }

  @Test
  void m29_dice() {
    Tensor scores = s.narrow(1, 0, 2);
    Tensor mask = m.gt(0L).to(DType.INT64);
    assertThat(Metrics.dice().of(scores, mask)).isCloseTo(0.782608695652174, within(1e-12));
    // Of the sums over the batches.
    var metric = new Dice();
    for (int i = 0; i < 2; i++) metric.add(scores.get(i).unsqueeze(0), mask.get(i).unsqueeze(0));
    assertThat(metric.value()).isCloseTo(0.782608695652174, within(1e-12));
    Tensor none = Torch.tensor(new double[][][] {{{1}, {0}}});
    assertThat(new Dice().of(none, Torch.zeros(1, 1))).isNull();
    assertThat(Metrics.dicePerSample(false).of(scores, mask)).isCloseTo(0.7803030, within(1e-6));
    assertThat(Metrics.dicePerSample(false).of(none, Torch.zeros(1, 1))).isEqualTo(1);
  }

  @Test
  void m30_diceMulti() {
    assertThat(Metrics.diceMulti().of(s, m)).isCloseTo(0.2657952, within(1e-6));
    var metric = new DiceMulti(1);
    for (int i = 0; i < 2; i++) metric.add(s.get(i).unsqueeze(0), m.get(i).unsqueeze(0));
    assertThat(metric.value()).isCloseTo(0.2657952, within(1e-6));
    // Class 1 occurs nowhere: 0 and 2 remain, both all right.
    Tensor p = Torch.tensor(new double[][][] {{{1, 0}, {0, 0}, {0, 1}}});
    assertThat(new DiceMulti().of(p, Torch.tensor(new long[][] {{0, 2}}))).isEqualTo(1);
    // The void class 255 is nowhere true, but what is predicted there is wrong: 1 and 0.
    assertThat(new DiceMulti().of(p, Torch.tensor(new long[][] {{0, 255}}))).isEqualTo(.5);
  }

  @Test
  void m31_jaccardCoeff() {
    Tensor scores = s.narrow(1, 0, 2);
    Tensor mask = m.gt(0L).to(DType.INT64);
    assertThat(Metrics.jaccardCoeff().of(scores, mask))
        .isCloseTo(0.6428571428571429, within(1e-12));
    assertThat(Metrics.jaccardCoeffMulti().of(s, m)).isCloseTo(1 / 6., within(1e-6));
    assertThat(Metrics.dicePerSample(true).of(scores, mask)).isCloseTo(0.6428572, within(1e-6));
  }

  @Test
  void m32_corpusBleu() {
    long[][] p = {{1, 2, 3, 4, 5, 6}, {1, 1, 1, 2, 2, 2}};
    long[][] q = {{1, 2, 3, 4, 6, 5}, {1, 2, 1, 2, 3, 3}};
    // python: the row's formula with collections.Counter
    assertThat(bleu(p, q)).isCloseTo(0.38381494596640897, within(1e-12));
    assertThat(bleu(q, q)).isEqualTo(1);
    long[][] shorter = {Arrays.copyOf(p[0], 5), Arrays.copyOf(p[1], 5)};
    assertThat(bleu(shorter, q)).isCloseTo(0.402813416401209, within(1e-12));
    long[][] nines = {{9, 9, 9, 9, 9, 9}, {9, 9, 9, 9, 9, 9}};
    assertThat(bleu(nines, q)).isCloseTo(0.04058348943438737, within(1e-12));
    assertThat(bleu(new long[][] {{1, 2, 3}}, new long[][] {{1, 2, 3}})).isNull();
    assertThat(new CorpusBLEUMetric().value()).isNull();
  }

  private static Double bleu(long[][] pred, long[][] targ) {
    Tensor scores = torch.nn.functional.F.oneHot(Torch.tensor(pred), 10).to(DType.FLOAT32);
    return Metrics.corpusBLEU().of(scores, Torch.tensor(targ));
  }

  @Test
  void m33_perplexity() {
    var values = validate(Metrics.perplexity());
    assertThat(values.get(1)).isCloseTo(Math.exp(values.get(0)), within(1e-9));
    // CE of four: .313262 three times, 1.313262; of one 1.313262
    assertThat(values.get(0)).isCloseTo((3 * .313262 + 2 * 1.313262) / 5, within(1e-5));
    assertThat(Metrics.perplexity().value()).isNull();
  }

  /// Says of what it is made.
  private static final class TwoParts implements LossFunc {
    private Map<String, Tensor> parts = Map.of();

    @Override
    public Tensor apply(Tensor pred, Tensor targ) {
      parts = Map.of("sum", pred.sum(), "each", targ.to(DType.FLOAT32));
      return pred.mean();
    }

    @Override
    public Map<String, Tensor> parts() {
      return parts;
    }
  }

  @Test
  void m34_lossMetrics() {
    var metrics = Metrics.lossMetrics("sum, each");
    assertThat(metrics).extracting(Metric::name).containsExactly("sum", "each");
    var learn = learner(new TwoParts(), batches(), metrics.toArray(Metric[]::new));
    var values = learn.validate();
    // Sums 12 and 1 of batches of 4 and 1; means of targets 1/4 and 1.
    assertThat(values.get(1)).isCloseTo((12 * 4 + 1) / 5., within(1e-6));
    assertThat(values.get(2)).isCloseTo((1 + 1) / 5., within(1e-6));
    assertThat(new LossMetric("sum", "total").name()).isEqualTo("total");
    assertThatThrownBy(() -> learner(new TwoParts(), batches(), new LossMetric("sun")).validate())
        .hasRootCauseMessage(
            "the loss has no part 'sun'; it has " + learn.lossFunc.parts().keySet());
  }

  @Test
  void m35_psnr() {
    Tensor a = Torch.tensor(new double[] {.5, .2}), b = Torch.tensor(new double[] {.4, .4});
    assertThat(Metrics.psnr().of(a, b)).isCloseTo(16.0206, within(1e-4));
  }

  // python: skm.roc_curve([0,0,1,1,0], [.1,.4,.35,.8,.35], drop_intermediate=False)
  @Test
  void m36_rocCurve() {
    Tensor scores = Torch.tensor(new double[] {.1, .4, .35, .8, .35});
    Tensor targ = Torch.tensor(new long[] {0, 0, 1, 1, 0});
    var curve = Metrics.rocCurve(scores, targ);
    isClose(curve.fpr(), 0, 0, 1 / 3., 2 / 3., 1);
    isClose(curve.tpr(), 0, .5, .5, 1, 1);
    isClose(curve.thresholds(), Double.POSITIVE_INFINITY, .8, .4, .35, .1);
    assertThat(Metrics.aucRocScore(scores, targ)).isCloseTo(.75, within(1e-9));
  }

  // Weights of 1 are none; NaN and both zeros are thresholds too.
  @Test
  void m36_oddScores() {
    var random = new java.util.Random(5);
    for (int n : new int[] {1, 2, 3, 50}) {
      var scores = new double[n];
      var positive = new boolean[n];
      for (int i = 0; i < n; i++) {
        double[] odd = {Double.NaN, 0, -0.0, 1, Double.POSITIVE_INFINITY, -1};
        scores[i] = odd[random.nextInt(odd.length)];
        positive[i] = random.nextBoolean();
      }
      var ones = new double[n];
      Arrays.fill(ones, 1);
      var curve = RocCurve.of(scores, positive, null);
      var weighted = RocCurve.of(scores, positive, ones);
      assertThat(curve.fpr()).containsExactly(weighted.fpr());
      assertThat(curve.tpr()).containsExactly(weighted.tpr());
      assertThat(curve.thresholds()).hasSameSizeAs(weighted.thresholds());
    }
    assertThat(RocCurve.of(new double[0], new boolean[0], null).fpr()).containsExactly(0);
  }

  private static void isClose(double[] actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++)
      if (Double.isInfinite(expected[i])) assertThat(actual[i]).isEqualTo(expected[i]);
      else assertThat(actual[i]).isCloseTo(expected[i], within(1e-6));
  }

  @Test
  void m36_confusionMatrix() {
    var matrix = new ConfusionMatrix(1).add(s, m);
    assertThat(matrix.counts()).isDeepEqualTo(new long[][] {{2, 0, 5}, {0, 0, 6}, {0, 0, 3}});
    assertThat(matrix.right(2)).isEqualTo(3);
    isClose(matrix.recalls(), 2 / 7., 0, 1);
    assertThat(matrix.precisions()[1]).isNaN();
    assertThat(matrix.toString()).contains("       2       0       5\n");
    assertThatThrownBy(() -> matrix.add(x, y)).hasMessageContaining("3 classes");
    matrix.reset();
    assertThat(matrix.classes()).isZero();
    var found = ConfusionMatrix.metric("found", cm -> cm.recalls()[1]);
    assertThat(validate(found).get(1)).isEqualTo(.5);
    assertThat(found.name()).isEqualTo("found");
    assertThat(found.of(x, y)).isNotNull();
  }

  @Test
  void m37_accuracyThreshExpand() {
    Tensor three = x.narrow(0, 0, 3);
    Tensor real = Torch.tensor(new long[] {1, 0, 1});
    assertThat(Metrics.accuracyThreshExpand().of(three, real)).isCloseTo(0.6111111, within(1e-6));
    assertThat(Metrics.accuracyThreshExpand().of(three.reshape(3, 1, 2, 3), real))
        .isCloseTo(0.6111111, within(1e-6));
  }

  // python: p = x.sigmoid() > .5; tp = (t*p).sum(); r = tp/(t.sum()+1e-8); q = tp/(p.sum()+1e-8)
  //         (1+b*b)*q*r/(b*b*q+r+1e-8)
  @Test
  void m38_arrayTwins() {
    var preds = rows(x.sigmoid().toDoubleArray());
    long[] flat = t.toLongArray();
    var targs = new long[10][];
    for (int i = 0; i < 10; i++) targs[i] = Arrays.copyOfRange(flat, 6 * i, 6 * i + 6);
    assertThat(ArrayMetrics.recallNp(preds, targs, .5)).isCloseTo(0.479999999808, within(1e-12));
    assertThat(ArrayMetrics.precisionNp(preds, targs, .5))
        .isCloseTo(0.4285714284183673, within(1e-12));
    assertThat(ArrayMetrics.f1Np(preds, targs, .5)).isCloseTo(0.452830183524386, within(1e-12));
    assertThat(ArrayMetrics.fbetaNp(preds, targs, 2, .5))
        .isCloseTo(0.46874999768066417, within(1e-12));
    assertThat(ArrayMetrics.accuracyMultiNp(preds, targs, .5))
        .isCloseTo(0.5166666666666667, within(1e-12));
    assertThat(ArrayMetrics.accuracyNp(preds, y.toLongArray())).isCloseTo(.3, within(1e-12));
    assertThat(ArrayMetrics.f1Np(new double[] {.1}, new long[] {0}, .5)).isZero();
    assertThatThrownBy(() -> ArrayMetrics.fbetaNp(preds, targs, 0, .5))
        .hasMessageContaining("above 0");
    assertThatThrownBy(() -> ArrayMetrics.accuracyNp(preds, new long[2]))
        .hasMessageContaining("10 predictions for 2 targets");
  }

  private static double[][] rows(double[] flat) {
    var rows = new double[10][];
    for (int i = 0; i < 10; i++) rows[i] = Arrays.copyOfRange(flat, 6 * i, 6 * i + 6);
    return rows;
  }
}
