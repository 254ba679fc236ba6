package torch.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static torch.Tolerances.assertClose;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Aten;
import torch.DType;
import torch.NoLeaks;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.optim.Numbers.Case;

/// Steps that are not of the usual kind, against `src/test/python/others.py`: LBFGS, and sparse
/// gradients.
@ExtendWith(NoLeaks.class)
class OtherStepsTest {
  private static Case given(String line) {
    return Numbers.cases("others.txt").stream()
        .filter(c -> c.line().equals(line))
        .findFirst()
        .orElseThrow();
  }

  // ---- LBFGS ----------------------------------------------------------------------------------

  private static Tensor start() {
    return Torch.tensor(new double[] {-1.2, 1.0}, DType.FLOAT64).requiresGrad_(true);
  }

  private static Supplier<Tensor> closure(Optimizer opt, Tensor x) {
    return () -> {
      opt.zeroGrad();
      Tensor first = x.select(0, 0);
      Tensor second = x.select(0, 1);
      Tensor loss =
          second.sub(first.square()).square().mul(100.0).add(first.neg().add(1.0).square());
      loss.backward();
      return loss;
    };
  }

  private static void lbfgs(String name, LBFGS.Options options) {
    Case given = given(name);
    Tensor x = start();
    var opt = new LBFGS(List.of(x), options);
    Tensor loss = null;
    for (int i = 0; i < 5; i++) loss = opt.step(closure(opt, x));
    Map<String, Object> state = opt.state(x);
    double[] counts = given.numbers("counts");
    assertThat(state.get("func_evals")).as(name).isEqualTo((long) counts[0]);
    assertThat(state.get("n_iter")).as(name).isEqualTo((long) counts[1]);
    assertThat((List<?>) state.get("old_dirs")).as(name).hasSize((int) counts[2]);
    assertClose(x.detach(), given.numbers("x"));
    assertThat(loss.item()).isCloseTo(given.numbers("loss")[0], within(1e-9));
  }

  @Test
  void lbfgsOnRosenbrock() {
    lbfgs("lbfgs", LBFGS.options().lr(0.01).maxIter(4));
    lbfgs("lbfgs history", LBFGS.options().lr(0.02).maxIter(6).historySize(2));
    lbfgs("lbfgs wolfe", LBFGS.options().lineSearchFn("strong_wolfe"));
    lbfgs(
        "lbfgs wolfe short",
        LBFGS.options().maxIter(3).lr(0.5).lineSearchFn("strong_wolfe").historySize(2));
  }

  @Test
  void lbfgsGoesOnFromItsState() {
    Case given = given("lbfgs wolfe short");
    var options = LBFGS.options().maxIter(3).lr(0.5).lineSearchFn("strong_wolfe").historySize(2);
    Tensor x = start();
    var opt = new LBFGS(List.of(x), options);
    for (int i = 0; i < 3; i++) opt.step(closure(opt, x));
    Tensor y = x.detach().clone().requiresGrad_(true);
    var resumed = new LBFGS(List.of(y));
    resumed.loadStateDict(opt.stateDict());
    for (int i = 0; i < 2; i++) resumed.step(closure(resumed, y));
    assertClose(y.detach(), given.numbers("x"));
    assertClose(resumed.state(y, "d"), given.numbers("d"));
  }

  @Test
  void lbfgsLeavesNothingBehind() {
    Tensor x = start();
    var opt = new LBFGS(List.of(x), LBFGS.options().historySize(3).maxIter(3).lr(0.001));
    for (int i = 0; i < 3; i++) opt.step(closure(opt, x));
    Torch.collect();
    long before = Torch.liveTensors();
    for (int i = 0; i < 20; i++) TensorScope.run(() -> opt.step(closure(opt, x)).close());
    NoLeaks.assertNothingLeaked(before);
  }

  @Test
  void lbfgsNeedsAClosureAndOneGroup() {
    var opt = new LBFGS(List.of(start()));
    assertThatThrownBy(opt::step).hasMessageContaining("step(closure)");
    opt.addParamGroup(List.of(start()));
    assertThatThrownBy(() -> opt.step(() -> start())).hasMessageContaining("parameter groups");
    assertThatThrownBy(() -> LBFGS.options().lineSearchFn("weak"))
        .hasMessageContaining("only 'strong_wolfe'");
  }

  // ---- sparse gradients -----------------------------------------------------------------------

  private static void sparse(String name, Function<List<Tensor>, Optimizer> make) {
    Tensor w = Torch.linspace(-1, 1, 8).reshape(4, 2).requiresGrad_(true);
    Optimizer opt = make.apply(List.of(w));
    for (int i = 0; i < 4; i++) {
      Tensor rows = Torch.tensor(i % 2 == 1 ? new long[][] {{0, 2, 2}} : new long[][] {{1, 2, 0}});
      w.setGrad(Aten.sparseCooTensor(rows, Torch.linspace(-1, 1 + i, 6).reshape(3, 2), 4, 2));
      opt.step();
    }
    assertClose(w.detach().flatten(), given("sparse " + name).numbers("w"));
  }

  @Test
  void sparseGradientsTouchTheirRows() {
    sparse("SGD", p -> new SGD(p, 0.1));
    sparse("SGD momentum", p -> new SGD(p, SGD.options().lr(0.1).momentum(0.9)));
    sparse(
        "SGD nesterov",
        p -> new SGD(p, SGD.options().lr(0.1).momentum(0.9).nesterov(true).maximize(true)));
    sparse("Adagrad", p -> new Adagrad(p, Adagrad.options().lr(0.1).lrDecay(0.1)));
    sparse("SparseAdam", p -> new SparseAdam(p, 0.1));
    sparse(
        "SparseAdam maximize",
        p -> new SparseAdam(p, SparseAdam.options().lr(0.1).betas(0.8, 0.9).maximize(true)));
  }

  @Test
  void otherOptimizersSayWhatToUse() {
    Tensor w = Torch.ones(4, 2).requiresGrad_(true);
    w.setGrad(Aten.sparseCooTensor(Torch.tensor(new long[][] {{1}}), Torch.ones(1, 2), 4, 2));
    assertThatThrownBy(() -> new Adam(List.of(w)).step())
        .hasMessageContaining("Adam does not support sparse gradients, please consider SparseAdam");
    assertThatThrownBy(() -> new Adagrad(List.of(w), Adagrad.options().weightDecay(0.1)).step())
        .hasMessageContaining("weight_decay option is not compatible");
    w.setGrad(Torch.ones(4, 2));
    assertThatThrownBy(() -> new SparseAdam(List.of(w)).step())
        .hasMessageContaining("does not support dense gradients");
    assertThatThrownBy(() -> new Muon(List.of(Torch.ones(2).requiresGrad_(true))))
        .hasMessageContaining("2D parameters");
  }

  // ---- what groups and options may be ---------------------------------------------------------

  @Test
  void aTensorIsALearningRate() {
    for (Boolean fused : new Boolean[] {true, false}) {
      Tensor lr = Torch.tensor(0.1);
      Tensor a = Torch.ones(2).requiresGrad_(true);
      var opt = new Adam(List.of(a), Adam.options().lr(lr).fused(fused));
      a.sum().backward();
      opt.step();
      lr.fill_(Scalar.of(0.2));
      opt.step();
      assertClose(a.detach(), 0.7, 0.7);
      Map<String, Object> dict = opt.stateDict();
      var plain = new Adam(List.of(a));
      plain.loadStateDict(dict);
      assertThat(plain.paramGroups().getFirst().lr()).isCloseTo(0.2, within(1e-7));
    }
    assertThatThrownBy(() -> SGD.options().lr(Torch.ones(2))).hasMessageContaining("1-element");
    assertThatThrownBy(
            () ->
                new Adam(
                    List.of(Torch.ones(1)), Adam.options().lr(Torch.tensor(0.1)).foreach(true)))
        .hasMessageContaining("lr as a Tensor is not supported");
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    assertThatThrownBy(
            () -> new SGD(List.of(Torch.ones(1)), SGD.options().fused(true).foreach(true)))
        .hasMessageContaining("cannot be `True` together");
    Tensor a = Torch.ones(1).requiresGrad_(true);
    a.sum().backward();
    assertThatThrownBy(() -> new RAdam(List.of(a), RAdam.options().capturable(true)).step())
        .hasMessageContaining("capturable=True");
    assertThatThrownBy(() -> Rprop.options().etas(1, 1.2)).hasMessageContaining("Invalid eta");
    assertThatThrownBy(() -> Adafactor.options().beta2Decay(1)).hasMessageContaining("<= 0");
    assertThatThrownBy(() -> Adafactor.options().d(0.5)).hasMessageContaining(">= 1");
    assertThatThrownBy(() -> Adadelta.options().rho(1.5)).hasMessageContaining("rho");
    assertThatThrownBy(() -> Muon.options().nsSteps(100)).hasMessageContaining("less than 100");
    assertThatThrownBy(() -> Muon.options().adjustLrFn("none")).hasMessageContaining("none");
    assertThatThrownBy(() -> new SparseAdam(List.of(a), 0)).hasMessageContaining("learning rate");
    assertThatThrownBy(() -> SGD.options().settings().put("nesterov", 1))
        .hasMessageContaining("'nesterov' is a Long; expected a Boolean");
  }

  @Test
  void parametersMayHaveNames() {
    Tensor a = Torch.ones(1).requiresGrad_(true);
    Tensor b = Torch.ones(1).requiresGrad_(true);
    var opt = new SGD(Map.of("a", a), SGD.options().lr(0.1));
    opt.addParamGroup(Map.of("b", b), o -> o.lr(0.2));
    var groups = (List<?>) opt.stateDict().get("param_groups");
    assertThat(((Map<?, ?>) groups.getFirst()).get("param_names")).isEqualTo(List.of("a"));
    assertThat(((Map<?, ?>) groups.getLast()).get("param_names")).isEqualTo(List.of("b"));
    assertThatThrownBy(() -> opt.addParamGroup(List.of(Torch.ones(1))))
        .hasMessageContaining("with/without names");
    // A checkpoint without names leaves them.
    opt.loadStateDict(withoutNames(a, b));
    assertThat(opt.paramGroups().getFirst().get("param_names")).isEqualTo(List.of("a"));
    assertThat(opt.paramGroups().getFirst().lr()).isEqualTo(0.3);
  }

  private static Map<String, Object> withoutNames(Tensor a, Tensor b) {
    var other = new SGD(List.of(a), 0.3);
    other.addParamGroup(List.of(b));
    return other.stateDict();
  }

  @Test
  void hooksAreCalledInOrder() {
    Tensor a = Torch.ones(1).requiresGrad_(true);
    var opt = new SGD(List.of(a), 0.1);
    var calls = new java.util.ArrayList<String>();
    var everywhere = Optimizer.registerOptimizerStepPreHook(_ -> calls.add("all before"));
    var after = Optimizer.registerOptimizerStepPostHook(_ -> calls.add("all after"));
    try {
      var before =
          opt.registerStepPreHook(
              o -> {
                assertThat(o).isSameAs(opt);
                calls.add("before");
              });
      opt.registerStepPostHook(_ -> calls.add("after"));
      opt.step();
      before.remove();
      opt.step(() -> a.sum());
      assertThat(calls)
          .containsExactly(
              "all before", "before", "after", "all after", "all before", "after", "all after");
    } finally {
      everywhere.remove();
      after.remove();
    }
    opt.registerStateDictPreHook(_ -> calls.add("save"));
    opt.registerStateDictPostHook(
        dict -> {
          dict.put("version", 1L);
          return dict;
        });
    assertThat(opt.stateDict()).containsEntry("version", 1L);
    opt.registerLoadStateDictPreHook(
        dict -> {
          assertThat(dict.remove("version")).isEqualTo(1L);
          return null;
        });
    opt.registerLoadStateDictPostHook(_ -> calls.add("loaded"));
    opt.loadStateDict(opt.stateDict());
    assertThat(calls).endsWith("save", "save", "loaded");
  }

  @Test
  void aBadCheckpointChangesNothing() {
    Tensor a = Torch.ones(1).requiresGrad_(true);
    var opt = new Adam(List.of(a), 0.1);
    a.sum().backward();
    opt.step();
    Map<String, Object> dict = opt.stateDict();
    group(dict).put("lr", "fast");
    assertThatThrownBy(() -> opt.loadStateDict(dict))
        .hasMessageContaining("Adam: 'lr' is a String; expected a Number");
    assertThat(opt.paramGroups().getFirst().lr()).isEqualTo(0.1);
    assertThat(opt.state(a, "step").item()).isEqualTo(1);
    Map<String, Object> other = opt.stateDict();
    group(other).put("params", "none");
    assertThatThrownBy(() -> opt.loadStateDict(other)).hasMessageContaining("'params' is a String");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> group(Map<String, Object> dict) {
    return (Map<String, Object>) ((List<?>) dict.get("param_groups")).getFirst();
  }
}
