package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gradients, and the modes that turn them off. The Python lines' names:
// python: x = torch.tensor([1., 2., 3.], requires_grad=True)
// python: w = torch.tensor([[1., -1., 2.], [0.5, 0., 1.]], requires_grad=True)
@ExtendWith(NoLeaks.class)
class AutogradTest {
  private static final Goldens PYTHON = Goldens.of(AutogradTest.class);

  private static Tensor x() {
    return Torch.tensor(new float[] {1, 2, 3}).requiresGrad_();
  }

  private static Tensor w() {
    return Torch.tensor(new float[][] {{1, -1, 2}, {0.5f, 0, 1}}).requiresGrad_();
  }

  @Test
  void backwardFillsGrad() {
    Tensor x = x();
    Tensor w = w();
    assertThat(x.grad()).isNull();
    w.matmul(x).sigmoid().sum().backward();
    PYTHON.equal("w.matmul(x).sigmoid().sum().backward(); x.grad, w.grad", x.grad(), w.grad());
    w.matmul(x).sum().backward();
    PYTHON.equal(
        "w.matmul(x).sigmoid().sum().backward(); w.matmul(x).sum().backward(); x.grad, w.grad",
        x.grad(),
        w.grad());
    x.setGrad(null);
    assertThat(x.grad()).isNull();
    x.setGrad(Torch.ones(3));
    assertThat(x.grad().sum().item()).isEqualTo(3);
  }

  @Test
  void backwardWithGradient() {
    Tensor x = x();
    x.pow(2).backward(Torch.tensor(new float[] {1, 10, 100}));
    PYTHON.equal("(x ** 2).backward(torch.tensor([1., 10., 100.])); x.grad", x.grad());
    Tensor y = x();
    Autograd.backward(
        List.of(y.mul(2).sum(), y.mul(3)),
        Arrays.asList(null, Torch.ones(3)),
        null,
        false,
        List.of());
    PYTHON.equal(
        "torch.autograd.backward([(x * 2).sum(), x * 3], [None, torch.ones(3)]); x.grad", y.grad());
    Tensor z = x();
    Tensor w = w();
    Autograd.backward(List.of(w.matmul(z).sum()), null, null, false, List.of(z));
    assertThat(z.grad()).isNotNull();
    assertThat(w.grad()).isNull();
  }

  @Test
  void gradOfInputs() {
    Tensor x = x();
    Tensor w = w();
    PYTHON.equal(
        "torch.autograd.grad(w.matmul(x).exp().sum(), [x, w])",
        Autograd.grad(List.of(w.matmul(x).exp().sum()), List.of(x, w)));
    assertThat(x.grad()).isNull();
    PYTHON.equal(
        "torch.autograd.grad(x.sum(), [x, w], allow_unused=True)",
        Autograd.grad(List.of(x.sum()), List.of(x, w), null, null, false, true));
    assertThatThrownBy(() -> Autograd.grad(List.of(x.sum()), List.of(x, w)))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("allow_unused");
    var many = new Tensor[300];
    for (int i = 0; i < many.length; i++) many[i] = Torch.tensor((double) i).requiresGrad_();
    Tensor[] grads = Autograd.grad(List.of(Torch.stack(List.of(many)).pow(2).sum()), List.of(many));
    assertThat(grads).hasSize(300);
    assertThat(grads[299].item()).isEqualTo(598);
  }

  @Test
  void higherOrder() {
    Tensor x = x();
    Tensor first = Autograd.grad(List.of(x.pow(3).sum()), List.of(x), null, null, true, false)[0];
    Tensor second = Autograd.grad(List.of(first.sum()), List.of(x), null, null, true, false)[0];
    second.sum().backward();
    PYTHON.equal(
        "a, = torch.autograd.grad((x ** 3).sum(), x, create_graph=True); b, ="
            + " torch.autograd.grad(a.sum(), x, create_graph=True); b.sum().backward(); a, b,"
            + " x.grad",
        first,
        second,
        x.grad());
  }

  @Test
  void operatorsInTheGraph() {
    Tensor x = x();
    Tensor y = Torch.cat(List.of(x, x.mul(2))).view(2, 3).t().get(Index.ALL, 1);
    Tensor[] parts = x.split(1);
    x.max(0).values().add(y.prod()).add(parts[2].sum()).add(x.clone().mul_(x).sum()).backward();
    PYTHON.equal(
        "(x.max(0).values + torch.cat([x, x * 2]).view(2, 3).t()[:, 1].prod() + x.split(1)[2].sum()"
            + " + x.clone().mul_(x).sum()).backward(); x.grad",
        x.grad());
    Tensor z = x();
    Tensor inner = z.mul(2);
    inner.retainGrad();
    inner.pow(2).sum().backward();
    PYTHON.equal(
        "y = x * 2; y.retain_grad(); (y ** 2).sum().backward(); y.grad, x.grad",
        inner.grad(),
        z.grad());
    Tensor c = Torch.tensor(Scalar.complex(1, 2)).requiresGrad_();
    c.abs().backward();
    PYTHON.equal(
        "c = torch.tensor(1 + 2j, requires_grad=True); c.abs().backward(); c.grad", c.grad());
  }

  @Test
  void whatAGraphKnows() {
    Tensor x = x();
    assertThat(x.isLeaf()).isTrue();
    assertThat(x.gradFn()).isNull();
    Tensor y = x.mul(2);
    assertThat(y.isLeaf()).isFalse();
    assertThat(y.requiresGrad()).isTrue();
    assertThat(y.gradFn()).hasToString("MulBackward0");
    assertThat(x.sub(1).gradFn()).hasToString("SubBackward0");
    assertThat(x.div(2, "floor").gradFn()).hasToString("DivBackward2");
    assertThat(y.detach().requiresGrad()).isFalse();
    assertThat(y.detach().isLeaf()).isTrue();
    assertThat(x.gt(1).requiresGrad()).isFalse();
  }

  @Test
  void errors() {
    Tensor x = x();
    assertThatThrownBy(() -> x.mul(2).backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("scalar outputs");
    assertThatThrownBy(() -> Torch.ones(1).backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("does not require grad");
    assertThatThrownBy(() -> x.mul(2).backward(Torch.ones(4)))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("invalid gradient at index 0");
    assertThatThrownBy(() -> Torch.arange(3).requiresGrad_())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("floating point");
    assertThatThrownBy(() -> x.mul(2).requiresGrad_(false))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("leaf");
    assertThatThrownBy(() -> x.add_(1))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("leaf Variable that requires grad");
    assertThatThrownBy(() -> x.setGrad(Torch.ones(4)))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("shape");
    assertThatThrownBy(() -> x.setGrad(Torch.arange(3)))
        .isInstanceOf(TorchException.Type.class)
        .hasMessageContaining("dtype");
    assertThatThrownBy(() -> Torch.ones(2).retainGrad()).isInstanceOf(TorchException.class);
    Tensor y = x.pow(2);
    y.sum().backward();
    assertThatThrownBy(() -> y.sum().backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("second time");
    Tensor z = x.exp();
    z.add_(1);
    assertThatThrownBy(() -> z.sum().backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("modified by an inplace operation");
    Tensor kept = x.pow(2).sum();
    kept.backward(null, true, false);
    kept.backward();
    assertThatThrownBy(() -> Autograd.grad(List.of(x.sum()), List.of()))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(
            () ->
                Autograd.backward(
                    List.of(x.sum()),
                    List.of(Torch.ones(1), Torch.ones(1)),
                    null,
                    false,
                    List.of()))
        .isInstanceOf(TorchException.class);
    assertThatThrownBy(
            () -> Autograd.backward(Arrays.asList(x.sum(), null), null, null, false, List.of()))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("tensors[1]");
  }

  @Test
  void noGrad() {
    Tensor x = x();
    assertThat(Torch.isGradEnabled()).isTrue();
    try (var mode = Torch.noGrad()) {
      assertThat(Torch.isGradEnabled()).isFalse();
      assertThat(x.mul(2).requiresGrad()).isFalse();
      x.add_(1);
      assertThat(Torch.enableGrad(() -> x.mul(2)).requiresGrad()).isTrue();
      mode.close();
      assertThat(Torch.isGradEnabled()).isTrue();
    }
    assertThat(Torch.isGradEnabled()).isTrue();
    assertThatThrownBy(
            () ->
                Torch.noGrad(
                    (Runnable)
                        () -> {
                          throw new IllegalStateException("mine");
                        }))
        .hasMessage("mine");
    assertThat(Torch.isGradEnabled()).isTrue();
    assertThat(Torch.noGrad(() -> CompletableFuture.supplyAsync(Torch::isGradEnabled).join()))
        .isTrue();
    x.sum().backward();
    PYTHON.equal("x.detach() + 1", x.detach());
  }

  @Test
  void inferenceMode() {
    Tensor x = x();
    Tensor made =
        Torch.inferenceMode(
            () -> {
              assertThat(InferenceMode.isEnabled()).isTrue();
              Tensor y = x.mul(2);
              assertThat(y.requiresGrad()).isFalse();
              assertThat(y.version()).isZero();
              return y.add_(1);
            });
    assertThat(InferenceMode.isEnabled()).isFalse();
    assertThat(made.isInference()).isTrue();
    assertThatThrownBy(() -> made.mul(x))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("Inference tensors");
    assertThatThrownBy(() -> made.add_(1)).isInstanceOf(TorchException.class);
    assertThatThrownBy(made::requiresGrad_).isInstanceOf(TorchException.class);
    assertThat(made.clone().mul(x).requiresGrad()).isTrue();
  }

  @Test
  void modesBelongToTheirThread() throws InterruptedException {
    var seen = new Throwable[3];
    Thread.ofVirtual().start(() -> seen[0] = thrown(Torch::noGrad)).join();
    Thread.ofVirtual().start(() -> seen[1] = thrown(Torch::inferenceMode)).join();
    try (var mode = Torch.noGrad()) {
      Thread.ofPlatform().start(() -> seen[2] = thrown(mode::close)).join();
    }
    assertThat(seen[0])
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("platform thread");
    assertThat(seen[1])
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("inference mode");
    assertThat(seen[2])
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("restored there");
    assertThat(Torch.isGradEnabled()).isTrue();
  }

  private static Throwable thrown(Runnable body) {
    try {
      body.run();
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  @Test
  void optionsOfGrad() {
    Tensor x = x();
    Tensor w = w();
    PYTHON.equal(
        "torch.autograd.grad([(x * 2).sum(), x ** 2], [x, w], grad_outputs=[None,"
            + " torch.tensor([1., 10., 100.])], materialize_grads=True)",
        Autograd.grad(
            List.of(x.mul(2).sum(), x.pow(2)),
            List.of(x, w),
            new Autograd.GradOptions()
                .withGradOutputs(null, Torch.tensor(new float[] {1, 10, 100}))
                .withMaterializeGrads(true)));
    assertThatThrownBy(
            () ->
                Autograd.grad(
                    List.of(x.sum()),
                    List.of(x),
                    new Autograd.GradOptions().withAllowUnused(false).withMaterializeGrads(true)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("materializeGrads");
    Tensor loss = w.matmul(x).sum();
    loss.backward(null, true, false, List.of(x));
    assertThat(w.grad()).isNull();
    loss.backward(null, null, false, List.of(w));
    PYTHON.equal("w.matmul(x).sum().backward(); x.grad, w.grad", x.grad(), w.grad());
    assertThatThrownBy(loss::backward).hasMessageContaining("second time");
    Autograd.backward(x.sum());
  }

  @Test
  void modesAsValuesAndBodies() {
    Tensor x = x();
    try (var _ = Torch.setGradEnabled(false)) {
      assertThat(Torch.isGradEnabled()).isFalse();
      assertThat(Torch.setGradEnabled(true, () -> x.mul(2)).requiresGrad()).isTrue();
    }
    Torch.setGradEnabled(false);
    assertThat(x.mul(2).requiresGrad()).isFalse();
    Torch.setGradEnabled(true);
    Torch.setGradEnabled(false, () -> assertThat(Torch.isGradEnabled()).isFalse());
    assertThat(Torch.isGradEnabled()).isTrue();
    Torch.inferenceMode(
        () -> {
          assertThat(Torch.isInferenceModeEnabled()).isTrue();
          try (var _ = Torch.inferenceMode(false)) {
            assertThat(x.mul(2).requiresGrad()).isTrue();
          }
        });
    assertThat(Torch.isInferenceModeEnabled()).isFalse();
  }

  @Test
  void versionsAndDetaching() {
    Tensor x = Torch.tensor(new float[3]);
    long version = x.version();
    x.add_(1);
    Autograd.incrementVersion(x);
    assertThat(x.version()).isEqualTo(version + 2);
    Tensor y = x().mul(2);
    Tensor loss = y.pow(2).sum();
    Autograd.incrementVersion(y);
    assertThatThrownBy(loss::backward).hasMessageContaining("is at version 1; expected version 0");
    Tensor z = x().mul(2);
    z.retainGrad();
    assertThat(z.retainsGrad()).isTrue();
    assertThat(z.detach_().isLeaf()).isTrue();
    assertThat(z.requiresGrad()).isFalse();
    assertThat(z.requiresGrad_(true).isLeaf()).isTrue();
  }
}
