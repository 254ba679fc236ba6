package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;
import static torch.nn.NnGoldens.shapes;
import static torch.nn.utils.parametrize.Parametrizations.orthogonal;
import static torch.nn.utils.parametrize.Parametrizations.spectralNorm;
import static torch.nn.utils.parametrize.Parametrizations.weightNorm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.NoLeaks;
import torch.Tensor;
import torch.Torch;
import torch.nn.utils.parametrize.Parametrize;
import torch.nn.utils.parametrize.RightInverse;

@ExtendWith(NoLeaks.class)
class ParametrizeTest {
  private static final NnGoldens GOLDENS = NnGoldens.of(ParametrizeTest.class);

  private static <M extends Module> void check(
      String python, Supplier<M> make, long[][] inputs, BiFunction<M, Tensor[], List<Tensor>> run) {
    GOLDENS.check(python, make, inputs, run);
  }

  private static List<Tensor> call(Module m, Tensor... x) {
    return List.of(m.call(x[0]));
  }

  @Test
  void weightNorms() {
    check(
        "m = parametrizations.weight_norm(nn.Linear(3, 4)); x = r(2, 3); out = m(x)",
        () -> weightNorm(new Linear(3, 4)),
        shapes("2 3"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.weight_norm(nn.Conv2d(2, 3, 3), dim=None); x = r(1, 2, 4, 4); out ="
            + " m(x)",
        () -> weightNorm(new Conv2d(2, 3, 3), "weight", null),
        shapes("1 2 4 4"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.weight_norm(nn.LSTM(3, 4), 'weight_hh_l0'); x = r(5, 2, 3); out ="
            + " m(x)[0]",
        () -> weightNorm(new LSTM(3, 4), "weight_hh_l0"),
        shapes("5 2 3"),
        ParametrizeTest::call);
  }

  @Test
  void spectralNorms() {
    check(
        "m = parametrizations.spectral_norm(nn.Linear(3, 4)); x = r(2, 3); out = m(x)",
        () -> spectralNorm(new Linear(3, 4)),
        shapes("2 3"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.spectral_norm(nn.Conv2d(2, 3, 3), n_power_iterations=3,"
            + " dim=1).eval(); x = r(1, 2, 4, 4); out = m(x)",
        () -> {
          var m = spectralNorm(new Conv2d(2, 3, 3), "weight", 3, 1e-12, 1L);
          m.eval();
          return m;
        },
        shapes("1 2 4 4"),
        ParametrizeTest::call);
  }

  @Test
  void orthogonals() {
    check(
        "m = parametrizations.orthogonal(nn.Linear(3, 3)); x = r(2, 3); out = m(x)",
        () -> orthogonal(new Linear(3, 3)),
        shapes("2 3"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.orthogonal(nn.Linear(3, 5)); x = r(2, 3); out = m(x)",
        () -> orthogonal(new Linear(3, 5)),
        shapes("2 3"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.orthogonal(nn.Linear(5, 3), orthogonal_map='cayley'); x = r(2, 5);"
            + " out = m(x)",
        () -> orthogonal(new Linear(5, 3), "weight", "cayley", true),
        shapes("2 5"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.orthogonal(nn.Linear(5, 3), use_trivialization=False); x = r(2, 5);"
            + " out = m(x)",
        () -> orthogonal(new Linear(5, 3), "weight", null, false),
        shapes("2 5"),
        ParametrizeTest::call);
    check(
        "m = parametrizations.orthogonal(nn.Linear(3, 5), orthogonal_map='matrix_exp',"
            + " use_trivialization=False); x = r(2, 3); out = m(x)",
        () -> orthogonal(new Linear(3, 5), "weight", "matrix_exp", false),
        shapes("2 3"),
        ParametrizeTest::call);
  }

  private static final class Symmetric extends Module {
    int calls;

    @Override
    public Tensor forward(Tensor x) {
      calls++;
      return x.triu().add(x.triu(1).mT());
    }
  }

  private static final class Doubled extends Module implements RightInverse {
    @Override
    public Tensor forward(Tensor x) {
      return x.mul(2);
    }

    @Override
    public List<Tensor> rightInverse(Tensor value) {
      return List.of(value.div(2));
    }
  }

  @Test
  void aFunctionOfOnesOwn() {
    var layer = new Linear(3, 3);
    Tensor before = layer.weight.detach().clone();
    var symmetric = new Symmetric();
    Parametrize.registerParametrization(layer, "weight", symmetric);
    Tensor weight = layer.weight.detach();
    assertClose(weight, weight.T());
    assertThat(layer.namedParameters().keySet())
        .containsExactly("bias", "parametrizations.weight.original");
    assertThat(Parametrize.isParametrized(layer)).isTrue();
    assertThat(Parametrize.isParametrized(layer, "bias")).isFalse();
    assertThat(layer)
        .hasToString(
            """
            ParametrizedLinear(
              in_features=3, out_features=3, bias=True
              (parametrizations): ModuleDict(
                (weight): ParametrizationList(
                  (0): Symmetric()
                )
              )
            )\
            """);
    layer.call(Torch.ones(1, 3)).sum().backward();
    assertThat(layer.getParameter("parametrizations.weight.original").grad()).isNotNull();
    int calls = symmetric.calls;
    try (var _ = Parametrize.cached()) {
      for (int i = 0; i < 3; i++) layer.call(Torch.ones(1, 3));
    }
    assertThat(symmetric.calls).isEqualTo(calls + 1);
    Parametrize.registerParametrization(layer, "weight", new Doubled());
    assertClose(layer.weight, weight.mul(2));
    Module copy = layer.deepCopy();
    assertClose(((Linear) copy).weight, weight.mul(2));
    assertThat(copy.toString()).isEqualTo(layer.toString());
    Parametrize.removeParametrizations(layer, "weight");
    assertClose(layer.weight, weight.mul(2));
    assertThat(layer.namedParameters().keySet()).containsExactlyInAnyOrder("weight", "bias");
    assertThat(layer.weight.isLeaf() && layer.weight.requiresGrad()).isTrue();
    assertThat(layer).hasToString("Linear(in_features=3, out_features=3, bias=True)");
    assertThat(before.shape()).isEqualTo(layer.weight.shape());
  }

  @Test
  void assignment() {
    var layer = new Linear(2, 2);
    Tensor before = layer.weight.detach().clone();
    Parametrize.registerParametrization(layer, "weight", new Doubled());
    assertClose(layer.weight, before);
    Parametrize.assign(layer, "weight", Torch.ones(2, 2));
    assertClose(layer.weight, 1, 1, 1, 1);
    Parametrize.removeParametrizations(layer, "weight", false);
    assertClose(layer.weight, 0.5, 0.5, 0.5, 0.5);
    Parametrize.registerParametrization(
        new BatchNorm1d(2), "running_var", new Doubled()); // a buffer
  }

  @Test
  void checkpointsOfTheOlderFunction() {
    var layer = weightNorm(new Linear(2, 2));
    var state = new LinkedHashMap<String, Tensor>();
    state.put("bias", Torch.zeros(2));
    state.put("weight_g", Torch.ones(2, 1));
    state.put("weight_v", Torch.ones(2, 2));
    assertThat(layer.loadStateDict(state).missing()).isEmpty();
    assertClose(layer.weight, 0.70710678, 0.70710678, 0.70710678, 0.70710678);
  }

  @Test
  void misuse() {
    assertThatThrownBy(
            () -> Parametrize.registerParametrization(new Linear(2, 2), "wait", new Doubled()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name 'wait'");
    var narrow =
        new Module() {
          @Override
          public Tensor forward(Tensor x) {
            return x.sum();
          }
        };
    var layer = new Linear(2, 2);
    assertThatThrownBy(() -> Parametrize.registerParametrization(layer, "weight", narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("may not change the dtype or shape");
    assertThat(layer.namedParameters()).containsKey("weight");
    assertThatThrownBy(() -> Parametrize.removeParametrizations(layer, "weight"))
        .hasMessageContaining("does not have a parametrization on weight");
    assertThatThrownBy(() -> orthogonal(new Linear(2, 2), "bias", null, true))
        .hasMessageContaining("Expected a matrix or batch of matrices");
    assertThatThrownBy(() -> orthogonal(new Linear(2, 2), "weight", "qr", true))
        .hasMessageContaining("Got: qr");
    assertThatThrownBy(() -> spectralNorm(new Linear(2, 2), "weight", 0, 1e-12, 0L))
        .hasMessageContaining("n_power_iterations=0");
  }
}
