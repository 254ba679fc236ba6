package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.autograd.GradCheck;
import torch.autograd.GradCheckException;

/// The test tool for gradients finds wrong ones and lets right ones pass.
@ExtendWith(NoLeaks.class)
class GradCheckTest {
  private static Tensor x(long... shape) {
    return Torch.randn(TensorOptions.of(DType.FLOAT64), shape).requiresGrad_();
  }

  private static Tensor complex(long... shape) {
    return Torch.randn(TensorOptions.of(DType.COMPLEX128), shape).requiresGrad_();
  }

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  @Test
  void rightGradients() {
    List<UnaryOperator<Tensor>> functions =
        List.of(
            Tensor::exp,
            t -> t.sin().mul(t),
            t -> t.matmul(t.t()),
            t -> t.sum(),
            t -> t.get(0),
            t -> t.softmax(1));
    for (var function : functions) {
      assertThat(GradCheck.gradcheck(function, x(2, 3))).isTrue();
      assertThat(GradCheck.gradgradcheck(function, x(2, 3))).isTrue();
      var forward = GradCheck.options().withCheckForwardAd(true);
      assertThat(GradCheck.gradcheck(forward, in -> new Tensor[] {function.apply(in[0])}, x(2, 3)))
          .isTrue();
    }
    // Several inputs and outputs, one of them without a gradient, an input without, a view.
    Function<Tensor[], Tensor[]> several =
        in ->
            new Tensor[] {in[0].mul(in[1]).add(in[2]), in[0].argmax(), in[1].sum(), in[0].detach()};
    assertThat(GradCheck.gradcheck(several, x(3), x(3), x(3).detach())).isTrue();
    assertThat(GradCheck.gradgradcheck(several, x(3), x(3), x(3).detach())).isTrue();
    assertThat(GradCheck.gradcheck(t -> t.mul(2), x(3, 2).t().detach().requiresGrad_())).isTrue();
    assertThat(GradCheck.gradcheck(_ -> Torch.ones(2), x(2))).isTrue();
    assertThat(GradCheck.gradcheck(t -> t.mul(2), x(0))).isTrue();
  }

  @Test
  void complexNumbers() {
    List<UnaryOperator<Tensor>> functions =
        List.of(
            t -> t.abs(),
            t -> t.mul(t),
            t -> t.conj().mul(t).exp(),
            t -> Torch.real(t).mul(Torch.imag(t)),
            t -> t.matmul(t.conj().t()));
    for (var function : functions) {
      assertThat(GradCheck.gradcheck(function, complex(2, 2))).isTrue();
      assertThat(GradCheck.gradgradcheck(function, complex(2, 2))).isTrue();
    }
    assertThat(GradCheck.gradcheck(t -> Torch.complex(t, t.exp()), x(3))).isTrue();
    assertThat(GradCheck.gradcheck(in -> new Tensor[] {in[0].mul(in[1])}, complex(3), x(3)))
        .isTrue();
  }

  /// `factor * x`, and what is said to be its gradient.
  private static final class Wrong extends Autograd.Function {
    private final Function<Tensor[], Tensor> backward;

    Wrong(Function<Tensor[], Tensor> backward) {
      this.backward = backward;
    }

    @Override
    protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
      ctx.setMaterializeGrads(false);
      return tuple(in[0].mul(2));
    }

    @Override
    protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
      return tuple(g[0] == null ? null : backward.apply(g));
    }
  }

  private static void refuses(Autograd.Function function, Tensor x, String... words) {
    var thrown =
        assertThatThrownBy(() -> GradCheck.gradcheck(t -> function.apply(t), x))
            .isInstanceOf(GradCheckException.class);
    for (String word : words) thrown.hasMessageContaining(word);
    var quiet = GradCheck.options().withRaiseException(false);
    assertThat(GradCheck.gradcheck(quiet, in -> new Tensor[] {function.apply(in[0])}, x)).isFalse();
  }

  // What Python says of forward 2 * x, backward 3 * g:
  // Jacobian mismatch for output 0 with respect to input 0,
  // numerical:tensor([[2.0000]], dtype=torch.float64) analytical:tensor([[3.]], ...)
  @Test
  void wrongGradients() {
    refuses(
        new Wrong(g -> g[0].mul(3)),
        x(1),
        "Jacobian mismatch for output 0 with respect to input 0,\nnumerical:tensor([[2.0000]],"
            + " dtype=torch.float64)\nanalytical:tensor([[3.]], dtype=torch.float64)");
    refuses(
        new Wrong(g -> g[0].mul(2).add(1e-3)), x(2), "Jacobian mismatch", "numerical:tensor([[");
    refuses(
        new Wrong(g -> g[0].mul(2).conj().mul(Torch.tensor(Scalar.complex(0, 1)))),
        complex(2),
        "While considering the real part of complex outputs only, Jacobian mismatch");
    refuses(
        new Wrong(g -> g[0].mul(Torch.rand(TensorOptions.of(DType.FLOAT64), 2))),
        x(2),
        "not reentrant");
    var loose = GradCheck.options().withTolerances(0.1, 0.1);
    assertThat(
            GradCheck.gradcheck(
                loose, in -> new Tensor[] {new Wrong(g -> g[0].mul(2.05)).apply(in[0])}, x(2)))
        .isTrue();
    assertThatThrownBy(() -> GradCheck.gradcheck(t -> t, Torch.ones(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at least one input");
    // Right once, wrong twice.
    var once =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            ctx.saveForBackward(in);
            return tuple(in[0].pow(3));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            return tuple(g[0].mul(ctx.savedTensors()[0].detach().pow(2).mul(3)));
          }
        };
    assertThat(GradCheck.gradcheck(t -> once.apply(t), x(2))).isTrue();
    assertThatThrownBy(() -> GradCheck.gradgradcheck(t -> once.apply(t), x(2)))
        .isInstanceOf(GradCheckException.class);
  }

  @Test
  void absentGradients() {
    var trusting =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            ctx.setMaterializeGrads(false);
            return tuple(in[0].mul(2));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            return tuple(g[0].mul(2));
          }
        };
    refuses(trusting, x(2), "handle undefined output grads");
    assertThat(
            GradCheck.gradcheck(
                GradCheck.options().withCheckUndefinedGrad(false),
                in -> new Tensor[] {trusting.apply(in[0])},
                x(2)))
        .isTrue();
  }
}
