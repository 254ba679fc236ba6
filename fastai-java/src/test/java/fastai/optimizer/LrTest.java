package fastai.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Values of the specification's appendix.
class LrTest {
  private static void isClose(double[] actual, double... expected) {
    assertThat(actual).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++)
      assertThat(actual[i]).isCloseTo(expected[i], within(expected[i] * 3e-6));
  }

  @Test
  void o06_oneValueForAllGroups() {
    isClose(Lr.of(3e-3).over(3), 3e-3, 3e-3, 3e-3);
  }

  @Test
  void o06_sliceOfTwoIsGeometric() {
    isClose(Lr.slice(1e-5, 1e-3).over(3), 1e-5, 1e-4, 1e-3);
    isClose(Lr.slice(1e-6, 1e-4).over(4), 1e-6, 4.64159e-6, 2.15443e-5, 1e-4);
    isClose(
        Lr.slice(1e-2 / Math.pow(2.6, 4), 1e-2).over(5),
        2.188299e-4,
        5.689577e-4,
        1.479290e-3,
        3.846154e-3,
        1e-2);
  }

  @Test
  void o06_sliceOfOneIsATenthButForTheLast() {
    isClose(Lr.slice(1e-3).over(3), 1e-4, 1e-4, 1e-3);
  }

  @Test
  void o06_aListNeedsOneValueAGroup() {
    isClose(Lr.each(1, 2).over(2), 1, 2);
    assertThatThrownBy(() -> Lr.each(1, 2).over(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 values")
        .hasMessageContaining("3 parameter groups");
  }

  @Test
  void oneGroupGetsTheLastOfASlice() {
    isClose(Lr.slice(1e-5, 1e-3).over(1), 1e-3);
    isClose(Lr.slice(1e-3).over(1), 1e-3);
  }

  @Test
  void o06_aSliceHasNoZero() {
    assertThatThrownBy(() -> Lr.slice(0, 1e-3).over(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("equal ratios");
    assertThatThrownBy(() -> Lr.slice(1e-3, 0).over(2)).hasMessageContaining("from 0.001 to 0.0");
    isClose(Lr.slice(0, 1e-3).over(1), 1e-3);
  }
}
