package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.nn.Dropout;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.Tanh;
import torch.utils.Checkpoint;
import torch.utils.CheckpointException;

/// Parts of nets that are computed a second time in backward.
// python: from torch.utils.checkpoint import checkpoint, checkpoint_sequential
// python: import torch.nn as nn
// python: torch.manual_seed(0)
// python: net = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Dropout(0.5), nn.Linear(8, 8),
// nn.Tanh(), nn.Dropout(0.5), nn.Linear(8, 1))
// python: x = torch.randn(3, 4, requires_grad=True)
@ExtendWith(NoLeaks.class)
class CheckpointTest {
  private static final Goldens PYTHON = Goldens.of(CheckpointTest.class);

  private static Sequential net() {
    Torch.manualSeed(0);
    return new Sequential(
        new Linear(4, 8),
        new Tanh(),
        new Dropout(0.5),
        new Linear(8, 8),
        new Tanh(),
        new Dropout(0.5),
        new Linear(8, 1));
  }

  private static Tensor x() {
    return Torch.randn(3, 4).requiresGrad_();
  }

  @Test
  void sameNumbersAsPython() {
    Sequential net = net();
    Tensor x = x();
    Tensor y = Checkpoint.checkpoint(net::call, x);
    // Other numbers in between must not disturb, nor be disturbed.
    Torch.rand(3);
    y.pow(2).sum().backward();
    PYTHON.equal(
        "y = checkpoint(net, x, use_reentrant=False); r = torch.rand(3); (y ** 2).sum().backward();"
            + " y, x.grad, net[0].weight.grad, net[6].bias.grad, torch.rand(3)",
        y,
        x.grad(),
        ((Linear) net.get(0)).weight.grad(),
        ((Linear) net.get(6)).bias.grad(),
        Torch.rand(3));
  }

  @Test
  void sequential() {
    Sequential net = net();
    Tensor x = x();
    var layers = new ArrayList<UnaryOperator<Tensor>>();
    for (Module layer : net) layers.add(layer::call);
    Checkpoint.checkpointSequential(layers, 3, x).sum().backward();
    PYTHON.equal(
        "checkpoint_sequential(net, 3, x, use_reentrant=False).sum().backward(); x.grad,"
            + " net[0].weight.grad",
        x.grad(),
        ((Linear) net.get(0)).weight.grad());
    assertThatThrownBy(() -> Checkpoint.checkpointSequential(layers, 8, x))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Checkpoint.checkpointSequential(layers, 0, x))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void runsAgainAndNoFurtherThanNeeded() {
    Tensor x = Torch.tensor(new float[] {1, 2}).requiresGrad_();
    var log = new ArrayList<String>();
    UnaryOperator<Tensor> function =
        in -> {
          log.add("a");
          Tensor out = in.exp();
          log.add("b");
          out = out.mul(out).add(1);
          log.add("c");
          return out;
        };
    Tensor y = Checkpoint.checkpoint(function, x);
    assertThat(log).containsExactly("a", "b", "c");
    // The scope of the forward pass may end.
    y.sum().backward(null, true, false);
    assertThat(log).containsExactly("a", "b", "c", "a", "b");
    y.sum().backward();
    assertThat(log).hasSize(7);
    Tensor expected = Torch.tensor(new float[] {1, 2}).requiresGrad_();
    expected.mul(2).exp().sum().mul(2).backward();
    Tolerances.assertClose(x.grad(), expected.grad());
    log.clear();
    Checkpoint.checkpoint(Checkpoint.options().withEarlyStop(false), in -> function.apply(in[0]), x)
        .sum()
        .backward();
    assertThat(log).containsExactly("a", "b", "c", "a", "b", "c");
    log.clear();
    Torch.noGrad(() -> Checkpoint.checkpoint(function, x));
    assertThat(log).hasSize(3);
  }

  @Test
  void severalInputsAndResults() {
    Tensor a = Torch.tensor(new float[] {1, 2}).requiresGrad_();
    Tensor b = Torch.tensor(new float[] {3, -1}).requiresGrad_();
    Tensor[] out =
        Checkpoint.checkpoint(
            in -> new Tensor[] {in[0].mul(in[1]), in[0].sin(), in[2]}, a, b, null);
    Tensor loss = out[0].add(out[1]).sum();
    Tensor[] grads = Autograd.grad(loss, a, b);
    Tolerances.assertClose(grads[0], b.add(a.cos()).detach());
    Tolerances.assertClose(grads[1], a.detach());
    Tensor product = Checkpoint.checkpoint((p, q) -> p.mul(q).exp(), a, b);
    // Inputs may be closed, and second derivatives taken.
    Tensor inner = TensorScope.run(() -> Checkpoint.checkpoint(p -> p.pow(3), a.mul(1)).sum());
    Tensor first = Autograd.grad(List.of(inner), List.of(a), null, null, true, false)[0];
    Tensor second = Autograd.grad(first.sum(), a)[0];
    Tolerances.assertClose(second, 6, 12);
    product.sum().backward();
    Tolerances.assertClose(b.grad(), a.mul(a.mul(b).exp()).detach());
  }

  @Test
  void nested() {
    Tensor x = Torch.tensor(new float[] {0.5f, 1}).requiresGrad_();
    var calls = new AtomicInteger();
    UnaryOperator<Tensor> inner =
        in -> {
          calls.incrementAndGet();
          return in.sin().exp();
        };
    UnaryOperator<Tensor> outer =
        in -> Checkpoint.checkpoint(inner, Checkpoint.checkpoint(inner, in.mul(2))).pow(2);
    Checkpoint.checkpoint(outer, x).sum().backward();
    Tensor y = Torch.tensor(new float[] {0.5f, 1}).requiresGrad_();
    y.mul(2).sin().exp().sin().exp().pow(2).sum().backward();
    Tolerances.assertClose(x.grad(), y.grad());
    assertThat(calls.get()).isGreaterThan(4);
  }

  @Test
  void autocastIsTheSameAgain() {
    Tensor x = Torch.randn(4, 4).requiresGrad_();
    var dtypes = new ArrayList<DType>();
    UnaryOperator<Tensor> function =
        in -> {
          Tensor out = in.matmul(in);
          dtypes.add(out.dtype());
          return out.to(DType.FLOAT32).exp().mul(2).exp();
        };
    Tensor y;
    var off = AutocastState.current();
    try (var _ = off.with(DeviceType.CPU, DType.BFLOAT16).enter()) {
      y = Checkpoint.checkpoint(function, x);
    }
    y.sum().backward();
    assertThat(dtypes).containsExactly(DType.BFLOAT16, DType.BFLOAT16);
    function.apply(x);
    assertThat(dtypes).last().isEqualTo(DType.FLOAT32);
  }

  @Test
  void differencesAreErrors() {
    Tensor x = Torch.tensor(new float[] {1, 2}).requiresGrad_();
    var runs = new AtomicInteger();
    Tensor fewer =
        Checkpoint.checkpoint(in -> runs.getAndIncrement() == 0 ? in.exp().sin() : in.mul(1), x);
    assertThatThrownBy(() -> fewer.sum().backward())
        .isInstanceOf(CheckpointException.class)
        .hasMessageContaining("a different number of tensors was saved in forward (2)");
    runs.set(0);
    Tensor more =
        Checkpoint.checkpoint(
            Checkpoint.options().withEarlyStop(false),
            in -> runs.getAndIncrement() == 0 ? in[0].exp() : in[0].exp().sin(),
            x);
    assertThatThrownBy(() -> more.sum().backward())
        .isInstanceOf(CheckpointException.class)
        .hasMessageContaining("more tensors");
    runs.set(0);
    Tensor other =
        Checkpoint.checkpoint(
            in -> (runs.getAndIncrement() == 0 ? in : Torch.cat(List.of(in, in))).exp(), x);
    assertThatThrownBy(() -> other.sum().backward())
        .isInstanceOf(CheckpointException.class)
        .hasMessageContaining("saved metadata: {'shape': [2]")
        .hasMessageContaining("recomputed metadata: {'shape': [4]");
    Tensor changed = x.mul(1);
    Tensor y = Checkpoint.checkpoint(in -> in.exp(), changed);
    changed.add_(1);
    assertThatThrownBy(() -> y.sum().backward())
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("modified by an inplace operation");
    runs.set(0);
    Tensor failing =
        Checkpoint.checkpoint(
            in -> {
              if (runs.getAndIncrement() > 0) throw new IllegalStateException("second run");
              return in.exp();
            },
            x);
    assertThatThrownBy(() -> failing.sum().backward())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("second run");
    assertThat(Torch.isGradEnabled()).isTrue();
  }

  @Test
  void holdsNothingAfterwards() {
    Torch.collect();
    int before = Upcalls.hooks();
    long live = Torch.liveTensors();
    Tensor x = Torch.ones(8).requiresGrad_();
    for (int i = 0; i < 300; i++)
      try (var _ = new TensorScope()) {
        Tensor y = Checkpoint.checkpoint(in -> in.exp().sin().mul(in), x);
        if (i % 3 == 0) y.sum().backward();
        if (i % 3 == 1) Checkpoint.checkpoint(in -> in, x);
        x.setGrad(null);
      }
    assertThat(Upcalls.hooks()).isEqualTo(before);
    // Little enough to be what the collector has not seen yet.
    x.close();
    NoLeaks.assertNothingLeaked(live);
  }
}
