package torch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The nodes of the graph, and the hooks beside those of a tensor ([HookTest]).
@ExtendWith(NoLeaks.class)
class GraphTest {
  private static Tensor x() {
    return Torch.tensor(new float[] {1, 2, 3}).requiresGrad_();
  }

  // As (x * 2 + x.exp()).sum().grad_fn and its next_functions in Python.
  @Test
  void walksTheGraph() {
    Tensor x = x();
    Node sum = x.mul(2).add(x.exp()).sum().gradFn();
    assertThat(sum).hasToString("SumBackward0");
    Node add = sum.nextFunctions().getFirst().node();
    assertThat(add.name()).isEqualTo("AddBackward0");
    assertThat(add.nextFunctions())
        .extracting(edge -> edge.node().name())
        .containsExactly("MulBackward0", "ExpBackward0");
    Node leaf = add.nextFunctions().get(1).node().nextFunctions().getFirst().node();
    assertThat(leaf.name()).isEqualTo("AccumulateGrad");
    assertThat(leaf.variable().isSame(x)).isTrue();
    assertThat(leaf.nextFunctions()).isEmpty();
    assertThat(add.variable()).isNull();
    assertThat(leaf).isEqualTo(Autograd.getGradientEdge(x).node()).isNotEqualTo(add);
    assertThat(leaf).hasSameHashCodeAs(Autograd.getGradientEdge(x).node());
    // The edge to what asks for no gradient.
    assertThat(x.mul(Torch.ones(3)).gradFn().nextFunctions().get(1).node()).isNull();
    var parts = x.split(1);
    assertThat(Autograd.getGradientEdge(parts[2]).inputNr()).isEqualTo(2);
    assertThat(x.gradFn()).isNull();
    assertThatThrownBy(() -> Autograd.getGradientEdge(Torch.ones(1)))
        .hasMessageContaining("does not require gradients");
    assertThatThrownBy(sum::savedTensors).isInstanceOf(TorchException.Type.class);
  }

  @Test
  void nodesEndWithTheirScope() {
    long live = Torch.liveTensors();
    Tensor x = x();
    var nodes = new ArrayList<Node>();
    try (var _ = new TensorScope()) {
      nodes.add(x.exp().gradFn());
    }
    assertThatThrownBy(() -> nodes.getFirst().name()).isInstanceOf(IllegalStateException.class);
    x.close();
    assertThat(Torch.liveTensors()).isEqualTo(live);
  }

  @Test
  void hooksOnNodes() {
    Tensor x = x();
    Tensor y = x.mul(2);
    var log = new ArrayList<String>();
    Node node = y.gradFn();
    Tensor.Hook after =
        node.registerHook(
            (in, out) -> {
              log.add("after " + in[0] + out[0]);
              return new Tensor[] {in[0].add(1)};
            });
    Tensor.Hook before =
        node.registerPrehook(
            out -> {
              log.add("before " + out[0]);
              return new Tensor[] {out[0].mul(10)};
            });
    y.sum().backward(null, true, false);
    assertThat(log)
        .containsExactly(
            "before tensor([1., 1., 1.])", "after tensor([20., 20., 20.])tensor([10., 10., 10.])");
    assertThat(x.grad()).hasToString("tensor([21., 21., 21.])");
    after.remove();
    before.close();
    x.setGrad(null);
    y.sum().backward(null, true, false);
    assertThat(x.grad()).hasToString("tensor([2., 2., 2.])");
    node.registerHook((_, _) -> new Tensor[5]);
    assertThatThrownBy(() -> y.sum().backward(null, true, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("returned 5 gradients where the node has");
    Tensor exp = x.exp();
    exp.gradFn()
        .registerPrehook(
            _ -> {
              throw new IllegalStateException("mine");
            });
    assertThatThrownBy(() -> exp.sum().backward()).hasMessage("mine");
  }

  @Test
  void hooksAfterAccumulation() {
    Tensor x = x();
    var seen = new ArrayList<String>();
    Tensor.Hook first =
        x.registerPostAccumulateGradHook(
            p -> {
              assertThat(p).isSameAs(x);
              seen.add("first " + p.grad());
            });
    x.registerPostAccumulateGradHook(
        p -> {
          // An optimizer step in backward.
          Torch.noGrad(() -> p.sub_(p.grad().mul(0.5)));
          p.setGrad(null);
        });
    x.pow(2).sum().backward();
    assertThat(seen).containsExactly("first tensor([2., 4., 6.])");
    assertThat(x.detach()).hasToString("tensor([0., 0., 0.])");
    assertThat(x.grad()).isNull();
    first.remove();
    x.sum().backward();
    assertThat(seen).hasSize(1);
    assertThatThrownBy(() -> Torch.ones(1).registerPostAccumulateGradHook(_ -> {}))
        .hasMessageContaining("doesn't require gradient");
    assertThatThrownBy(() -> x().mul(2).registerPostAccumulateGradHook(_ -> {}))
        .hasMessageContaining("non-leaf");
    Tensor failing = x();
    failing.registerPostAccumulateGradHook(
        _ -> {
          throw new IllegalStateException("mine");
        });
    assertThatThrownBy(() -> failing.sum().backward()).hasMessage("mine");
  }

  @Test
  void hooksOnSeveralTensors() {
    Tensor a = x();
    Tensor b = x();
    Tensor unused = x();
    var all = new ArrayList<String>();
    var any = new AtomicInteger();
    var handle =
        Autograd.registerMultiGradHook(
            List.of(a, b, unused), grads -> all.add(grads[0] + " " + grads[1] + " " + grads[2]));
    Autograd.registerMultiGradHookAny(List.of(a, b), _ -> any.incrementAndGet());
    a.mul(2).add(b.mul(3)).sum().backward();
    a.sum().backward();
    assertThat(all)
        .containsExactly(
            "tensor([2., 2., 2.]) tensor([3., 3., 3.]) null", "tensor([1., 1., 1.]) null null");
    assertThat(any).hasValue(2);
    Tensor inner = a.mul(2);
    var grads = new ArrayList<Tensor>();
    Autograd.registerMultiGradHook(List.of(inner), g -> grads.add(g[0].keep()));
    handle.remove();
    inner.sum().backward();
    assertThat(all).hasSize(2);
    assertThat(grads.getFirst()).hasToString("tensor([1., 1., 1.])");
    assertThat(Autograd.currentGraphTaskId()).isEqualTo(-1);
  }

  /// All that hooks hold goes with the tensors they were set on.
  @Test
  void hooksLeaveNothing() {
    Torch.collect();
    int before = Upcalls.hooks();
    long live = Torch.liveTensors();
    for (int i = 0; i < 200; i++)
      try (var _ = new TensorScope()) {
        Tensor a = x();
        Tensor b = a.mul(2);
        a.registerPostAccumulateGradHook(p -> p.grad().mul(2));
        b.gradFn().registerHook((in, _) -> in);
        b.gradFn().registerPrehook(out -> out);
        Autograd.registerMultiGradHook(List.of(a, b), _ -> {});
        b.sum().backward();
      }
    assertThat(Upcalls.hooks()).isEqualTo(before);
    NoLeaks.assertNothingLeaked(live);
  }
}
