package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Anomaly mode names the line of the forward call.
@ExtendWith(NoLeaks.class)
class AnomalyTest {
  private static Tensor forwardOfTheUser(Tensor x) {
    return x.sqrt();
  }

  @Test
  void namesTheLineBehindANaN() {
    Torch.collect();
    int before = Upcalls.hooks();
    try (var scope = new TensorScope();
        var _ = Autograd.detectAnomaly()) {
      assertThat(scope).isNotNull();
      Tensor x = Torch.zeros(1).requiresGrad_();
      Throwable error = catchThrowable(() -> forwardOfTheUser(x.mul(0)).mul(0).sum().backward());
      assertThat(error)
          .isInstanceOf(TorchException.class)
          .hasMessageContaining("Function 'SqrtBackward0' returned nan values in its 0th output");
      assertThat(error.getCause())
          .isInstanceOf(TorchException.ForwardCall.class)
          .hasMessageContaining("SqrtBackward0 belongs to the forward call at")
          .hasMessageContaining("forwardOfTheUser(AnomalyTest.java:");
      assertThat(error.getCause().getStackTrace()[0].getMethodName()).isEqualTo("forwardOfTheUser");
      // Python sees no NaN behind a sum of zeros either.
      Tensor fine = Torch.ones(1).requiresGrad_();
      forwardOfTheUser(fine).backward();
    }
    assertThat(Autograd.isAnomalyEnabled()).isFalse();
    Torch.collect();
    assertThat(Upcalls.hooks()).isEqualTo(before);
  }

  @Test
  void namesTheLineBehindAnError() {
    Tensor x = Torch.ones(2).requiresGrad_();
    Throwable error =
        catchThrowable(
            () ->
                Autograd.detectAnomaly(
                    () -> {
                      Tensor y = x.exp();
                      Tensor z = y.mul(y);
                      y.add_(1);
                      z.sum().backward();
                    }));
    assertThat(error).hasMessageContaining("modified by an inplace operation");
    assertThat(error.getCause()).hasMessageContaining("MulBackward0");
    // An exception of the user's own keeps its cause; the place is suppressed.
    var failing =
        new Autograd.Function() {
          @Override
          protected Tensor[] forward(FunctionCtx ctx, Tensor... in) {
            return tuple(in[0].mul(2));
          }

          @Override
          protected Tensor[] backward(FunctionCtx ctx, Tensor... g) {
            throw new IllegalStateException("mine");
          }

          @Override
          protected String name() {
            return "Failing";
          }
        };
    error =
        catchThrowable(() -> Autograd.detectAnomaly(() -> applied(failing, x).sum().backward()));
    assertThat(error).isInstanceOf(IllegalStateException.class).hasMessage("mine");
    assertThat(error.getSuppressed()).hasSize(1);
    assertThat(error.getSuppressed()[0]).hasMessageContaining("FailingBackward");
    assertThat(error.getSuppressed()[0].getStackTrace()[0].getMethodName()).isEqualTo("applied");
  }

  private static Tensor applied(Autograd.Function function, Tensor x) {
    return function.apply(x);
  }

  private static Tensor firstOrder(Tensor x) {
    Tensor y = x.pow(1.5);
    return Autograd.grad(List.of(y.sum()), List.of(x), null, null, true, false)[0];
  }

  /// The second derivative of x^1.5 is infinite at 0, and NaN times 0: its forward call was the
  /// backward call of another.
  @Test
  void followsHigherOrders() {
    Tensor x = Torch.zeros(1).requiresGrad_();
    Throwable error =
        catchThrowable(() -> Autograd.detectAnomaly(() -> firstOrder(x).mul(0).sum().backward()));
    assertThat(error).hasMessageContaining("nan");
    Throwable place = error.getCause();
    assertThat(place)
        .isInstanceOf(TorchException.ForwardCall.class)
        .hasMessageContaining("part of");
    assertThat(place.getCause())
        .isInstanceOf(TorchException.ForwardCall.class)
        .hasMessageContaining("PowBackward0")
        .hasStackTraceContaining("AnomalyTest.firstOrder");
  }

  @Test
  void switches() {
    Tensor x = Torch.zeros(1).requiresGrad_();
    try (var _ = Autograd.detectAnomaly(false)) {
      assertThat(Autograd.isAnomalyEnabled()).isTrue();
      assertThat(Autograd.isAnomalyCheckNanEnabled()).isFalse();
      x.sqrt().mul(0).sum().backward();
    }
    assertThat(Autograd.isAnomalyEnabled()).isFalse();
    Autograd.setDetectAnomaly(true);
    try {
      assertThat(Autograd.isAnomalyEnabled()).isTrue();
      assertThatThrownBy(() -> x.sqrt().mul(0).sum().backward()).hasMessageContaining("nan");
    } finally {
      Autograd.setDetectAnomaly(false);
    }
    // Off, an error has no place.
    Tensor y = x.exp();
    Tensor loss = y.mul(y).sum();
    y.add_(1);
    assertThat(catchThrowable(loss::backward)).hasNoCause();
  }
}
