package fastai.optimizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import torch.Aten;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// fastai's optimizer: groups of parameters, each with its own hyper-parameters, and what is
/// remembered about each parameter. Parameters without a gradient are passed over.
///
/// ```java
/// var opt = OptFunc.sgd().withMom(0.9).create(List.of(net.parameters()), 0.1);
/// loss.backward();
/// opt.step();
/// opt.zeroGrad();
/// ```
///
/// Most optimizers are a list of [Stepper]s ([#of]); [OptimWrapper] steps with an optimizer of
/// `torch.optim`, and [Lookahead] goes along with any other.
public abstract class Optimizer {
  private final List<ParamGroup> groups;
  private final Map<Tensor, ParamState> states = new IdentityHashMap<>();
  private int frozenIdx;

  Optimizer(List<ParamGroup> groups) {
    if (groups.isEmpty())
      throw new IllegalArgumentException(
          "an optimizer needs at least one group of parameters; it was given none");
    this.groups = List.copyOf(groups);
    for (var group : groups)
      for (int i = 0; i < group.states.length; i++)
        if (states.put(group.params.get(i), group.states[i]) != null)
          throw new IllegalArgumentException(
              "a parameter appears twice in the groups: "
                  + group.params.get(i).describe()
                  + "; a splitter gives each parameter once");
  }

  /// An optimizer of steppers, which run one after the other over every group (Python's
  /// `Optimizer(params, cbs, **hypers)`).
  ///
  /// @param params the groups, shallow to deep
  /// @param hypers the value that every group starts with
  public static Optimizer of(
      List<? extends List<? extends Tensor>> params,
      List<Stepper> steppers,
      Map<Hyper, Double> hypers) {
    return new SteppedOptimizer(params, steppers, hypers);
  }

  public final List<ParamGroup> groups() {
    return groups;
  }

  /// The parameters of all groups, in order.
  public final List<Tensor> params() {
    return groups.stream().flatMap(group -> group.params.stream()).toList();
  }

  /// What is remembered about a parameter of this optimizer.
  public final ParamState state(Tensor param) {
    var state = states.get(param);
    if (state != null) return state;
    throw new IllegalArgumentException("the optimizer has no such parameter: " + param.describe());
  }

  // ---- a step -----------------------------------------------------------------------------------

  /// Changes every parameter that has a gradient.
  public abstract void step();

  /// Fills the gradients with zeros. As in fastai, and unlike `torch.optim`, they stay: a parameter
  /// that got a gradient once takes part in every later step.
  public final void zeroGrad() {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var group : groups) {
        var grads = group.withGradients().grads();
        if (grads.length > 0) Aten._foreachZero_(grads);
      }
    }
  }

  // ---- hyper-parameters -------------------------------------------------------------------------

  /// Sets a hyper-parameter of every group, by the rule of [Lr].
  public final void setHyper(Hyper hyper, Lr values) {
    setHyper(hyper, values.over(groups.size()));
  }

  public final void setHyper(Hyper hyper, double value) {
    for (var group : groups) group.set(hyper, value);
  }

  /// @param values one for each group
  public final void setHyper(Hyper hyper, double[] values) {
    double[] each = Lr.each(values).over(groups.size());
    for (int i = 0; i < each.length; i++) groups.get(i).set(hyper, each[i]);
  }

  /// The value of every group.
  public final double[] hyper(Hyper hyper) {
    return groups.stream().mapToDouble(group -> group.get(hyper)).toArray();
  }

  /// The value of the last group, which is the one that is reported.
  public final double lastHyper(Hyper hyper) {
    return groups.getLast().get(hyper);
  }

  // ---- freezing ---------------------------------------------------------------------------------

  /// Makes the groups from `n` on trainable and those before not, except parameters that are always
  /// trained ([ParamState#forceTrain]). A negative `n` counts from the end. Clears the state.
  ///
  /// A frozen parameter loses its gradient. In fastai zeros stay in it, so that weight decay goes
  /// on shrinking what is frozen after it was once trained.
  public final void freezeTo(int n) {
    frozenIdx = n >= 0 ? n : groups.size() + n;
    if (frozenIdx >= groups.size())
      System.err.println(
          "Freezing "
              + groups.size()
              + " groups; model has "
              + groups.size()
              + "; whole model is frozen.");
    for (int g = 0; g < groups.size(); g++) {
      var group = groups.get(g);
      for (int i = 0; i < group.states.length; i++)
        freeze(group.params.get(i), g < frozenIdx && !group.states[i].forceTrain);
    }
    clearState();
  }

  private static void freeze(Tensor param, boolean frozen) {
    param.requiresGrad_(!frozen);
    if (frozen) param.setGrad(null);
  }

  /// All groups but the last.
  ///
  /// @throws IllegalStateException if there is only one group
  public final void freeze() {
    if (groups.size() < 2)
      throw new IllegalStateException(
          "only one parameter group: there is nothing to freeze but the whole model; give the"
              + " Learner a splitter");
    freezeTo(-1);
  }

  public final void unfreeze() {
    freezeTo(0);
  }

  /// The first group that is trained.
  public final int frozenIdx() {
    return frozenIdx;
  }

  // ---- state ------------------------------------------------------------------------------------

  /// Forgets averages and step counts, but not which parameters decay or are always trained.
  public void clearState() {
    for (var group : groups) for (var state : group.states) state.clear();
  }

  /// Hyper-parameters and state as plain values: parameters by their number over all groups.
  public final OptimizerState stateDict() {
    var hypers = groups.stream().map(ParamGroup::hypers).toList();
    var params = params();
    var states = new ArrayList<OptimizerState.OfParam>();
    for (int i = 0; i < params.size(); i++) {
      var state = state(params.get(i));
      states.add(
          new OptimizerState.OfParam(
              state.step, state.doWd, state.forceTrain, statistics(params.get(i), state)));
    }
    return new OptimizerState(hypers, states, count());
  }

  /// Takes over what [#stateDict] gave; tensors are copied.
  ///
  /// @throws IllegalArgumentException if it comes from an optimizer with other groups or parameters
  public final void loadStateDict(OptimizerState from) {
    var params = params();
    if (from.hypers().size() != groups.size() || from.params().size() != params.size())
      throw new IllegalArgumentException(
          "the state is of an optimizer with "
              + from.hypers().size()
              + " groups and "
              + from.params().size()
              + " parameters; this one has "
              + groups.size()
              + " and "
              + params.size());
    for (int i = 0; i < params.size(); i++) check(params.get(i), from.params().get(i).tensors());
    clearState();
    for (int g = 0; g < groups.size(); g++) from.hypers().get(g).forEach(groups.get(g)::set);
    for (int i = 0; i < params.size(); i++) {
      var state = state(params.get(i));
      state.step = from.params().get(i).step();
      state.doWd = from.params().get(i).doWd();
      state.forceTrain = from.params().get(i).forceTrain();
    }
    loadStatistics(from.params().stream().map(OptimizerState.OfParam::tensors).toList());
    count(from.count());
  }

  private void check(Tensor param, Map<String, Tensor> statistics) {
    statistics.forEach(
        (name, tensor) -> {
          if (!fits(name, tensor, param))
            throw new IllegalArgumentException(
                "the state '"
                    + name
                    + "' is "
                    + tensor.describe()
                    + "; its parameter is "
                    + param.describe());
        });
  }

  /// Whether a statistic can be one of the parameter.
  boolean fits(String name, Tensor statistic, Tensor param) {
    return Arrays.equals(statistic.shape(), param.shape());
  }

  /// What is remembered about a parameter, by name.
  Map<String, Tensor> statistics(Tensor param, ParamState state) {
    return new TreeMap<>(state.tensors);
  }

  /// Takes over the statistics of all parameters; there are none before.
  void loadStatistics(List<Map<String, Tensor>> statistics) {
    var params = params();
    for (int i = 0; i < params.size(); i++) {
      Tensor param = params.get(i);
      statistics
          .get(i)
          .forEach(
              (name, tensor) -> {
                try (var _ = Torch.noGrad();
                    var _ = new TensorScope()) {
                  state(param).put(name, tensor.to(param.device()).clone().keep());
                }
              });
    }
  }

  /// The steps since the state was cleared, where they are counted for all parameters together.
  int count() {
    return 0;
  }

  void count(int count) {}
}
