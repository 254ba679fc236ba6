package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Operators whose gradient is written in Java, beside the same classes in Python.
// python: from torch.autograd import Function
// python: from torch.autograd.function import once_differentiable
// python: x = torch.tensor([1., 2., 3.], requires_grad=True)
// python: y = torch.tensor([-1., 0.5, 2.], requires_grad=True)
// python: class Exp(Function):
// python:   @staticmethod
// python:   def forward(ctx, i): r = i.exp(); ctx.save_for_backward(r); return r
// python:   @staticmethod
// python:   def backward(ctx, g): r, = ctx.saved_tensors; return g * r
// python: class MulAdd(Function):
// python:   @staticmethod
// python:   def forward(ctx, a, b, k): ctx.save_for_backward(a, b); ctx.k = k; return k * a * b, a
// + b
// python:   @staticmethod
// python:   def backward(ctx, g, h): a, b = ctx.saved_tensors; return g * ctx.k * b + h, g * ctx.k
// * a + h, None
// python: class Twice(Function):
// python:   @staticmethod
// python:   def forward(ctx, i): ctx.mark_dirty(i); return i.mul_(2)
// python:   @staticmethod
// python:   def backward(ctx, g): return g * 2
// python: class Sort(Function):
// python:   @staticmethod
// python:   def forward(ctx, i): v, k = i.sort(); ctx.mark_non_differentiable(k);
// ctx.save_for_backward(k); return v, k
// python:   @staticmethod
// python:   def backward(ctx, g, _): k, = ctx.saved_tensors; return torch.zeros_like(g).scatter(0,
// k, g)
// python: class Square(Function):
// python:   @staticmethod
// python:   def forward(ctx, i): ctx.save_for_backward(i); ctx.save_for_forward(i); return i * i
// python:   @staticmethod
// python:   def backward(ctx, g): i, = ctx.saved_tensors; return g * 2 * i
// python:   @staticmethod
// python:   def jvp(ctx, t): i, = ctx.saved_tensors; return t * 2 * i
@ExtendWith(NoLeaks.class)
class FunctionTest {
  private static final Goldens PYTHON = Goldens.of(FunctionTest.class);

  private static Tensor x() {
    return Torch.tensor(new float[] {1, 2, 3}).requiresGrad_();
  }

  private static Tensor y() {
    return Torch.tensor(new float[] {-1, 0.5f, 2}).requiresGrad_();
  }

  private static final class Exp extends Autograd.Function {
    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... inputs) {
      assertThat(Torch.isGradEnabled()).isFalse();
      Tensor result = inputs[0].exp();
      ctx.saveForBackward(result);
      return tuple(result);
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... gradOutputs) {
      return tuple(gradOutputs[0].mul(ctx.savedTensors()[0]));
    }
  }

  /// Two outputs, two inputs, a number.
  private static final class MulAdd extends Autograd.Function {
    private final double k;

    MulAdd(double k) {
      this.k = k;
    }

    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... inputs) {
      ctx.saveForBackward(inputs);
      return tuple(inputs[0].mul(inputs[1]).mul(k), inputs[0].add(inputs[1]));
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
      Tensor[] saved = ctx.savedTensors();
      return tuple(g[0].mul(k).mul(saved[1]).add(g[1]), g[0].mul(k).mul(saved[0]).add(g[1]), null);
    }
  }

  /// A function of two lambdas.
  private static final class Of extends Autograd.Function {
    interface Body {
      Tensor[] run(FunctionCtx ctx, Tensor[] tensors);
    }

    private final Body forward;
    private final Body backward;

    Of(Body forward, Body backward) {
      this.forward = forward;
      this.backward = backward;
    }

    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... inputs) {
      return forward.run(ctx, inputs);
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... gradOutputs) {
      return backward.run(ctx, gradOutputs);
    }
  }

  @Test
  void savedOutput() {
    Tensor x = x();
    Tensor out = new Exp().apply(x);
    assertThat(out.gradFn().name()).isEqualTo("ExpBackward");
    assertThat(out.gradFn().savedTensors()[0].isSame(out)).isFalse();
    out.mul(y()).sum().backward();
    PYTHON.equal("(Exp.apply(x) * y).sum().backward(); x.grad", x.grad());
    Tensor[] grads =
        Autograd.grad(List.of(new Exp().apply(x).sum()), List.of(x), null, null, true, false);
    PYTHON.equal(
        "a, = torch.autograd.grad(Exp.apply(x).sum(), x, create_graph=True); b, ="
            + " torch.autograd.grad((a * y).sum(), x, create_graph=True); a, b,"
            + " torch.autograd.grad(b.sum(), x)",
        grads[0],
        (grads =
                concat(
                    grads,
                    Autograd.grad(
                        List.of(grads[0].mul(y()).sum()), List.of(x), null, null, true, false)))
            [1],
        Autograd.grad(grads[1].sum(), x)[0]);
  }

  private static Tensor[] concat(Tensor[] a, Tensor[] b) {
    return java.util.stream.Stream.of(a, b).flatMap(Arrays::stream).toArray(Tensor[]::new);
  }

  @Test
  void severalInputsAndOutputs() {
    Tensor x = x();
    Tensor y = y();
    Tensor[] out = new MulAdd(3).applyAll(x, y);
    out[0].mul(out[1]).sum().backward();
    PYTHON.equal(
        "a, b = MulAdd.apply(x, y, 3); (a * b).sum().backward(); a, b, x.grad, y.grad",
        out[0],
        out[1],
        x.grad(),
        y.grad());
    Tensor z = x();
    new MulAdd(3).applyAll(z, y().detach())[1].sum().backward();
    PYTHON.equal("MulAdd.apply(x, y.detach(), 3)[1].sum().backward(); x.grad", z.grad());
    assertThatThrownBy(() -> new MulAdd(3).apply(x, y))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2 outputs; use applyAll");
    // The same object, by nested calls and twice in one graph.
    var twice = new Exp();
    Tensor w = x();
    twice.apply(twice.apply(w).mul(0.1)).sum().backward();
    PYTHON.equal("Exp.apply(Exp.apply(x) * 0.1).sum().backward(); x.grad", w.grad());
  }

  @Test
  void inPlaceAndNonDifferentiable() {
    Tensor x = x();
    var inPlace =
        new Of(
            (ctx, in) -> {
              ctx.markDirty(in[0]);
              return new Tensor[] {in[0].mul_(2)};
            },
            (_, g) -> new Tensor[] {g[0].mul(2)});
    Tensor base = x.mul(y());
    Tensor out = inPlace.apply(base);
    assertThat(out.isSame(base)).isTrue();
    assertThat(base.gradFn().name()).isEqualTo("OfBackward");
    out.mul(x).sum().backward();
    PYTHON.equal("(Twice.apply(x * y) * x).sum().backward(); x.grad", x.grad());
    assertThatThrownBy(() -> inPlace.apply(x()))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("leaf Variable that requires grad");

    Tensor s = y();
    var sort =
        new Of(
            (ctx, in) -> {
              var sorted = in[0].sort();
              ctx.markNonDifferentiable(sorted.indices());
              ctx.saveForBackward(sorted.indices());
              return new Tensor[] {sorted.values(), sorted.indices()};
            },
            (ctx, g) ->
                new Tensor[] {Torch.zerosLike(g[0]).scatter(0, ctx.savedTensors()[0], g[0])});
    Tensor[] sorted = sort.applyAll(s);
    assertThat(sorted[1].requiresGrad()).isFalse();
    sorted[0].mul(x().detach()).sum().backward();
    PYTHON.equal(
        "v, k = Sort.apply(y); (v * x.detach()).sum().backward(); k, y.grad", sorted[1], s.grad());
    // An input that comes back as it is becomes a view of itself, as in Python.
    Tensor same = new Of((_, in) -> in, (_, g) -> g).apply(x);
    assertThat(same.isSame(x)).isFalse();
    assertThat(same.gradFn().name()).isEqualTo("OfBackward");
  }

  @Test
  void whatTheContextTells() {
    Tensor x = x();
    Tensor y = y().detach();
    var seen = new boolean[2][];
    Of.Body forward =
        (ctx, in) -> {
          seen[0] = ctx.needsInputGrad();
          ctx.put("shape", in[0].shape());
          ctx.saveForBackward(in[0], null);
          return new Tensor[] {in[0].add(in[1]), in[0].mul(2)};
        };
    var materialized =
        new Of(
            forward,
            (ctx, g) -> {
              seen[1] = ctx.needsInputGrad();
              assertThat(ctx.get("shape", long[].class)).containsExactly(3);
              assertThat(ctx.savedTensors()[0].isSame(x)).isTrue();
              assertThat(ctx.savedTensors()[1]).isNull();
              assertThat(g[1]).hasToString("tensor([0., 0., 0.])");
              assertThatThrownBy(() -> ctx.saveForBackward(g[0]))
                  .isInstanceOf(IllegalStateException.class);
              assertThatThrownBy(() -> ctx.get("none", String.class))
                  .isInstanceOf(IllegalArgumentException.class);
              return new Tensor[] {g[0], null, null};
            });
    materialized.applyAll(x, y)[0].sum().backward();
    assertThat(seen[0]).containsExactly(true, false);
    assertThat(seen[1]).containsExactly(true, false);
    var kept = new FunctionCtx[1];
    var bare =
        new Of(
            (ctx, in) -> {
              ctx.setMaterializeGrads(false);
              return forward.run(ctx, in);
            },
            (ctx, g) -> {
              kept[0] = ctx;
              assertThat(g[1]).isNull();
              return new Tensor[] {g[0], null};
            });
    bare.applyAll(x, y)[0].sum().backward();
    assertThatThrownBy(() -> kept[0].savedTensors())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("until its backward returns");
    // Only what this pass asks for.
    Tensor z = x();
    var both =
        new Of(
            (_, in) -> new Tensor[] {in[0].mul(in[1])},
            (ctx, g) -> {
              seen[1] = ctx.needsInputGrad();
              return new Tensor[] {g[0], g[0]};
            });
    Autograd.grad(both.apply(x, z).sum(), z);
    assertThat(seen[1]).containsExactly(false, true);
    // Absent inputs, and calls that are not recorded.
    var optional =
        new Of((_, in) -> new Tensor[] {in[0].mul(1)}, (_, g) -> new Tensor[] {g[0], null});
    Tensor recorded = optional.apply(x, null);
    recorded.sum().backward();
    assertThat(Torch.noGrad(() -> optional.apply(x, null)).requiresGrad()).isFalse();
    assertThat(optional.apply(y, null).gradFn()).isNull();
  }

  @Test
  void savedTensorsAreGuarded() {
    Tensor x = x();
    Tensor out = new Exp().apply(x);
    Tensor sum = out.mul(1).sum();
    out.detach().add_(1);
    assertThatThrownBy(sum::backward)
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("modified by an inplace operation");
    Tensor once = new Exp().apply(x).sum();
    once.backward();
    assertThatThrownBy(once::backward)
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("second time");
    Tensor kept = new Exp().apply(x).sum();
    kept.backward(null, true, false);
    kept.backward();
  }

  @Test
  void onceDifferentiable() {
    Tensor x = x();
    var once =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            ctx.saveForBackward(in);
            return tuple(in[0].pow(2));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            assertThat(Torch.isGradEnabled()).isFalse();
            return tuple(g[0].mul(ctx.savedTensors()[0]).mul(2));
          }

          @Override
          protected boolean onceDifferentiable() {
            return true;
          }
        };
    once.apply(x).sum().backward();
    assertThat(x.grad()).hasToString("tensor([2., 4., 6.])");
    Tensor grad =
        Autograd.grad(List.of(once.apply(x).pow(2).sum()), List.of(x), null, null, true, false)[0];
    assertThat(grad.detach()).hasToString("tensor([  4.,  32., 108.])");
    assertThatThrownBy(() -> grad.sum().backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("@once_differentiable");
  }

  private static final class MyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    MyException(String message) {
      super(message);
    }
  }

  private static Tensor[] fail(String where) {
    throw new MyException(where);
  }

  @Test
  void exceptionsArriveAsTheyAre() {
    Tensor x = x();
    int before = Upcalls.hooks();
    assertThatThrownBy(() -> new Of((_, _) -> fail("forward"), (_, _) -> null).apply(x))
        .isInstanceOf(MyException.class)
        .hasMessage("forward");
    assertThat(Torch.isGradEnabled()).isTrue();
    Tensor out =
        new Of((_, in) -> new Tensor[] {in[0].mul(2)}, (_, _) -> fail("backward")).apply(x);
    assertThatThrownBy(() -> out.sum().backward())
        .isInstanceOf(MyException.class)
        .hasMessage("backward")
        .hasStackTraceContaining("FunctionTest.fail")
        .hasStackTraceContaining("FunctionTest.exceptionsArriveAsTheyAre");
    assertThatThrownBy(
            () ->
                new Of((_, in) -> new Tensor[] {in[0].mul(2)}, (_, g) -> new Tensor[] {g[0], g[0]})
                    .apply(x)
                    .sum()
                    .backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("incorrect number of gradients (expected 1, got 2)");
    assertThatThrownBy(
            () ->
                new Of((_, in) -> new Tensor[] {in[0].mul(2)}, (_, _) -> null)
                    .apply(x)
                    .sum()
                    .backward())
        .hasMessageContaining("expected 1, got 0");
    assertThatThrownBy(
            () ->
                new Of(
                        (_, in) -> new Tensor[] {in[0].mul(2)},
                        (_, _) -> new Tensor[] {Torch.ones(7)})
                    .apply(x)
                    .sum()
                    .backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("OfBackward returned an invalid gradient at index 0");
    assertThatThrownBy(() -> new Of((_, _) -> null, (_, _) -> null).apply(x))
        .hasMessageContaining("forward of Of returned null");
    Tensor closed = x();
    closed.close();
    assertThatThrownBy(() -> new Exp().apply(closed)).isInstanceOf(IllegalStateException.class);
    out.close();
    assertThat(Upcalls.hooks()).isLessThanOrEqualTo(before + 4);
  }

  @Test
  void forwardMode() {
    Tensor x = x();
    var square =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            ctx.saveForBackward(in);
            ctx.saveForForward(in);
            return tuple(in[0].mul(in[0]));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            return tuple(g[0].mul(2).mul(ctx.savedTensors()[0]));
          }

          @Override
          protected Tensor[] jvp(FunctionCtx ctx, Tensor... t) {
            return tuple(t[0].mul(2).mul(ctx.savedTensors()[0]));
          }
        };
    try (var level = Autograd.dualLevel()) {
      Tensor dual = Torch._makeDual(x, y().detach(), level.level());
      Tensor tangent = Torch._unpackDual(square.apply(dual).mul(3), level.level()).tangent();
      PYTHON.equal(
          "from torch.autograd import forward_ad as fw; l = fw.enter_dual_level(); t ="
              + " fw.unpack_dual(Square.apply(fw.make_dual(x, y.detach())) * 3).tangent;"
              + " fw.exit_dual_level(); t",
          tangent);
      assertThatThrownBy(() -> new Exp().apply(dual))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("Exp has no jvp");
    }
  }

  @Test
  void nodesEndWithTheirGraph() {
    Torch.collect();
    int before = Upcalls.hooks();
    long live = Torch.liveTensors();
    var calls = new AtomicInteger();
    var function =
        new Of(
            (ctx, in) -> {
              Tensor out = in[0].mul(2);
              ctx.saveForBackward(in[0], out);
              return new Tensor[] {out};
            },
            (ctx, g) -> {
              calls.incrementAndGet();
              return new Tensor[] {g[0].mul(ctx.savedTensors()[0])};
            });
    Tensor x = x();
    for (int i = 0; i < 20_000; i++)
      try (var _ = new TensorScope()) {
        Tensor out = function.apply(x);
        if (i % 2 == 0) out.sum().backward();
        x.setGrad(null);
      }
    assertThat(calls).hasValue(10_000);
    assertThat(Upcalls.hooks()).isEqualTo(before);
    // Without scopes the collector ends them.
    for (int i = 0; i < 1000; i++) function.apply(x);
    x.close();
    NoLeaks.assertNothingLeaked(live);
    assertThat(Upcalls.hooks()).isEqualTo(before);
  }
}
