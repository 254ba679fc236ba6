package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.nn.Parameter;

/// What a scope releases, what it lets go on living, and in which order scopes end.
@ExtendWith(NoLeaks.class)
class TensorScopeTest {
  @Test
  void releasesWhatIsNotReturned() {
    var inside = new ArrayList<Tensor>();
    long before = Torch.liveTensors();
    Tensor result =
        TensorScope.run(
            () -> {
              for (int i = 0; i < 200; i++) inside.add(Torch.ones(3));
              inside.add(Torch.ones(100, 100));
              inside.add(Torch.ones(2).requiresGrad_().mul(2));
              Tensor sum = Torch.stack(inside.subList(0, 200)).sum();
              return sum;
            });
    assertThat(result.item()).isEqualTo(600);
    assertThat(inside).allMatch(Tensor::isClosed);
    assertThat(Torch.liveTensors()).isEqualTo(before + 1);
    assertThatThrownBy(() -> inside.getFirst().add(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("return it from the scope or keep() it");
    result.close();
  }

  @Test
  void keepsWhatResultsContain() {
    Object[] array =
        TensorScope.run(
            () -> new Object[] {Torch.ones(1), new Tensor[] {Torch.ones(2)}, "text", null});
    assertThat(((Tensor) array[0]).numel()).isEqualTo(1);
    assertThat(((Tensor[]) array[1])[0].numel()).isEqualTo(2);
    Map<String, List<Tensor>> map =
        TensorScope.run(() -> Map.of("a", List.of(Torch.ones(3), Torch.ones(4))));
    assertThat(map.get("a").get(1).numel()).isEqualTo(4);
    var max = TensorScope.run(() -> Torch.tensor(new float[] {1, 3, 2}).max(0));
    assertThat(max.values().item()).isEqualTo(3);
    assertThat(max.indices().itemLong()).isEqualTo(1);
    assertThat(TensorScope.<Tensor>run(() -> null)).isNull();
    Tensor[] parts = TensorScope.run(() -> Torch.arange(10).split(1));
    assertThat(parts[9].itemLong()).isEqualTo(9);
    Tensor twice = TensorScope.run(() -> Torch.ones(5));
    assertThat(TensorScope.run(() -> List.of(twice, twice)).getLast().numel()).isEqualTo(5);
  }

  @Test
  void nests() {
    try (var outer = new TensorScope()) {
      Tensor a = Torch.ones(1);
      Tensor b;
      Tensor c;
      try (var inner = new TensorScope()) {
        b = inner.keep(Torch.ones(2));
        c = Torch.ones(3).keep();
        assertThat(inner.holds(b)).isFalse();
        assertThat(outer.holds(b)).isTrue();
      }
      Tensor d = Torch.ones(4);
      assertThat(a.numel() + b.numel() + c.numel() + d.numel()).isEqualTo(10);
      Tensor e = TensorScope.run(() -> TensorScope.run(() -> TensorScope.run(() -> Torch.ones(5))));
      assertThat(outer.holds(e)).isTrue();
      outer.close();
      assertThat(List.of(a, b, d, e)).allMatch(Tensor::isClosed);
      assertThat(c.sum().item()).isEqualTo(3);
      outer.close();
    }
  }

  /// Returning a tensor must never bring it into a scope that ends before its own.
  @Test
  void outerTensorsStayWhereTheyAre() {
    Tensor root = Torch.ones(3);
    Parameter parameter = new Parameter(Torch.ones(2));
    Tensor closed = Torch.ones(1);
    closed.close();
    try (var _ = new TensorScope()) {
      Tensor outer = Torch.ones(4);
      try (var _ = new TensorScope()) {
        assertThat(TensorScope.run(() -> root.add_(1))).isSameAs(root);
        assertThat(TensorScope.run(() -> List.of(parameter, outer, closed))).hasSize(3);
      }
      assertThat(outer.sum().item()).isEqualTo(4);
    }
    assertThat(root.sum().item()).isEqualTo(6);
    assertThat(parameter.sum().item()).isEqualTo(2);
  }

  @Test
  void parametersAndGradientsOutliveScopes() {
    Parameter parameter;
    try (var _ = new TensorScope()) {
      parameter = new Parameter(Torch.ones(2));
      parameter.mul(3).sum().backward();
      parameter.grad();
    }
    assertThat(parameter.grad().sum().item()).isEqualTo(6);
    parameter.close();
  }

  @Test
  void exceptionsCloseScopes() {
    var inside = new ArrayList<Tensor>();
    assertThatThrownBy(
            () ->
                TensorScope.run(
                    () -> {
                      inside.add(Torch.ones(2));
                      TensorScope.run(
                          () -> {
                            inside.add(Torch.ones(2));
                            throw new IllegalArgumentException("mine");
                          });
                    }))
        .hasMessage("mine");
    assertThat(inside).hasSize(2).allMatch(Tensor::isClosed);
    assertThatThrownBy(() -> Torch.tidy(() -> Torch.ones(2).add(Torch.ones(3))))
        .isInstanceOf(TorchException.class);
  }

  @Test
  void wrongOrderAndWrongThread() throws InterruptedException {
    var outer = new TensorScope();
    var inner = new TensorScope();
    Tensor t = Torch.ones(2);
    assertThatThrownBy(outer::close)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("reverse order");
    assertThat(t.isClosed()).isTrue();
    inner.close();
    outer.close();
    assertThat(Torch.tidy(() -> Torch.ones(3)).sum().item()).isEqualTo(3);
    try (var mine = new TensorScope()) {
      var thrown = new Throwable[2];
      Thread.ofPlatform()
          .start(
              () -> {
                thrown[0] = org.assertj.core.api.Assertions.catchThrowable(mine::close);
                thrown[1] =
                    org.assertj.core.api.Assertions.catchThrowable(() -> mine.keep(Torch.ones(2)));
              })
          .join();
      assertThat(Arrays.asList(thrown))
          .allSatisfy(
              e ->
                  assertThat(e)
                      .isInstanceOf(IllegalStateException.class)
                      .hasMessageContaining("thread that opened it"));
    }
  }

  @Test
  void closingInsideScopes() {
    try (var scope = new TensorScope()) {
      Tensor t = Torch.ones(2);
      t.close();
      t.close();
      assertThatThrownBy(() -> scope.keep(Torch.ones(2).add(t)))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> scope.keep(t)).isInstanceOf(IllegalStateException.class);
      var many = new ArrayList<Tensor>();
      for (int i = 0; i < 300; i++) many.add(Torch.ones(2));
      for (Tensor each : many) if (each.sum().item() == 2) each.close();
      assertThat(many).allMatch(Tensor::isClosed);
    }
  }

  @Test
  void longScopesDoNotKeepWhatIsUnreachable() {
    try (var _ = new TensorScope()) {
      long before = Torch.liveTensors();
      for (int i = 0; i < 20_000; i++) Torch.ones(1);
      Torch.collect();
      assertThat(Torch.liveTensors()).isLessThan(before + 2_000);
    }
  }

  /// A scope inside another must not lose what the outer one made before and after it.
  @Test
  void manyScopes() {
    try (var _ = new TensorScope()) {
      Tensor sum = Torch.zeros(1);
      for (int i = 0; i < 1000; i++) {
        Tensor before = sum;
        sum = TensorScope.run(() -> before.add(1));
        before.close();
      }
      assertThat(sum.item()).isEqualTo(1000);
    }
  }
}
