package fastai.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SchedTest {
  private static void isClose(Sched sched, double pos, double expected) {
    assertThat(sched.at(pos))
        .as("at " + pos)
        .isCloseTo(expected, within(Math.abs(expected) * 1e-6 + 1e-15));
  }

  @Test
  void s01_linear() {
    isClose(Sched.lin(1, 3), 0, 1);
    isClose(Sched.lin(1, 3), 0.25, 1.5);
    isClose(Sched.lin(1, 3), 1, 3);
  }

  // python: [1 + (1 + math.cos(math.pi * (1 - p))) * (3 - 1) / 2 for p in (0, .25, .5, 1)]
  @Test
  void s02_cosine() {
    isClose(Sched.cos(1, 3), 0, 1);
    isClose(Sched.cos(1, 3), 0.25, 1.2928932188134525);
    isClose(Sched.cos(1, 3), 0.5, 2);
    isClose(Sched.cos(1, 3), 1, 3);
  }

  @Test
  void s03_constant() {
    isClose(Sched.no(2), 0.7, 2);
  }

  @Test
  void s04_exponential() {
    isClose(Sched.exp(1e-7, 10), 0.25, 1e-5);
    isClose(Sched.exp(1e-7, 10), 0.99, 8.317638);
  }

  @Test
  void s05_polynomial() {
    isClose(Sched.poly(1, 3, 2), 0.5, 1.5);
    isClose(Sched.poly(1, 3, 0.5), 0.25, 2);
  }

  @Test
  void s06_piecesFollowOneAnother() {
    var sched =
        Sched.combine(
            new double[] {0.25, 0.5, 0.25}, Sched.lin(0, 1), Sched.no(5), Sched.lin(2, 0));
    isClose(sched, 0, 0);
    isClose(sched, 0.125, 0.5);
    isClose(sched, 0.25, 5);
    isClose(sched, 0.75, 2);
    isClose(sched, 1, 0);
  }

  @Test
  void s06_anEmptyPieceIsPassedOver() {
    isClose(Sched.combine(new double[] {0, 1}, Sched.no(1), Sched.lin(2, 3)), 0, 2);
    isClose(Sched.combine(new double[] {1, 0}, Sched.lin(2, 3), Sched.lin(4, 5)), 1, 5);
  }

  @Test
  void s06_sharesAddUpToOne() {
    assertThatThrownBy(() -> Sched.combine(new double[] {0.5, 0.4}, Sched.no(1), Sched.no(2)))
        .hasMessageContaining("add up to 1");
    assertThatThrownBy(() -> Sched.combine(new double[] {1.5, -0.5}, Sched.no(1), Sched.no(2)))
        .hasMessageContaining("-0.5");
    assertThatThrownBy(() -> Sched.combine(new double[] {1}, Sched.no(1), Sched.no(2)))
        .hasMessageContaining("2 schedules");
  }

  // The specification's appendix: one-cycle, lr_max 1e-3, 100 iterations.
  @Test
  void s07_oneCycle() {
    var lr = Sched.combinedCos(0.25, 1e-3 / 25, 1e-3, 1e-3 / 1e5);
    int[] at = {0, 1, 10, 24, 25, 50, 75, 99};
    double[] lrs = {
      4.0e-5,
      4.37849434e-5,
      3.71671843e-4,
      9.96215057e-4,
      1.0e-3,
      7.500025e-4,
      2.500075e-4,
      4.48580565e-7
    };
    double[] moms = {.95, .949606, .915451, .850394, .85, .875, .925, .949956};
    var mom = Sched.combinedCos(0.25, 0.95, 0.85, 0.95);
    for (int i = 0; i < at.length; i++) {
      isClose(lr, at[i] / 100.0, lrs[i]);
      assertThat(mom.at(at[i] / 100.0)).isCloseTo(moms[i], within(1e-6));
    }
  }

  // The specification's appendix: flat-cos, lr 1e-3, 100 iterations.
  @Test
  void s10_flatCos() {
    var lr = Sched.combinedCos(0.75, 1e-3, 1e-3, 1e-3 / 1e5);
    int[] at = {74, 75, 80, 90, 99};
    double[] lrs = {1e-3, 1e-3, 9.045095e-4, 3.454980e-4, 3.952610e-6};
    for (int i = 0; i < at.length; i++) isClose(lr, at[i] / 100.0, lrs[i]);
  }

  // python: 3 + (1 - 3) * (1 - p) ** 2 for p in (0, .5, 1)
  @Test
  void s05_v1sPolynomialIsSlowAtTheEnd() {
    isClose(Sched.annealingPoly(1, 3, 2), 0, 1);
    isClose(Sched.annealingPoly(1, 3, 2), 0.5, 2.5);
    isClose(Sched.annealingPoly(1, 3, 2), 1, 3);
  }

  // Seven times a seventh, added up, is a little less or more than each boundary.
  @Test
  void s06_boundariesAreMetInSpiteOfRounding() {
    var pcts = new double[7];
    java.util.Arrays.fill(pcts, 1 / 7.0);
    var scheds = new Sched[7];
    java.util.Arrays.fill(scheds, Sched.lin(1, 0));
    var sched = Sched.combine(pcts, scheds);
    double pos = 0;
    for (int piece = 0; piece < 7; piece++) {
      assertThat(sched.at(pos)).as("piece " + piece).isCloseTo(1, within(1e-9));
      for (int i = 0; i < 10; i++) pos += 1 / 70.0;
    }
  }

  @Test
  void s07_combinedCos() {
    isClose(Sched.combinedCos(0.25, 0.1, 1, 0), 0, 0.1);
    isClose(Sched.combinedCos(0.25, 0.1, 1, 0), 0.125, 0.55);
    isClose(Sched.combinedCos(0.25, 0.1, 1, 0), 0.25, 1);
    isClose(Sched.combinedCos(0.25, 0.1, 1, 0), 0.625, 0.5);
    isClose(Sched.combinedCos(0.25, 0.1, 1, 0), 1, 0);
  }

  @Test
  void s29_aScheduleIsAnyFunction() {
    Sched own = pos -> pos < 0.5 ? 1 : Math.sin(pos);
    isClose(Sched.combine(new double[] {0.5, 0.5}, own, Sched.no(2)), 0.4, Math.sin(0.8));
    isClose(Sched.perBatch(10, batch -> batch * batch), 0.3, 9);
  }
}
