package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import torch.nn.Linear;
import torch.nn.functional.F;

/// A thread's own generator gives the numbers that the default one gives after the same seed, and
/// leaves the default one alone.
class GeneratorScopeTest {
  private static List<double[]> draws() {
    var draws = new ArrayList<double[]>();
    try (var _ = new TensorScope()) {
      draws.add(Torch.rand(3).toDoubleArray());
      draws.add(Torch.randn(5).toDoubleArray());
      draws.add(F.dropout(Torch.ones(20), 0.3, true).toDoubleArray());
      draws.add(Torch.empty(4).uniform_().toDoubleArray());
      draws.add(Torch.ones(6).mul(0.5).bernoulli().toDoubleArray());
      draws.add(Torch.randperm(9).toDoubleArray());
      draws.add(Torch.tensor(new double[] {1, 2, 3}).multinomial(2).toDoubleArray());
      var layer = new Linear(3, 2);
      draws.add(layer.parameters().getFirst().toDoubleArray());
      Tensor x = Torch.ones(10).requiresGrad_(true);
      F.dropout(x, 0.5, true).sum().backward();
      draws.add(x.grad().toDoubleArray());
    }
    return draws;
  }

  @Test
  void itGivesTheNumbersOfItsSeed() {
    Torch.manualSeed(5);
    var expected = draws();
    Torch.manualSeed(1);
    double next = Torch.rand(1).item();
    Torch.manualSeed(1);
    try (var _ = new Generator().manualSeed(5).forThread()) {
      assertThat(draws()).usingRecursiveComparison().isEqualTo(expected);
    }
    assertThat(Torch.rand(1).item()).isEqualTo(next);
  }

  @Test
  void oneThatIsGivenComesFirst() {
    try (var _ = new Generator().manualSeed(5).forThread()) {
      double given =
          Aten.rand(new long[] {1}, new Generator().manualSeed(9), TensorOptions.DEFAULT).item();
      Torch.manualSeed(9);
      try (var _ = new Generator().manualSeed(9).forThread()) {
        assertThat(Torch.rand(1).item()).isEqualTo(given);
      }
    }
  }

  @Test
  void scopesNest() {
    var outer = new Generator().manualSeed(1);
    try (var scope = outer.forThread()) {
      assertThat(Generator.current()).isSameAs(outer);
      double first = Torch.rand(1).item();
      try (var _ = new Generator().manualSeed(1).forThread()) {
        assertThat(Torch.rand(1).item()).isEqualTo(first);
      }
      assertThat(Generator.current()).isSameAs(outer);
      assertThat(Torch.rand(1).item()).isNotEqualTo(first);
      scope.close();
    }
    assertThat(Generator.current()).isNotSameAs(outer);
  }

  @Test
  void itIsOfItsThread() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var start = new CountDownLatch(4);
      var answers = new ArrayList<Future<List<double[]>>>();
      for (int i = 0; i < 4; i++)
        answers.add(
            threads.submit(
                () -> {
                  start.countDown();
                  start.await();
                  try (var _ = new Generator().manualSeed(5).forThread()) {
                    return draws();
                  }
                }));
      Torch.manualSeed(5);
      var expected = draws();
      for (var answer : answers)
        assertThat(answer.get()).usingRecursiveComparison().isEqualTo(expected);
      var scope = new Generator().forThread();
      assertThatThrownBy(() -> threads.submit(scope::close).get())
          .hasCauseInstanceOf(IllegalStateException.class)
          .hasMessageContaining("must be restored there");
      scope.close();
    }
  }
}
