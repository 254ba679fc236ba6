package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;

@ExtendWith(NoLeaks.class)
class ModuleHooksTest {
  /// Two inputs, the second without use for gradients unless it asks for them.
  private static final class Product extends Module {
    @Override
    public Tensor forward(Tensor... x) {
      return x[0].mul(x[1]).mul(3);
    }
  }

  private static Tensor leaf(double... values) {
    return Torch.tensor(values).requiresGrad_();
  }

  @Test
  void orderAndRemoval() {
    var layer = new Identity();
    var seen = new ArrayList<String>();
    layer.registerForwardPreHook((_, _) -> note(seen, "pre 2"));
    layer.registerForwardPreHook((_, _) -> note(seen, "pre 1"), true);
    layer.registerForwardHook((_, _, _) -> note(seen, "post 2"));
    layer.registerForwardHook((_, _, _) -> note(seen, "post 1"), true, false);
    try (var _ = Hooks.registerModuleForwardPreHook((_, _) -> note(seen, "all pre"));
        var _ = Hooks.registerModuleForwardHook((_, _, _) -> note(seen, "all post"))) {
      layer.call(Torch.ones(1));
    }
    assertThat(seen).containsExactly("all pre", "pre 1", "pre 2", "all post", "post 1", "post 2");
    seen.clear();
    layer.call(Torch.ones(1));
    assertThat(seen).containsExactly("pre 1", "pre 2", "post 1", "post 2");
    assertThat(ModuleCall.everywhere).isFalse();
  }

  private static Object note(List<String> seen, String what) {
    seen.add(what);
    return null;
  }

  @Test
  void alwaysCalled() {
    var failing =
        new Module() {
          @Override
          public Tensor forward(Tensor x) {
            throw new IllegalStateException("no");
          }
        };
    var seen = new ArrayList<String>();
    failing.registerForwardHook((_, _, _) -> note(seen, "only after success"));
    failing.registerForwardHook((_, _, output) -> note(seen, "always " + output), false, true);
    assertThatThrownBy(() -> failing.call(Torch.ones(1))).hasMessage("no");
    assertThat(seen).containsExactly("always null");
  }

  /// m = nn.Linear(2, 1, bias=False); m.weight = [[2., 3.]]; hooks that double what they get; x =
  /// torch.ones(1, 2, requires_grad=True); m(x).sum().backward() x.grad: [[8., 12.]],
  /// m.weight.grad: [[2., 2.]]
  @Test
  void backwardHooksSeeAndReplace() {
    var m = new Linear(2, 1, Linear.options().bias(false));
    Torch.noGrad(() -> m.weight.copy_(Torch.tensor(new float[][] {{2, 3}})));
    var seen = new ArrayList<String>();
    m.registerFullBackwardPreHook(
        (_, gradOutput) -> {
          seen.add("pre " + gradOutput[0]);
          return new Tensor[] {gradOutput[0].mul(2)};
        });
    var handle =
        m.registerFullBackwardHook(
            (module, gradInput, gradOutput) -> {
              assertThat(module).isSameAs(m);
              seen.add(gradInput[0] + " " + gradOutput[0]);
              return new Tensor[] {gradInput[0].mul(2)};
            });
    Tensor x = Torch.ones(1, 2).requiresGrad_();
    m.call(x).sum().backward();
    assertThat(seen).containsExactly("pre tensor([[1.]])", "tensor([[4., 6.]]) tensor([[2.]])");
    assertClose(x.grad(), 8, 12);
    assertClose(m.weight.grad(), 2, 2);
    handle.remove();
    x.setGrad(null);
    m.call(x).sum().backward();
    assertClose(x.grad(), 4, 6);
  }

  @Test
  void backwardHooksOfSeveralInputs() {
    var m = new Product();
    var seen = new ArrayList<String>();
    m.registerFullBackwardHook(
        (_, gradInput, gradOutput) -> {
          seen.add(gradInput[0] + " " + gradInput[1] + " " + gradOutput.length);
          return new Tensor[] {gradInput[0], Torch.zeros(2)};
        });
    Tensor a = Torch.tensor(new float[] {1, 2}).requiresGrad_();
    Tensor b = Torch.tensor(new float[] {4, 5}).requiresGrad_();
    m.call(a, b).sum().backward();
    assertThat(seen).containsExactly("tensor([12., 15.]) tensor([3., 6.]) 1");
    assertClose(a.grad(), 12, 15);
    assertClose(b.grad(), 0, 0);
    // A gradient for an input that asks for none is ignored, as in Python.
    m.call(a, Torch.ones(2)).sum().backward();
    assertClose(a.grad(), 15, 18);
    assertThat(seen.getLast()).isEqualTo("tensor([3., 3.]) null 1");
  }

  @Test
  void backwardHooksWithoutInputGradients() {
    var m = new Linear(2, 1);
    var seen = new ArrayList<String>();
    m.registerFullBackwardHook(
        (_, gradInput, gradOutput) -> {
          seen.add(gradInput[0] + " " + gradOutput[0]);
          return null;
        });
    m.call(Torch.ones(1, 2)).sum().backward();
    assertThat(seen).containsExactly("null tensor([[1.]])");
    assertThat(m.weight.grad()).isNotNull();
    Torch.noGrad(() -> m.call(Torch.ones(1, 2)));
    assertThat(seen).hasSize(1);
  }

  @Test
  void backwardHooksOfWrongLength() {
    var m = new Identity();
    m.registerFullBackwardHook((_, _, _) -> new Tensor[2]);
    Tensor y = m.call(leaf(1)).sum();
    assertThatThrownBy(y::backward)
        .hasMessageContaining("invalid number of grad_input, got 2, but expected 1");
  }

  @Test
  void recurrentLayersHaveBackwardHooksToo() {
    var lstm = new LSTM(2, 3);
    var seen = new ArrayList<Integer>();
    lstm.registerFullBackwardHook(
        (_, gradInput, gradOutput) -> {
          seen.add(gradInput.length);
          seen.add(gradOutput.length);
          return null;
        });
    Tensor x = Torch.randn(4, 1, 2).requiresGrad_();
    var out = lstm.run(x);
    out.output().sum().add(out.cn().sum()).backward();
    assertThat(seen).containsExactly(3, 3);
    assertThat(x.grad()).isNotNull();
  }

  @Test
  void stateDictHooks() {
    var net = new Sequential(new Linear(2, 2), new Linear(2, 2));
    net.get(0).registerStateDictPostHook((_, state, prefix) -> state.remove(prefix + "bias"));
    var seen = new ArrayList<String>();
    net.get(1).registerStateDictPreHook((_, prefix, keepVars) -> seen.add(prefix + keepVars));
    var state = net.stateDict();
    assertThat(state.keySet()).containsExactly("0.weight", "1.weight", "1.bias");
    assertThat(seen).containsExactly("1.false");
    net.get(0)
        .registerLoadStateDictPreHook(
            (m, given, prefix, _) -> given.put(prefix + "bias", ((Linear) m).bias));
    assertThat(net.loadStateDict(state).missing()).isEmpty();
    assertThat(state).doesNotContainKey("0.bias");
    net.registerLoadStateDictPostHook((_, keys) -> keys.unexpected().remove("more"));
    state.put("more", Torch.ones(1));
    assertThat(net.loadStateDict(state)).hasToString("<All keys matched successfully>");
    state.put("other", Torch.ones(1));
    assertThatThrownBy(() -> net.loadStateDict(state))
        .isInstanceOf(StateDictException.class)
        .hasMessageContaining("Unexpected key(s) in state_dict: \"other\".")
        .hasMessageNotContaining("more");
    assertThat(net.loadStateDict(state, false))
        .hasToString("_IncompatibleKeys(missing_keys=[], unexpected_keys=['other'])");
  }

  /// A part that nobody registered is called.
  @Test
  void unregisteredPartsAreReported() {
    class Net extends Module {
      final Linear known = register("known", new Linear(2, 2));
      final Linear forgotten = new Linear(2, 2);
      final ModuleList<Linear> list = new ModuleList<>(new Linear(2, 2));

      @Override
      public Tensor forward(Tensor x) {
        Tensor y = forgotten.call(F.relu(known.call(new ReLU().call(x))));
        return list.get(0).call(forgotten.call(y));
      }
    }
    var warnings = new ArrayList<String>();
    var logger = java.util.logging.Logger.getLogger("torch");
    var handler =
        new java.util.logging.Handler() {
          @Override
          public void publish(java.util.logging.LogRecord entry) {
            warnings.add(java.text.MessageFormat.format(entry.getMessage(), entry.getParameters()));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      var net = new Net();
      net.forgotten.call(Torch.ones(1, 2));
      net.call(Torch.ones(1, 2));
      net.call(Torch.ones(1, 2));
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    assertThat(warnings).hasSize(2).allMatch(text -> text.contains("a Linear with parameters"));
    assertThat(ModuleCall.everywhere).isFalse();
  }
}
