package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.functional.F;

@ExtendWith(NoLeaks.class)
class ModuleTest {
  /// A net as a user writes it, with a layer used twice and a buffer that is not saved.
  private static final class Net extends Module {
    final Linear fc1 = register("fc1", new Linear(4, 3));
    final BatchNorm1d bn = register("bn", new BatchNorm1d(3));
    final Linear fc2 = register("fc2", new Linear(3, 3, Linear.options().bias(false)));
    final Linear again = register("again", fc2);
    final Parameter scale = registerParameter("scale", new Parameter(Torch.ones(1)));
    final Tensor mask = registerBuffer("mask", Torch.ones(3), false);

    @Override
    public Tensor forward(Tensor x) {
      return again.call(fc2.call(F.relu(bn.call(fc1.call(x))))).mul(scale).mul(mask);
    }
  }

  @Test
  void namesAreThoseOfPython() {
    var net = new Net();
    // [k for k in net.state_dict()] of the same module in Python
    assertThat(net.stateDict().keySet())
        .containsExactly(
            "scale",
            "fc1.weight",
            "fc1.bias",
            "bn.weight",
            "bn.bias",
            "bn.running_mean",
            "bn.running_var",
            "bn.num_batches_tracked",
            "fc2.weight",
            "again.weight");
    assertThat(net.namedParameters().keySet())
        .containsExactly("scale", "fc1.weight", "fc1.bias", "bn.weight", "bn.bias", "fc2.weight");
    assertThat(net.namedBuffers().keySet())
        .containsExactly("mask", "bn.running_mean", "bn.running_var", "bn.num_batches_tracked");
    assertThat(net.namedModules().keySet()).containsExactly("", "fc1", "bn", "fc2");
    assertThat(net.namedChildren().keySet()).containsExactly("fc1", "bn", "fc2");
    assertThat(net.children()).containsExactly(net.fc1, net.bn, net.fc2);
    assertThat(net.getSubmodule("again")).isSameAs(net.fc2);
    assertThatThrownBy(() -> net.getSubmodule("fc1.x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'x'");
  }

  @Test
  void stateGoesFromOneModuleToAnother() {
    var from = new Net();
    var to = new Net();
    from.call(Torch.randn(5, 4));
    to.loadStateDict(from.stateDict());
    Tensor x = Torch.randn(2, 4);
    from.eval();
    to.eval();
    assertClose(to.call(x), from.call(x));
    assertThat(to.bn.numBatchesTracked.itemLong()).isEqualTo(1);
    assertThat(to.fc1.weight.requiresGrad()).isTrue();
  }

  @Test
  void aStateThatDoesNotFitIsReportedWhole() {
    var net = new Sequential(new Linear(2, 2), new Linear(2, 1));
    var state = new LinkedHashMap<>(net.stateDict());
    state.remove("0.bias");
    state.put("extra", Torch.ones(1));
    state.put("1.weight", Torch.ones(3, 2));
    float before = net.stateDict().get("0.weight").toFloatArray()[0];
    state.put("0.weight", Torch.full(new long[] {2, 2}, 7));
    assertThatThrownBy(() -> net.loadStateDict(state))
        .isInstanceOf(StateDictException.class)
        .hasMessage(
            """
            Error(s) in loading state_dict for Sequential:
            \tMissing key(s) in state_dict: "0.bias".\s
            \tUnexpected key(s) in state_dict: "extra".\s
            \tsize mismatch for 1.weight: copying a param with shape torch.Size([3, 2]) from checkpoint, the shape in current model is torch.Size([1, 2]).\
            """);
    assertThat(net.stateDict().get("0.weight").toFloatArray()[0])
        .as("nothing was copied")
        .isEqualTo(before);
    state.remove("1.weight");
    var keys = net.loadStateDict(state, false);
    assertThat(keys.missing()).containsExactly("0.bias", "1.weight");
    assertThat(keys.unexpected()).containsExactly("extra");
    assertClose(net.stateDict().get("0.weight"), 7, 7, 7, 7);
  }

  @Test
  void oldBatchNormStatesLackTheCount() {
    var norm = new BatchNorm1d(2);
    var state = new LinkedHashMap<>(norm.stateDict());
    state.remove("num_batches_tracked");
    assertThat(norm.loadStateDict(state).missing()).isEmpty();
  }

  @Test
  void conversionKeepsTheObjects() {
    var net = new Net();
    Tensor weight = net.fc1.weight;
    net.call(Torch.randn(5, 4)).sum().backward();
    net.to(DType.FLOAT64);
    assertThat(net.fc1.weight).isSameAs(weight);
    assertThat(weight.dtype()).isEqualTo(DType.FLOAT64);
    assertThat(weight.grad().dtype()).isEqualTo(DType.FLOAT64);
    assertThat(net.bn.runningMean.dtype()).isEqualTo(DType.FLOAT64);
    assertThat(net.bn.numBatchesTracked.dtype()).isEqualTo(DType.INT64);
    assertThat(weight.requiresGrad()).isTrue();
    assertThat(net.call(Torch.randn(5, 4).to(DType.FLOAT64)).dtype()).isEqualTo(DType.FLOAT64);
    assertThatThrownBy(() -> net.to(DType.INT64)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void partsOutliveTheScopeTheyWereMadeIn() {
    var net = new Net[1];
    TensorScope.run(() -> net[0] = new Net()).zeroGrad();
    TensorScope.run(() -> net[0].call(Torch.randn(5, 4)).sum().backward());
    assertThat(net[0].fc1.weight.grad()).isNotNull();
    net[0].zeroGrad();
    assertThat(net[0].fc1.weight.grad()).isNull();
  }

  @Test
  void trainingModeReachesAll() {
    var net = new Net();
    assertThat(net.bn.isTraining()).isTrue();
    net.eval();
    assertThat(net.bn.isTraining()).isFalse();
    net.train();
    assertThat(net.bn.isTraining()).isTrue();
    net.requiresGrad_(false);
    assertThat(net.parameters()).noneMatch(Tensor::requiresGrad);
  }

  @Test
  void applyVisitsChildrenFirst() {
    var seen = new ArrayList<String>();
    new Sequential(new ReLU(), new Sequential(new Tanh())).apply(module -> seen.add(module.name()));
    assertThat(seen).containsExactly("ReLU", "Tanh", "Sequential", "Sequential");
  }

  @Test
  void hooksSeeAndReplace() {
    var layer = new Identity();
    var seen = new ArrayList<String>();
    var before =
        layer.registerForwardPreHook(
            (_, input) -> {
              seen.add("before");
              return ((Tensor) input).add(1);
            });
    var after =
        layer.registerForwardHook(
            (_, input, output) -> {
              seen.add("after " + ((Tensor) input).item());
              return ((Tensor) output).mul(10);
            });
    assertThat(layer.call(Torch.tensor(1f)).item()).isEqualTo(20);
    assertThat(layer.forward(Torch.tensor(1f)).item()).isEqualTo(1);
    before.remove();
    after.close();
    assertThat(layer.call(Torch.tensor(1f)).item()).isEqualTo(1);
    assertThat(seen).containsExactly("before", "after 2.0");
  }

  @Test
  void severalInputs() {
    var loss = new MSELoss();
    assertThat(loss.call(Torch.ones(2), Torch.zeros(2)).item()).isEqualTo(1);
    assertThatThrownBy(() -> new ReLU().call(Torch.ones(1), Torch.ones(1)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("ReLU takes one input");
    assertThatThrownBy(() -> loss.call(Torch.ones(1)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void badNamesAreRefused() {
    class Bad extends Module {
      Bad(String name) {
        registerBuffer("taken", Torch.ones(1));
        register(name, new ReLU());
      }
    }
    assertThatThrownBy(() -> new Bad("a.b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("dot");
    assertThatThrownBy(() -> new Bad("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bad("taken"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another kind");
  }

  @Test
  void sequentialIsAList() {
    var net = new Sequential(new ReLU(), new Tanh());
    net.add(new Sigmoid()).add("last", new Identity());
    assertThat(net.size()).isEqualTo(4);
    assertThat(net.get(-1)).isInstanceOf(Identity.class);
    net.set(0, new Identity());
    assertThat(net.namedChildren().keySet()).containsExactly("0", "1", "2", "last");
    assertThat(net).hasSize(4);
    assertThatThrownBy(() -> net.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
    var twice = new ReLU();
    assertThat(new Sequential(List.of(twice, twice)).size()).isEqualTo(2);
  }

  /// print(nn.Sequential(nn.Conv2d(3,16,3,stride=2,padding=1,bias=False), ...))
  @Test
  void printsAsPyTorchDoes() {
    var net =
        new Sequential(
            new Conv2d(3, 16, 3, Conv2d.options().stride(2).padding(1).bias(false)),
            new Conv2d(
                3, 6, new long[] {3, 1}, Conv2d.options().padding("same").dilation(2).groups(3)),
            new BatchNorm2d(16),
            new BatchNorm1d(4, BatchNorm1d.options().eps(1e-3).momentum(null).affine(false)),
            new ReLU(true),
            new MaxPool2d(3, MaxPool2d.options().stride(2).padding(1)),
            new MaxPool2d(new long[] {2, 3}),
            new AvgPool2d(2),
            new AdaptiveAvgPool2d(1),
            new AdaptiveAvgPool2d(1, 2),
            new Flatten(),
            new Dropout(0.25),
            new Identity(),
            new Softmax(1),
            new GELU(),
            new Sequential(new Linear(4, 2), new Sequential()),
            new CrossEntropyLoss());
    assertThat(net)
        .hasToString(
            """
            Sequential(
              (0): Conv2d(3, 16, kernel_size=(3, 3), stride=(2, 2), padding=(1, 1), bias=False)
              (1): Conv2d(3, 6, kernel_size=(3, 1), stride=(1, 1), padding=same, dilation=(2, 2), groups=3)
              (2): BatchNorm2d(16, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True)
              (3): BatchNorm1d(4, eps=0.001, momentum=None, affine=False, bias=False, track_running_stats=True)
              (4): ReLU(inplace=True)
              (5): MaxPool2d(kernel_size=3, stride=2, padding=1, dilation=1, ceil_mode=False)
              (6): MaxPool2d(kernel_size=(2, 3), stride=(2, 3), padding=0, dilation=1, ceil_mode=False)
              (7): AvgPool2d(kernel_size=2, stride=2, padding=0)
              (8): AdaptiveAvgPool2d(output_size=1)
              (9): AdaptiveAvgPool2d(output_size=(1, 2))
              (10): Flatten(start_dim=1, end_dim=-1)
              (11): Dropout(p=0.25, inplace=False)
              (12): Identity()
              (13): Softmax(dim=1)
              (14): GELU(approximate='none')
              (15): Sequential(
                (0): Linear(in_features=4, out_features=2, bias=True)
                (1): Sequential()
              )
              (16): CrossEntropyLoss()
            )\
            """);
  }
}
