package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What happens to tensors that are saved for backward.
@ExtendWith(NoLeaks.class)
class SavedTensorsTest {
  private static Tensor x() {
    return Torch.tensor(new float[] {1, 2, 3}).requiresGrad_();
  }

  @Test
  void packsAndUnpacks() {
    Tensor x = x();
    var log = new ArrayList<String>();
    Tensor loss;
    try (var _ =
        Autograd.savedTensorsHooks(
            t -> {
              log.add("pack " + t.detach());
              return Map.of("half", t.detach().mul(0.5));
            },
            packed -> {
              log.add("unpack");
              return packed.get("half").mul(4);
            })) {
      // Scopes may end between forward and backward.
      loss = TensorScope.run(() -> x.pow(2).sum());
    }
    Tensor plain = x.pow(2).sum();
    assertThat(log).containsExactly("pack tensor([1., 2., 3.])");
    loss.backward();
    assertThat(log).hasSize(2).last().isEqualTo("unpack");
    assertThat(x.grad()).hasToString("tensor([ 4.,  8., 12.])");
    plain.backward();
    assertThat(log).hasSize(2);
  }

  @Test
  void anyObjectCanStandForATensor() throws IOException {
    Tensor x = x();
    Tensor loss;
    try (var _ =
        Autograd.savedTensorsHooks(t -> t.detach().toFloatArray(), array -> Torch.tensor(array))) {
      loss = x.mul(x).exp().sum();
    }
    loss.backward(null, true, false);
    Tensor expected = x();
    expected.mul(expected).exp().sum().backward();
    Tolerances.assertClose(x.grad(), expected.grad());
    // The tensor itself, and inner hooks before outer ones.
    var calls = new AtomicInteger();
    try (var _ = Autograd.savedTensorsHooks(t -> t, t -> t.mul(0))) {
      try (var _ =
          Autograd.savedTensorsHooks(
              t -> {
                calls.incrementAndGet();
                return t;
              },
              t -> t)) {
        loss = x.pow(3).sum();
      }
    }
    x.setGrad(null);
    loss.backward();
    assertThat(calls).hasValue(1);
    assertThat(x.grad()).hasToString("tensor([ 3., 12., 27.])");
  }

  @Test
  void customFunctionsToo() {
    Tensor x = x();
    var square =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            ctx.saveForBackward(in);
            return tuple(in[0].pow(2));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            return tuple(g[0].mul(2).mul(ctx.savedTensors()[0]));
          }
        };
    Tensor loss;
    try (var _ = Autograd.savedTensorsHooks(t -> t.detach().mul(10), t -> t)) {
      loss = square.apply(x).sum();
    }
    loss.backward();
    assertThat(x.grad()).hasToString("tensor([20., 40., 60.])");
  }

  @Test
  void offloads() {
    Tensor x = x();
    Tensor loss;
    try (var _ = Autograd.saveOnCpu()) {
      loss = TensorScope.run(() -> x.pow(2).mul(x.exp()).sum());
    }
    loss.backward();
    Tensor y = x();
    y.pow(2).mul(y.exp()).sum().backward();
    Tolerances.assertClose(x.grad(), y.grad());
  }

  @Test
  void failures() {
    Tensor x = x();
    try (var _ =
        Autograd.savedTensorsHooks(
            _ -> {
              throw new IllegalStateException("pack");
            },
            _ -> null)) {
      assertThatThrownBy(() -> x.exp())
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("pack");
    }
    Tensor loss;
    try (var _ = Autograd.savedTensorsHooks(t -> "", _ -> null)) {
      loss = x.pow(2).sum();
    }
    assertThatThrownBy(loss::backward)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("returned null");
    try (var _ = Autograd.savedTensorsHooks(t -> "", _ -> Torch.ones(7))) {
      loss = x.pow(2).sum();
    }
    assertThatThrownBy(loss::backward).isInstanceOf(TorchException.class);
    try (var _ = Autograd.savedTensorsHooks(t -> t.detach_().add_(1), t -> t)) {
      assertThatThrownBy(() -> x.mul(2).pow(2)).isInstanceOf(TorchException.class);
    }
    try (var _ = Autograd.disableSavedTensorsHooks("not in this region")) {
      assertThatThrownBy(() -> Autograd.saveOnCpu())
          .isInstanceOf(TorchException.class)
          .hasMessageContaining("not in this region");
    }
    Autograd.saveOnCpu().close();
  }

  @Test
  void packedValuesEndWithTheGraph() {
    Torch.collect();
    int before = Upcalls.hooks();
    long live = Torch.liveTensors();
    var forgotten = new AtomicInteger();
    Tensor x = x();
    for (int i = 0; i < 500; i++)
      try (var _ = new TensorScope();
          var _ =
              Autograd.savedTensorsHooks(
                  t -> t.detach().clone(),
                  t -> t,
                  t -> {
                    forgotten.incrementAndGet();
                    t.close();
                  })) {
        Tensor loss = x.exp().pow(2).sum();
        if (i % 2 == 0) loss.backward();
        x.setGrad(null);
      }
    assertThat(forgotten).hasValue(1000);
    // An output that is kept as it is holds no graph.
    for (int i = 0; i < 100; i++)
      try (var _ = new TensorScope();
          var _ = i % 2 == 0 ? Autograd.savedTensorsHooks(t -> t, t -> t) : Autograd.saveOnCpu()) {
        x.exp().mul(x);
      }
    x.close();
    assertThat(Upcalls.hooks()).isEqualTo(before);
    NoLeaks.assertNothingLeaked(live);
  }
}
