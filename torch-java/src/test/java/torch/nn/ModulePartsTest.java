package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.DType;
import torch.MemoryFormat;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Finding, replacing, sharing, copying and converting the parts of modules.
@ExtendWith(NoLeaks.class)
class ModulePartsTest {
  private static final class Net extends Module {
    final Embedding embedding = register("embedding", new Embedding(5, 3));
    final BatchNorm1d bn = register("bn", new BatchNorm1d(3));
    final Linear decoder = register("decoder", new Linear(3, 5));
    final Linear again = register("again", decoder);
    int calls;

    @Override
    public Tensor forward(Tensor x) {
      calls++;
      return decoder.call(bn.call(embedding.call(x)));
    }

    @Override
    protected Net create() {
      return new Net();
    }
  }

  @Test
  void finding() {
    var net = new Net();
    assertThat(net.getParameter("decoder.weight")).isSameAs(net.decoder.weight);
    assertThat(net.getBuffer("bn.running_mean")).isSameAs(net.bn.runningMean);
    assertThatThrownBy(() -> net.getParameter("decoder.wait"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Linear has [weight, bias], not 'wait'");
    assertThatThrownBy(() -> net.getBuffer("bn.weight"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(net.namedParameters("net", true, false).keySet())
        .containsExactly(
            "net.embedding.weight",
            "net.bn.weight",
            "net.bn.bias",
            "net.decoder.weight",
            "net.decoder.bias",
            "net.again.weight",
            "net.again.bias");
    assertThat(net.parameters(false)).isEmpty();
    assertThat(net.namedModules("", false).keySet())
        .containsExactly("", "embedding", "bn", "decoder", "again");
    assertThat(net.stateDict("m.", true).get("m.decoder.weight")).isSameAs(net.decoder.weight);
  }

  /// decoder.weight = embedding.weight: one parameter, one gradient, whichever way it is used.
  @Test
  void tiedWeights() {
    var net = new Net();
    net.decoder.setParameter("weight", net.embedding.weight);
    assertThat(net.parameters()).hasSize(4);
    assertThat(net.namedParameters()).doesNotContainKey("decoder.weight");
    assertThat(net.stateDict()).containsKey("decoder.weight");
    assertThat(net.decoder.weight.isSame(net.embedding.weight)).isTrue();
    net.call(Torch.tensor(new long[] {1, 2})).sum().backward();
    assertThat(net.decoder.weight.grad().isSame(net.embedding.weight.grad())).isTrue();
    Torch.noGrad(() -> net.embedding.weight.fill_(torch.Scalar.of(2)));
    assertThat(net.decoder.weight.get(0, 0).item()).isEqualTo(2);
    net.to(DType.FLOAT64);
    assertThat(net.decoder.weight.dtype()).isEqualTo(DType.FLOAT64);
    assertThatThrownBy(() -> net.decoder.setParameter("wait", net.embedding.weight))
        .isInstanceOf(IllegalArgumentException.class);
    var bare = new Linear(2, 2, Linear.options().bias(false));
    assertThatThrownBy(() -> bare.setParameter("bias", new Parameter(Torch.ones(2))))
        .hasMessageContaining("was made without 'bias'");
  }

  @Test
  void deepCopy() {
    var net = new Net();
    net.decoder.setParameter("weight", net.embedding.weight);
    net.call(Torch.tensor(new long[] {1, 2})).sum().backward();
    net.bn.eval();
    net.decoder.bias.requiresGrad_(false);
    Torch.manualSeed(1);
    double before = Torch.rand(1).item();
    Torch.manualSeed(1);
    Net copy = (Net) net.deepCopy();
    assertThat(Torch.rand(1).item()).as("no number was drawn").isEqualTo(before);
    assertThat(copy.decoder.weight.isSame(copy.embedding.weight)).isTrue();
    assertThat(copy.again).isSameAs(copy.decoder);
    assertThat(copy.parameters()).hasSize(4).doesNotContainAnyElementsOf(net.parameters());
    assertThat(copy.bn.isTraining()).isFalse();
    assertThat(copy.decoder.bias.requiresGrad()).isFalse();
    assertThat(copy.toString()).isEqualTo(net.toString());
    assertClose(copy.embedding.weight.grad(), net.embedding.weight.grad());
    net.stateDict().forEach((key, value) -> assertClose(copy.stateDict().get(key), value));
    Torch.noGrad(() -> copy.bn.runningMean.fill_(torch.Scalar.of(9)));
    assertThat(net.bn.runningMean.get(0).item()).isNotEqualTo(9);
    Net other = net.deepCopy(Net::new);
    assertClose(other.bn.runningVar, net.bn.runningVar);
    var list = new Sequential(Map.of("a", new Linear(2, 2)));
    list.add("b", list.get(0));
    var copied = (Sequential) list.deepCopy();
    assertThat(copied.get(0)).isSameAs(copied.get(1)).isNotSameAs(list.get(0));
    class Unknown extends Module {
      final Linear part = register("part", new Linear(1, 1));
    }
    assertThatThrownBy(() -> new Sequential(new Unknown()).deepCopy())
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("override create() in");
  }

  @Test
  void assigned() {
    var net = new Linear(2, 2);
    Parameter weight = net.weight;
    var state = new LinkedHashMap<String, Tensor>();
    state.put("weight", Torch.ones(2, 2).to(DType.FLOAT64));
    state.put("bias", Torch.zeros(2).to(DType.FLOAT64));
    net.loadStateDict(state, true, true);
    assertThat(net.weight).isSameAs(weight);
    assertThat(weight.dtype()).isEqualTo(DType.FLOAT64);
    assertThat(weight.requiresGrad()).isTrue();
    state.get("weight").fill_(torch.Scalar.of(5));
    assertThat(weight.get(0, 0).item()).isEqualTo(5);
  }

  @Test
  void numbersThatWereVectors() {
    class Scale extends Module {
      final Parameter scale = registerParameter("scale", new Parameter(Torch.tensor(1.0)));
    }
    var module = new Scale();
    module.loadStateDict(Map.of("scale", Torch.full(new long[] {1}, 3.0)));
    assertThat(module.scale.item()).isEqualTo(3);
  }

  @Test
  void conversions() {
    var net = new Sequential(new Conv2d(2, 4, 3), new BatchNorm2d(4));
    net.to(MemoryFormat.CHANNELS_LAST);
    assertThat(net.getParameter("0.weight").isContiguous(MemoryFormat.CHANNELS_LAST)).isTrue();
    assertThat(net.half().parameters()).allMatch(p -> p.dtype() == DType.FLOAT16);
    assertThat(net.bfloat16().parameters()).allMatch(p -> p.dtype() == DType.BFLOAT16);
    assertThat(net.double_().parameters()).allMatch(p -> p.dtype() == DType.FLOAT64);
    assertThat(net.float_().cpu().parameters()).allMatch(p -> p.dtype() == DType.FLOAT32);
    assertThat(net.getBuffer("1.num_batches_tracked").dtype()).isEqualTo(DType.INT64);
    net.call(Torch.randn(2, 2, 4, 4)).sum().backward();
    net.zeroGrad(false);
    assertThat(net.parameters()).allMatch(p -> p.grad().abs().sum().item() == 0);
    net.zeroGrad();
    assertThat(net.parameters()).allMatch(p -> p.grad() == null);
  }

  @Test
  void buffers() {
    class Stats extends Module {
      final Tensor kept = registerBuffer("kept", new Buffer(Torch.zeros(1)));
      final Tensor passing = registerBuffer("passing", new Buffer(Torch.zeros(1), false));
    }
    var module = new Stats();
    assertThat(module.stateDict().keySet()).containsExactly("kept");
    assertThat(module.buffers()).containsExactly(module.kept, module.passing);
    module.setBuffer("kept", Torch.ones(3));
    assertThat(module.kept.numel()).isEqualTo(3);
    assertThat(module.getBuffer("kept").isSame(module.kept)).isTrue();
  }

  /// A field that stands for a computation.
  @Test
  void computed() {
    var net = new Linear(2, 2);
    Tensor original = TensorScope.run(() -> net.weight.detach().clone()).keep();
    var scale = new Parameter(Torch.tensor(2.0));
    net.registerParameter("scale", scale);
    net.registerComputed("weight", m -> original.mul(scale));
    assertThat(net.weight.isClosed()).isFalse();
    assertThat(net.stateDict().keySet()).containsExactly("bias", "scale");
    Tensor x = Torch.ones(1, 2);
    assertClose(net.call(x), x.matmul(original.T()).mul(2).add(net.bias));
    net.call(x).sum().backward();
    assertClose(scale.grad(), original.sum().item());
    Torch.noGrad(() -> scale.fill_(torch.Scalar.of(3)));
    assertClose(net.weight, original.mul(3));
    // Several computed arguments in one call, and one whose list of arguments is long.
    assertClose(
        Torch.cat(java.util.Collections.nCopies(3000, net.weight)).sum().div(3000),
        original.sum().item() * 3);
    net.endComputed("weight");
    assertClose(net.weight, original);
    net.registerParameter("weight", net.weight);
    assertThat(net.namedParameters()).containsKey("weight");
  }

  @Test
  void lists() {
    var list = new ModuleList<Module>(new ReLU(), new Tanh(), new ReLU());
    list.insert(1, new Identity()).extend(List.of(new Sigmoid())).append(new GELU());
    assertThat(names(list)).containsExactly("ReLU", "Identity", "Tanh", "ReLU", "Sigmoid", "GELU");
    assertThat(list.pop(-1)).isInstanceOf(GELU.class);
    list.remove(1, 3);
    assertThat(names(list)).containsExactly("ReLU", "ReLU", "Sigmoid");
    assertThat(list.namedChildren().keySet()).containsExactly("0", "1", "2");
    assertThat(names(list.slice(1))).containsExactly("ReLU", "Sigmoid");
    assertThat(names(list.slice(-1, 9))).containsExactly("Sigmoid");
    assertThat(list.plus(list)).hasSize(6);
    assertThatThrownBy(() -> list.insert(4, new ReLU()))
        .isInstanceOf(IndexOutOfBoundsException.class);
    var net = new Sequential(new Linear(2, 2), new ReLU(), new Linear(2, 2));
    assertThat(net.slice(0, -1).namedChildren().keySet()).containsExactly("0", "1");
    assertThat(net.slice(2).stateDict().keySet()).containsExactly("2.weight", "2.bias");
    assertThat(net.plus(net.slice(2)).size()).isEqualTo(4);
    assertThat(net.pop(1)).isInstanceOf(ReLU.class);
    assertThat(net.stateDict()).containsKey("1.weight");
  }

  private static List<String> names(Iterable<? extends Module> modules) {
    var names = new java.util.ArrayList<String>();
    modules.forEach(module -> names.add(module.name()));
    return names;
  }

  @Test
  void dictionaries() {
    var dict = new ModuleDict<Module>();
    dict.put("conv", new Conv2d(1, 1, 1)).put("relu", new ReLU());
    assertThat(dict).containsExactly("conv", "relu");
    assertThat(dict.get("relu")).isInstanceOf(ReLU.class);
    assertThat(dict.stateDict().keySet()).containsExactly("conv.weight", "conv.bias");
    assertThat(dict.pop("conv")).isInstanceOf(Conv2d.class);
    assertThat(dict.containsKey("conv")).isFalse();
    assertThatThrownBy(() -> dict.get("conv")).isInstanceOf(IllegalArgumentException.class);
    var parameters = new ParameterDict();
    parameters.put("a", Torch.ones(2)).put("b", new Parameter(Torch.zeros(3)));
    assertThat(parameters.keys()).containsExactly("a", "b");
    assertThat(parameters.get("a").requiresGrad()).isTrue();
    assertThat(parameters.setDefault("a", Torch.zeros(1)).numel()).isEqualTo(2);
    var list = new ParameterList(Torch.ones(2), Torch.ones(3));
    list.append(Torch.ones(4));
    assertThat(list.get(-1).numel()).isEqualTo(4);
    assertThat(list.stateDict().keySet()).containsExactly("0", "1", "2");
    assertThat(((ParameterList) list.deepCopy()).size()).isEqualTo(3);
  }

  /// print(...) of each in Python.
  @Test
  void printing() {
    assertThat(
            new ModuleList<Module>(
                new Linear(2, 2), new Linear(2, 2), new Sequential(new ReLU()), new Linear(2, 2)))
        .hasToString(
            """
            ModuleList(
              (0-1): 2 x Linear(in_features=2, out_features=2, bias=True)
              (2): Sequential(
                (0): ReLU()
              )
              (3): Linear(in_features=2, out_features=2, bias=True)
            )\
            """);
    assertThat(new ModuleList<Module>()).hasToString("ModuleList()");
    assertThat(new ModuleDict<>(Map.of("a", new ReLU())))
        .hasToString("ModuleDict(\n  (a): ReLU()\n)");
    assertThat(new ParameterList(Torch.ones(2, 3), Torch.ones(4)))
        .hasToString(
            """
            ParameterList(
                (0): Parameter containing: [torch.float32 of size 2x3]
                (1): Parameter containing: [torch.float32 of size 4]
            )\
            """);
    assertThat(new ParameterDict().put("a", Torch.ones(2, 3)).put("b", Torch.ones(4)))
        .hasToString(
            """
            ParameterDict(
                (a): Parameter containing: [torch.FloatTensor of size 2x3]
                (b): Parameter containing: [torch.FloatTensor of size 4]
            )\
            """);
  }

  /// `nn.Sequential(nn.Sequential(nn.Linear(2, 3)))` has the key 0.0.weight.
  @Test
  void aSequentialInASequentialStaysTogether() {
    var inner = new Sequential(new Linear(2, 3));
    assertThat(new Sequential(inner).stateDict().keySet())
        .containsExactly("0.0.weight", "0.0.bias");
    assertThat(new Sequential(java.util.List.of(inner)).stateDict().keySet())
        .containsExactly("0.0.weight", "0.0.bias");
  }
}
