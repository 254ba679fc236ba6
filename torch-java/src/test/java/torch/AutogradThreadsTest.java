package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.utils.Checkpoint;

/// Several threads compute gradients at once.
@ExtendWith(NoLeaks.class)
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class AutogradThreadsTest {
  private static final int THREADS = 4;

  /// Runs the body on several threads that start together; the results in order.
  private static <T> List<T> together(java.util.function.IntFunction<T> body) throws Exception {
    var barrier = new CyclicBarrier(THREADS);
    try (var executor = Executors.newFixedThreadPool(THREADS)) {
      var tasks = new ArrayList<Callable<T>>();
      for (int i = 0; i < THREADS; i++) {
        int index = i;
        tasks.add(
            () -> {
              barrier.await();
              return body.apply(index);
            });
      }
      var results = new ArrayList<T>();
      for (var future : executor.invokeAll(tasks)) results.add(future.get());
      return results;
    }
  }

  private static final class Square extends Autograd.Function {
    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
      ctx.saveForBackward(in);
      return tuple(in[0].mul(in[0]));
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
      return tuple(g[0].mul(2).mul(ctx.savedTensors()[0]));
    }
  }

  /// A training loop of its own; the loss at its end.
  private static double train(int seed) {
    return TensorScope.run(
            () -> {
              var generator = new Generator().manualSeed(seed);
              Tensor x = Aten.randn(new long[] {16, 8}, generator, null);
              Tensor w = Aten.randn(new long[] {8, 1}, generator, null).requiresGrad_();
              var square = new Square();
              double loss = 0;
              for (int step = 0; step < 100; step++)
                try (var _ = new TensorScope()) {
                  Tensor out =
                      Checkpoint.checkpoint(
                          Checkpoint.options().withPreserveRngState(false),
                          in -> in[0].matmul(in[1]).tanh().sub(0.5),
                          x,
                          w);
                  Tensor total = square.apply(out).mean();
                  total.backward();
                  Torch.noGrad(() -> w.sub_(w.grad().mul(0.1)));
                  w.setGrad(null);
                  loss = total.item();
                }
              return Torch.tensor(loss, DType.FLOAT64);
            })
        .item();
  }

  @Test
  void eachItsOwnGraph() throws Exception {
    var alone = new ArrayList<Double>();
    for (int i = 0; i < THREADS; i++) alone.add(train(i));
    assertThat(together(AutogradThreadsTest::train)).isEqualTo(alone);
  }

  /// Parts of one graph, with a shared stem that all of them run; no gradient is lost on the leaf.
  @Test
  void partsOfOneGraph() throws Exception {
    for (int round = 0; round < 20; round++) {
      Tensor x = Torch.ones(1000).requiresGrad_();
      Tensor stem = new Square().apply(x.mul(2).exp().log());
      var hooks = new AtomicInteger();
      x.registerHook(
          g -> {
            hooks.incrementAndGet();
            return g;
          });
      var heads = new ArrayList<Tensor>();
      for (int i = 0; i < THREADS; i++) heads.add(stem.mul(i + 1).sum());
      together(
          i -> {
            heads.get(i).backward(null, true, false);
            return i;
          });
      // d/dx (2x)^2 = 8 x, times 1 + 2 + 3 + 4.
      Tolerances.assertClose(x.grad().sum(), 80_000);
      assertThat(hooks).hasValue(THREADS);
    }
  }

  /// The graph is recomputed by whoever comes; each pass has its own copy.
  @Test
  void oneCheckpointForAll() throws Exception {
    for (int round = 0; round < 20; round++) {
      Tensor x = Torch.ones(100).requiresGrad_();
      Tensor stem = Checkpoint.checkpoint(in -> in.exp().sin().mul(in), x);
      var heads = new ArrayList<Tensor>();
      for (int i = 0; i < THREADS; i++) heads.add(stem.mul(1).sum());
      together(
          i -> {
            heads.get(i).backward(null, true, false);
            return i;
          });
      Tensor y = Torch.ones(100).requiresGrad_();
      y.exp().sin().mul(y).sum().mul(THREADS).backward();
      Tolerances.assertClose(x.grad(), y.grad());
    }
  }

  /// Backward inside of backward, deeper than libtorch's own stack of threads, from all sides.
  @Test
  void backwardInBackward() throws Exception {
    var sums =
        together(
            i -> {
              Tensor x = Torch.tensor(new float[] {1 + i}).requiresGrad_();
              return TensorScope.run(() -> nested(x, 70)).item();
            });
    assertThat(sums).containsExactly(1.0, 2.0, 3.0, 4.0);
  }

  private static Tensor nested(Tensor x, int depth) {
    var function =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            ctx.saveForBackward(in);
            return tuple(in[0].mul(1));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            Tensor saved = ctx.savedTensors()[0];
            if (depth == 0) return tuple(saved.detach());
            Tensor inner = saved.detach().requiresGrad_();
            return tuple(Torch.enableGrad(() -> nested(inner, depth - 1)));
          }
        };
    return Autograd.grad(Torch.enableGrad(() -> function.apply(x)).sum(), x)[0];
  }

  /// Who is interrupted, or fails, leaves the others alone.
  @Test
  void failuresStayWithTheirThread() throws Exception {
    Tensor x = Torch.ones(10).requiresGrad_();
    var outcomes =
        together(
            i -> {
              Tensor y = x.mul(2);
              y.registerHook(
                  g -> {
                    if (i == 2) throw new IllegalStateException("thread " + i);
                    return g;
                  });
              try {
                for (int n = 0; n < 50; n++) y.sum().backward(null, true, false);
                return "done";
              } catch (IllegalStateException e) {
                return e.getMessage();
              }
            });
    assertThat(outcomes).containsExactly("done", "done", "thread 2", "done");
    assertThat(x.grad().sum().item()).isEqualTo(3 * 50 * 20);
  }
}
