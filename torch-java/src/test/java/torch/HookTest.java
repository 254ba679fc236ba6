package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Java code that libtorch calls while it computes gradients, and all that such code may do wrong.
@ExtendWith(NoLeaks.class)
class HookTest {
  private static Tensor x() {
    return Torch.tensor(new float[] {1, 2, 3}).requiresGrad_();
  }

  @Test
  void seesAndReplacesGradients() {
    Tensor x = x();
    var seen = new ArrayList<String>();
    x.registerHook(
        g -> {
          seen.add(g.toString());
          return null;
        });
    var twice = x.registerHook(g -> g.mul(2));
    x.pow(2).sum().backward();
    assertThat(seen).containsExactly("tensor([2., 4., 6.])");
    assertThat(x.grad()).hasToString("tensor([4., 8., 12.])".replace("4., 8.,", " 4.,  8.,"));
    twice.remove();
    twice.remove();
    x.setGrad(null);
    x.sum().backward();
    assertThat(x.grad()).hasToString("tensor([1., 1., 1.])");
  }

  @Test
  void removedByItselfAndAfterClose() {
    Tensor x = x();
    var calls = new AtomicInteger();
    var hook = new Tensor.Hook[1];
    hook[0] =
        x.registerHook(
            g -> {
              calls.incrementAndGet();
              hook[0].remove();
              return null;
            });
    x.sum().backward();
    x.sum().backward();
    assertThat(calls).hasValue(1);
    Tensor y = x.mul(1);
    var late =
        y.registerHook(
            g -> {
              calls.incrementAndGet();
              return null;
            });
    Tensor sum = y.sum();
    y.close();
    late.remove();
    sum.backward();
    assertThat(calls).hasValue(1);
  }

  @Test
  void exceptionsSurface() {
    Tensor x = x();
    var hook =
        x.registerHook(
            g -> {
              throw new IllegalArgumentException("not this gradient");
            });
    // As it is, with the stack that led from here to there.
    assertThatThrownBy(() -> x.sum().backward())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not this gradient")
        .hasStackTraceContaining("HookTest.exceptionsSurface");
    assertThatThrownBy(
            () -> Autograd.grad(List.of(x.pow(2).sum()), List.of(x), null, null, true, false))
        .isInstanceOf(IllegalArgumentException.class);
    hook.remove();
    x.registerHook(
        g -> {
          throw sneaky(new IOException("checked"));
        });
    assertThatThrownBy(() -> x.sum().backward())
        .isInstanceOf(TorchException.Upcall.class)
        .hasCauseInstanceOf(IOException.class);
    Tensor y = x();
    y.registerHook(
        g -> {
          throw new AssertionError("an error, too");
        });
    assertThatThrownBy(() -> y.sum().backward()).isInstanceOf(AssertionError.class);
    Tensor deep = x();
    deep.registerHook(HookTest::endless);
    assertThatThrownBy(() -> deep.sum().backward()).isInstanceOf(StackOverflowError.class);
    assertThat(Torch.ones(2).sum().item()).isEqualTo(2);
  }

  private static Tensor endless(Tensor g) {
    return endless(g);
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException sneaky(Throwable e) throws E {
    throw (E) e;
  }

  @Test
  void nativeErrorsInHooksSurface() {
    Tensor x = x();
    x.registerHook(g -> g.view(7));
    assertThatThrownBy(() -> x.sum().backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("invalid for input");
    Tensor y = x();
    y.registerHook(g -> Torch.ones(5));
    assertThatThrownBy(() -> y.sum().backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("size");
    Tensor z = x();
    z.registerHook(g -> g.to(DType.FLOAT64));
    assertThatThrownBy(() -> z.sum().backward()).isInstanceOf(TorchException.class);
  }

  @Test
  void closedTensorsInHooks() {
    Tensor x = x();
    x.registerHook(
        g -> {
          g.close();
          return null;
        });
    x.mul(3).sum().backward();
    assertThat(x.grad()).hasToString("tensor([3., 3., 3.])");
    Tensor y = x();
    y.registerHook(
        g -> {
          g.close();
          return g.mul(2);
        });
    assertThatThrownBy(() -> y.sum().backward()).isInstanceOf(IllegalStateException.class);
    Tensor z = x();
    z.registerHook(
        g -> {
          Tensor result = g.mul(2);
          result.close();
          return result;
        });
    assertThatThrownBy(() -> z.sum().backward())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("the hook's result");
  }

  /// The graph and the roots go away under the running engine.
  @Test
  void closesWhatIsBeingDifferentiated() {
    Tensor x = x();
    Tensor inner = x.mul(2);
    Tensor root = inner.pow(2).sum();
    inner.registerHook(
        g -> {
          root.close();
          inner.close();
          x.close();
          System.gc();
          return g.add(0);
        });
    Tensor again = x.alias();
    root.backward();
    assertThat(again.sum().item()).isEqualTo(6);
    assertThat(x.isClosed()).isTrue();
  }

  @Test
  void scopesInHooks() {
    Tensor x = x();
    var kept = new ArrayList<Tensor>();
    x.registerHook(
        g -> {
          kept.add(g.keep());
          return TensorScope.run(() -> g.mul(2).add(1));
        });
    try (var _ = new TensorScope()) {
      x.sum().backward();
    }
    assertThat(kept.getFirst()).hasToString("tensor([1., 1., 1.])");
    assertThat(x.grad()).hasToString("tensor([3., 3., 3.])");
    Tensor y = x();
    y.registerHook(
        g -> {
          TensorScope.run(
              () -> {
                throw new IllegalStateException("inside a scope");
              });
          return null;
        });
    try (var _ = new TensorScope()) {
      assertThatThrownBy(() -> y.sum().backward()).isInstanceOf(IllegalStateException.class);
      assertThat(Torch.ones(1).item()).isEqualTo(1);
    }
  }

  @Test
  void aScopeLeftOpenInAHookIsAnError() {
    Tensor x = x();
    x.registerHook(
        g -> {
          new TensorScope();
          return null;
        });
    try (var _ = new TensorScope()) {
      assertThatThrownBy(() -> x.sum().backward())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("still open");
    }
    assertThat(TensorScope.run(() -> Torch.ones(2)).sum().item()).isEqualTo(2);
  }

  @Test
  void backwardInsideAHook() {
    Tensor x = x();
    Tensor other = x();
    x.registerHook(
        g -> {
          Torch.enableGrad(() -> other.pow(2).sum()).backward();
          return g.mul(other.grad());
        });
    x.sum().backward();
    assertThat(x.grad()).hasToString("tensor([2., 4., 6.])");
    Tensor y = x();
    Tensor failing = x();
    failing.registerHook(
        g -> {
          throw new IllegalStateException("inner");
        });
    y.registerHook(
        g -> {
          assertThatThrownBy(() -> Torch.enableGrad(() -> failing.sum()).backward())
              .isInstanceOf(IllegalStateException.class);
          return g.mul(5);
        });
    y.sum().backward();
    assertThat(y.grad()).hasToString("tensor([5., 5., 5.])");
  }

  /// The arguments of the call under way lie in the thread's memory; those of calls in the hook
  /// must not fall on them.
  @Test
  void callsWithLongListsInsideAHook() {
    var many =
        IntStream.range(0, 5000)
            .mapToObj(i -> Torch.tensor((double) i).requiresGrad_())
            .toArray(Tensor[]::new);
    Tensor x = x();
    x.registerHook(
        g -> {
          Tensor joined = Torch.stack(List.of(many));
          System.gc();
          Torch.enableGrad(() -> Torch.stack(List.of(many)).sum()).backward();
          return g.add(joined.sum().detach().mul(0));
        });
    Tensor[] grads =
        Autograd.grad(
            List.of(Torch.cat(List.of(Torch.stack(List.of(many)).pow(2), x.mul(1))).sum()),
            java.util.stream.Stream.concat(
                    java.util.Arrays.stream(many), java.util.stream.Stream.of(x))
                .toList());
    assertThat(grads).hasSize(5001);
    assertThat(grads[4999].item()).isEqualTo(9998);
    assertThat(many[7].grad().item()).isEqualTo(1);
  }

  @Test
  void createGraphWithHooks() {
    Tensor x = x();
    var hook = x.registerHook(g -> g.mul(x));
    Tensor first = Autograd.grad(List.of(x.pow(2).sum()), List.of(x), null, null, true, false)[0];
    assertThat(first).hasToString("tensor([ 2.,  8., 18.], grad_fn=<MulBackward0>)");
    hook.remove();
    Tensor second = Autograd.grad(List.of(first.sum()), List.of(x))[0];
    assertThat(second).hasToString("tensor([ 4.,  8., 12.])");
    Tensor y = x();
    y.registerHook(
        g -> {
          if (g.requiresGrad()) throw new IllegalStateException("graph");
          return null;
        });
    assertThatThrownBy(
            () -> Autograd.grad(List.of(y.pow(2).sum()), List.of(y), null, null, true, false))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> y.pow(2).sum().backward(null, true, true))
        .isInstanceOf(IllegalStateException.class);
    y.pow(2).sum().backward();
    assertThat(y.grad()).isNotNull();
  }

  @Test
  void hooksAreForgottenWithTheirTensor() {
    Torch.collect();
    int before = Upcalls.hooks();
    try (var _ = new TensorScope()) {
      for (int i = 0; i < 100; i++) x().registerHook(g -> g);
      assertThat(Upcalls.hooks()).isGreaterThanOrEqualTo(100);
    }
    assertThat(Upcalls.hooks()).isLessThanOrEqualTo(before);
    assertThatThrownBy(() -> Torch.ones(2).registerHook(g -> g))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("doesn't require gradient");
    assertThatThrownBy(() -> x().registerHook(null)).isInstanceOf(NullPointerException.class);
    assertThat(Upcalls.hooks()).isLessThanOrEqualTo(before);
  }
}
