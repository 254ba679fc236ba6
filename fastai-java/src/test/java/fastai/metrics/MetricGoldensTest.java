package fastai.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.metrics.ClassScores.KappaWeights;
import fastai.metrics.RankScores.MultiClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Metrics against scikit-learn and SciPy: the file is made by `src/test/python/metric_goldens.py`.
@ExtendWith(NoLeaks.class)
class MetricGoldensTest {
  private record Case(String kind, int columns, double[] targ, double[] pred, double[] weight) {
    static Case of(String[] row) {
      return new Case(
          row[2], Integer.parseInt(row[3]), numbers(row[4]), numbers(row[5]), numbers(row[6]));
    }

    Tensor targTensor() {
      Tensor flat = Torch.tensor(targ, kind.equals("numbers") ? DType.FLOAT32 : DType.INT64);
      return kind.equals("labels") ? flat.reshape(-1, columns) : flat;
    }

    Tensor predTensor() {
      if (kind.equals("classes")) return Torch.tensor(pred, DType.INT64);
      Tensor flat = Torch.tensor(pred, DType.FLOAT32);
      return columns == 1 ? flat : flat.reshape(-1, columns);
    }
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private record Given(Map<String, String> options, double[] weight) {
    static Given of(String text, double[] weight) {
      var options = new HashMap<String, String>();
      for (String option : text.isEmpty() ? new String[0] : text.split(";"))
        options.put(
            option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
      return new Given(options, weight);
    }

    String get(String key, String otherwise) {
      return options.getOrDefault(key, otherwise);
    }

    double number(String key, double otherwise) {
      String text = options.get(key);
      if (text == null) return otherwise;
      return text.equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    long[] labels() {
      String text = options.get("labels");
      return text == null
          ? null
          : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
    }

    double[] sampleWeight() {
      return get("weighted", "false").equals("true") ? weight : null;
    }

    ScoreOptions score() {
      return new ScoreOptions(
          -1,
          labels(),
          (long) number("posLabel", 1),
          Average.valueOf(get("average", "BINARY")),
          sampleWeight());
    }

    MultiOptions multi() {
      return new MultiOptions(
          number("thresh", 0.5),
          true,
          labels(),
          Average.valueOf(get("average", "MACRO")),
          sampleWeight());
    }
  }

  private static AccumMetric metric(String name, Given g) {
    return switch (name) {
      case "precision" -> Metrics.precision(g.score());
      case "recall" -> Metrics.recall(g.score());
      case "f1" -> Metrics.f1Score(g.score());
      case "fbeta" -> Metrics.fBeta(g.number("beta", 1), g.score());
      case "jaccard" -> Metrics.jaccard(g.score());
      case "balanced" ->
          Metrics.balancedAccuracy(Boolean.parseBoolean(g.get("adjusted", "")), g.score());
      case "kappa" -> Metrics.cohenKappa(KappaWeights.valueOf(g.get("weights", "")), g.score());
      case "hamming" -> Metrics.hammingLoss(g.score());
      case "matthews" -> Metrics.matthewsCorrCoef(g.score());
      case "brier" -> Metrics.brierScore(ActivationType.NO, g.score());
      case "brierOfScores" -> Metrics.brierScore(ActivationType.BINARY_SOFTMAX, g.score());
      case "rocAucBinary" -> Metrics.rocAucBinary(g.number("maxFpr", 1), g.score());
      case "rocAuc" -> Metrics.rocAuc(MultiClass.valueOf(g.get("multi", "")), g.score());
      case "apBinary" -> Metrics.apScoreBinary(g.score());
      case "precisionMulti" -> Metrics.precisionMulti(g.multi());
      case "recallMulti" -> Metrics.recallMulti(g.multi());
      case "f1Multi" -> Metrics.f1ScoreMulti(g.multi());
      case "fbetaMulti" -> Metrics.fBetaMulti(g.number("beta", 1), g.multi());
      case "jaccardMulti" -> Metrics.jaccardMulti(g.multi());
      case "hammingMulti" -> Metrics.hammingLossMulti(g.multi());
      case "matthewsMulti" -> Metrics.matthewsCorrCoefMulti(g.multi());
      case "brierMulti" -> Metrics.brierScoreMulti(g.multi());
      case "brierMultiOfScores" -> Metrics.brierScoreMultiOfScores(g.multi());
      case "rocAucMulti" -> Metrics.rocAucMulti(g.number("maxFpr", 1), g.multi());
      case "apMulti" -> Metrics.apScoreMulti(g.multi());
      case "r2" -> Metrics.r2Score(orEmpty(g.sampleWeight()));
      case "explained" -> Metrics.explainedVariance(orEmpty(g.sampleWeight()));
      case "pearson" -> Metrics.pearsonCorrCoef();
      case "spearman" -> Metrics.spearmanCorrCoef();
      case "rmse" -> Metrics.rmse();
      case "expRmspe" -> Metrics.expRmspe();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static double[] orEmpty(double[] weight) {
    return weight == null ? new double[0] : weight;
  }

  private static Supplier<Double> value(String name, Given given, Case of) {
    Tensor pred = of.predTensor(), targ = of.targTensor();
    return switch (name) {
      case "mse" -> () -> Metrics.mse().of(pred, targ);
      case "mae" -> () -> Metrics.mae().of(pred, targ);
      case "msle" -> () -> Metrics.msle().of(pred, targ);
      default -> {
        var metric = metric(name, given);
        yield of.kind.equals("classes")
            ? () -> metric.ofDecided(pred, targ)
            : () -> metric.of(pred, targ);
      }
    };
  }

  private static void check(String... names) {
    var left = new HashMap<String, Integer>();
    for (String name : names) left.put(name, 0);
    Case current = null;
    for (String line : lines()) {
      String[] row = line.split("\t", -1);
      if (row[0].equals("case")) current = Case.of(row);
      else if (left.containsKey(row[0])) {
        left.merge(row[0], 1, Integer::sum);
        try (var _ = new TensorScope()) {
          checkRow(row, current);
        }
      }
    }
    left.forEach((name, rows) -> assertThat(rows).as("rows of " + name).isGreaterThan(3));
  }

  private static Iterable<String> lines() {
    try (var in = MetricGoldensTest.class.getResourceAsStream("/metrics/goldens.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void checkRow(String[] row, Case of) {
    String what =
        row[0] + " " + row[1] + " of " + Arrays.toString(of.targ) + " " + Arrays.toString(of.pred);
    var value = value(row[0], Given.of(row[1], of.weight), of);
    if (row[2].equals("error")) {
      assertThatThrownBy(value::get).as(what).isInstanceOf(IllegalArgumentException.class);
      return;
    }
    double expected = Double.parseDouble(row[2].replace("nan", "NaN").replace("inf", "Infinity"));
    // Class numbers are exact; scores and numbers are float32.
    double tolerance = (of.kind.equals("classes") ? 1e-12 : 2e-6) * Math.max(1, Math.abs(expected));
    if (!Double.isFinite(expected)) assertThat(value.get()).as(what).isEqualTo((Double) expected);
    else assertThat(value.get()).as(what).isCloseTo(expected, within(tolerance));
  }

  @Test
  void m09_fBetaAndF1() {
    check("f1", "fbeta");
  }

  @Test
  void m10_fBetaMultiAndF1Multi() {
    check("f1Multi", "fbetaMulti");
  }

  @Test
  void m11_precisionAndRecall() {
    check("precision", "recall");
  }

  @Test
  void m12_scoresOfLabels() {
    check("precisionMulti", "recallMulti", "hammingMulti", "jaccardMulti", "matthewsMulti");
  }

  @Test
  void m13_balancedAccuracy() {
    check("balanced");
  }

  @Test
  void m14_cohenKappa() {
    check("kappa");
  }

  @Test
  void m15_hammingLoss() {
    check("hamming");
  }

  @Test
  void m16_jaccard() {
    check("jaccard");
  }

  @Test
  void m17_matthewsCorrCoef() {
    check("matthews");
  }

  @Test
  void m18_rocAuc() {
    check("rocAuc");
  }

  @Test
  void m19_rocAucBinary() {
    check("rocAucBinary");
  }

  @Test
  void m20_rocAucMulti() {
    check("rocAucMulti");
  }

  @Test
  void m21_apScores() {
    check("apBinary", "apMulti");
  }

  @Test
  void m22_brierScores() {
    check("brier", "brierOfScores", "brierMulti", "brierMultiOfScores");
  }

  @Test
  void m23_meanErrors() {
    check("mse", "mae", "msle");
  }

  @Test
  void m24_rmse() {
    check("rmse");
  }

  @Test
  void m25_expRmspe() {
    check("expRmspe");
  }

  @Test
  void m26_explainedVarianceAndR2() {
    check("explained", "r2");
  }

  @Test
  void m27_pearsonAndSpearman() {
    check("pearson", "spearman");
  }
}
