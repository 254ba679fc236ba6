package fastai.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Torch;
import torch.nn.Parameter;

/// Every optimizer beside its formula in float64, over several steps, with parameters that have no
/// gradient at times and one without weight decay. The numbers are `reference.csv`, which
/// `reference.py` wrote.
@ExtendWith(NoLeaks.class)
class ReferenceTest {
  private static final long[][] SHAPES = {{2, 3}, {3}, {2}};
  private static final int[] SIZES = {6, 3, 2};
  private static final int STEPS = 8;

  private static Parameter start(int k) {
    double[] values =
        IntStream.range(0, SIZES[k])
            .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * (i + 1) / 10.0 + k / 20.0)
            .toArray();
    return new Parameter(Torch.tensor(values, torch.DType.FLOAT64).reshape(SHAPES[k]));
  }

  private static boolean hasGrad(int k, int t) {
    return !(k == 1 && (t == 3 || t == 4) || k == 2 && t == 1);
  }

  private static void setGrad(Parameter param, int k, int t) {
    double[] values =
        IntStream.range(0, SIZES[k])
            .mapToDouble(i -> Math.sin(1.3 * t + 0.7 * i + k) / (k + 1))
            .toArray();
    param.setGrad(
        hasGrad(k, t) ? Torch.tensor(values, torch.DType.FLOAT64).reshape(SHAPES[k]) : null);
  }

  private static double[] reference(String name) {
    try (var in = ReferenceTest.class.getResourceAsStream("reference.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(","))
          .filter(cells -> cells[0].equals(name))
          .findFirst()
          .map(cells -> Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray())
          .orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void matches(OptFunc func, String name) {
    var params = List.of(start(0), start(1), start(2));
    var opt = func.create(List.of(params), 0.03);
    opt.state(params.get(2)).doWd = false;
    double[] expected = reference(name);
    int at = 0;
    for (int t = 1; t <= STEPS; t++) {
      for (int k = 0; k < 3; k++) setGrad(params.get(k), k, t);
      opt.step();
      for (int k = 0; k < 3; k++)
        for (double value : params.get(k).detach().toDoubleArray())
          assertThat(value)
              .as(name + ", step " + t + ", parameter " + k)
              .isCloseTo(expected[at++], within(1e-12));
    }
    assertThat(at).isEqualTo(expected.length);
    opt.clearState();
  }

  @Test
  void o12_sgdIsItsFormula() {
    matches(OptFunc.sgd(), "sgd");
    matches(OptFunc.sgd().withMom(0.9).withWd(0.2), "sgd mom");
  }

  @Test
  void o08_decoupledDecay() {
    matches(OptFunc.sgd().withWd(0.2), "sgd wd");
  }

  @Test
  void o09_l2Decay() {
    matches(OptFunc.sgd().withMom(0.9).withWd(0.2).withDecoupleWd(false), "sgd l2");
    matches(
        OptFunc.rmsProp().withSqrMom(0.9).withEps(1e-3).withWd(0.2).withDecoupleWd(false),
        "rms l2");
  }

  @Test
  void o13_rmsPropIsItsFormula() {
    matches(OptFunc.rmsProp(), "rms");
    matches(OptFunc.rmsProp().withMom(0.8).withSqrMom(0.9).withEps(1e-3).withWd(0.2), "rms mom");
  }

  private static <F extends Recipe<F> & Recipe.Squares<F>> F other(F func) {
    return func.withSqrMom(0.95).withMom(0.8).with(Hyper.EPS, 1e-3).withWd(0.2);
  }

  @Test
  void o14_adamIsItsFormula() {
    matches(OptFunc.adam(), "adam");
    matches(other(OptFunc.adam()).withWd(0), "adam no wd");
    matches(other(OptFunc.adam()).withDecoupleWd(false), "adam l2");
  }

  @Test
  void o15_rAdamIsItsFormula() {
    matches(OptFunc.rAdam(), "radam");
    matches(other(OptFunc.rAdam()).withSqrMom(0.98).withBeta(3), "radam beta");
    matches(other(OptFunc.rAdam()).withSqrMom(0.98).withDecoupleWd(false), "radam l2");
  }

  // The specification's appendix.
  @Test
  void o15_rectificationBeginsAtStepSix() {
    double[] lengths = {1, 1.995, 2.987, 3.975, 4.960, 5.941};
    for (int t = 1; t <= 6; t++)
      assertThat(RAdamFunc.length(0.99, t)).isCloseTo(lengths[t - 1], within(5e-4));
  }

  @Test
  void o16_qhAdamIsItsFormula() {
    matches(OptFunc.qhAdam(), "qhadam");
    var nus = other(OptFunc.qhAdam()).withMom(0.9).withNu1(0.6).withNu2(0.4);
    matches(nus, "qhadam nus");
    matches(nus.withDecoupleWd(false), "qhadam l2");
  }

  @Test
  void o17_larcIsItsFormula() {
    matches(OptFunc.larc(), "larc");
    var trusting = OptFunc.larc().withTrustCoeff(5).withEps(1e-3).withWd(0.2);
    matches(trusting, "larc clips");
    matches(trusting.withClip(false), "lars");
    matches(trusting.withTrustCoeff(2).withMom(0).withDecoupleWd(false), "larc no mom");
  }

  @Test
  void o18_lambIsItsFormula() {
    matches(OptFunc.lamb(), "lamb");
    matches(other(OptFunc.lamb()), "lamb wd");
    matches(other(OptFunc.lamb()).withDecoupleWd(false), "lamb l2");
  }

  @Test
  void o19_lookaheadIsItsFormula() {
    matches(OptFunc.lookahead(OptFunc.sgd().withMom(0.9)).withK(3).withAlpha(0.25), "lookahead");
  }

  @Test
  void o20_rangerIsItsFormula() {
    matches(OptFunc.ranger(), "ranger");
  }
}
