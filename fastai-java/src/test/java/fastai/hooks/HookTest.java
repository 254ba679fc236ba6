package fastai.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import fastai.core.Modules;
import fastai.core.Nested;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.LSTM;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;

@ExtendWith(NoLeaks.class)
class HookTest {
  /// y = 2x - 3, then what is above 0.
  private static Sequential net() {
    var linear = new Linear(1, 1);
    try (var _ = Torch.noGrad()) {
      linear.weight.fill_(2);
      linear.bias.fill_(-3);
    }
    return new Sequential(linear, new ReLU());
  }

  private static Tensor x() {
    return Torch.tensor(new double[][] {{1}, {2}, {3}});
  }

  @Test
  void i14_aHookStoresWhatItsFunctionMakes() {
    var net = net();
    var inputs = new ArrayList<double[]>();
    try (var hook =
        new Hook<>(
            net.get(0),
            (_, in, out) -> {
              inputs.add(Nested.first(in).toDoubleArray());
              return Nested.first(out).mean().item();
            })) {
      assertThat(hook.stored()).isNull();
      net.call(x());
      assertThat(hook.stored()).isEqualTo(1.0);
      net.call(x().mul(2));
      assertThat(hook.stored()).isEqualTo(5.0);
    }
    assertThat(inputs).hasSize(2);
    assertThat(inputs.getFirst()).containsExactly(1, 2, 3);
  }

  @Test
  void i14_removeStaysRemoved() {
    var net = net();
    var hook = Hook.output(net.get(0));
    net.call(x());
    hook.remove();
    hook.remove();
    net.call(x().mul(2));
    assertThat(hook.tensor().toDoubleArray()).containsExactly(-1, 1, 3);
  }

  @Test
  void i14_detachMayBeOff() {
    var net = net();
    try (var detached = Hook.output(net.get(0));
        var attached = Hook.output(net.get(0), HookOptions.DEFAULT.withDetach(false))) {
      net.call(x());
      assertThat(detached.tensor().requiresGrad()).isFalse();
      assertThat(attached.tensor().requiresGrad()).isTrue();
    }
  }

  @Test
  void i14_hooksOnSeveralModules() {
    var net = net();
    try (var hooks =
        new Hooks<>(Modules.flatten(net), (_, _, out) -> Nested.first(out).sum().item())) {
      net.call(x());
      assertThat(hooks).hasSize(2);
      assertThat(hooks.stored()).isEqualTo(List.of(3.0, 4.0));
      assertThat(hooks.get(1).stored()).isEqualTo(4.0);
    }
    try (var hooks = new Hooks<>(Modules.flatten(net), (_, _, _) -> 1)) {
      hooks.remove();
      net.call(x());
      assertThat(hooks.stored()).containsExactly(null, null);
    }
  }

  // The output is stored when the scope of the batch has ended.
  @Test
  void i15_hookOutputOutlivesTheBatch() {
    var net = net();
    try (var hook = Hook.output(net.get(1))) {
      TensorScope.run(() -> net.call(x()).sum().backward());
      assertThat(hook.tensor().toDoubleArray()).containsExactly(0, 1, 3);
    }
  }

  // python: (F.relu(2*x - 3)**2).sum() has the gradient 2*relu(2x-3) with respect to the output of
  // the ReLU, 0 2 6
  @Test
  void i15_hookOutputsOfGradients() {
    var net = net();
    try (var grads = Hooks.outputs(net.children(), HookOptions.DEFAULT.withGrad())) {
      assertThatThrownBy(() -> grads.get(0).tensor()).hasMessageContaining("call backward()");
      TensorScope.run(() -> net.call(x()).square().sum().backward());
      assertThat(grads.get(1).tensor().flatten().toDoubleArray()).containsExactly(0, 2, 6);
      assertThat(grads.get(0).tensor().flatten().toDoubleArray()).containsExactly(0, 2, 6);
    }
  }

  @Test
  void q16_nestedOutputsAreDetached() {
    var lstm = new LSTM(3, 5);
    try (var hook = Hook.output(lstm)) {
      lstm.run(Torch.randn(2, 7, 3));
      // output, h and c
      var tensors = Nested.tensors(hook.stored());
      assertThat(tensors).hasSize(3).noneMatch(Tensor::requiresGrad);
      assertThat(hook.stored()).isInstanceOf(LSTM.Output.class);
    }
  }
}
