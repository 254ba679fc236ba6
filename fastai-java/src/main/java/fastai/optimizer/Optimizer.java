package fastai.optimizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import torch.Aten;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// fastai's optimizer: groups of parameters, each with its own hyper-parameters, and a list of
/// [Stepper]s that run over every group. Parameters without a gradient are passed over.
///
/// ```java
/// var opt = OptFunc.sgd().withMom(0.9).create(List.of(net.parameters()), 0.1);
/// loss.backward();
/// opt.step();
/// opt.zeroGrad();
/// ```
public final class Optimizer {
  private final List<ParamGroup> groups;
  private final List<Stepper> steppers;
  private int frozenIdx;

  /// @param params the groups, shallow to deep
  /// @param hypers the value that every group starts with
  public Optimizer(
      List<? extends List<? extends Tensor>> params,
      List<Stepper> steppers,
      Map<Hyper, Double> hypers) {
    if (params.isEmpty())
      throw new IllegalArgumentException(
          "an optimizer needs at least one group of parameters; it was given none");
    this.groups = params.stream().map(group -> new ParamGroup(group, hypers)).toList();
    this.steppers = List.copyOf(steppers);
  }

  public List<ParamGroup> groups() {
    return groups;
  }

  /// The parameters of all groups, in order.
  public List<Tensor> params() {
    return groups.stream().flatMap(group -> group.params.stream()).toList();
  }

  /// What is remembered about a parameter of this optimizer.
  public ParamState state(Tensor param) {
    for (var group : groups)
      for (int i = 0; i < group.states.length; i++)
        if (group.params.get(i) == param) return group.states[i];
    throw new IllegalArgumentException("the optimizer has no such parameter: " + param.describe());
  }

  // ---- a step -----------------------------------------------------------------------------------

  /// Changes every parameter that has a gradient.
  public void step() {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var group : groups) {
        var params = group.withGradients();
        if (params.size() == 0) continue;
        for (var stepper : steppers) stepper.step(params);
      }
    }
  }

  /// Fills the gradients with zeros. As in fastai, and unlike `torch.optim`, they stay: a parameter
  /// that got a gradient once takes part in every later step.
  public void zeroGrad() {
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
  public void setHyper(Hyper hyper, Lr values) {
    setHyper(hyper, values.over(groups.size()));
  }

  public void setHyper(Hyper hyper, double value) {
    for (var group : groups) group.set(hyper, value);
  }

  /// @param values one for each group
  public void setHyper(Hyper hyper, double[] values) {
    double[] each = Lr.each(values).over(groups.size());
    for (int i = 0; i < each.length; i++) groups.get(i).set(hyper, each[i]);
  }

  /// The value of every group.
  public double[] hyper(Hyper hyper) {
    return groups.stream().mapToDouble(group -> group.get(hyper)).toArray();
  }

  /// The value of the last group, which is the one that is reported.
  public double lastHyper(Hyper hyper) {
    return groups.getLast().get(hyper);
  }

  // ---- freezing ---------------------------------------------------------------------------------

  /// Makes the groups from `n` on trainable and those before not, except parameters that are always
  /// trained ([ParamState#forceTrain]). A negative `n` counts from the end. Clears the state.
  public void freezeTo(int n) {
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
        group.params.get(i).requiresGrad_(g >= frozenIdx || group.states[i].forceTrain);
    }
    clearState();
  }

  /// All groups but the last.
  ///
  /// @throws IllegalStateException if there is only one group
  public void freeze() {
    if (groups.size() < 2)
      throw new IllegalStateException(
          "only one parameter group: there is nothing to freeze but the whole model; give the"
              + " Learner a splitter");
    freezeTo(-1);
  }

  public void unfreeze() {
    freezeTo(0);
  }

  /// The first group that is trained.
  public int frozenIdx() {
    return frozenIdx;
  }

  // ---- state ------------------------------------------------------------------------------------

  /// Forgets averages and step counts, but not which parameters decay or are always trained.
  public void clearState() {
    for (var group : groups) for (var state : group.states) state.clear();
  }

  /// Hyper-parameters and state as plain values: parameters by their number over all groups.
  public OptimizerState stateDict() {
    var hypers = groups.stream().map(ParamGroup::hypers).toList();
    var states = new ArrayList<OptimizerState.OfParam>();
    for (var group : groups)
      for (var state : group.states)
        states.add(
            new OptimizerState.OfParam(
                state.step, state.doWd, state.forceTrain, new TreeMap<>(state.tensors)));
    return new OptimizerState(hypers, states);
  }

  /// Takes over what [#stateDict] gave; tensors are copied.
  ///
  /// @throws IllegalArgumentException if it comes from an optimizer with other groups or parameters
  public void loadStateDict(OptimizerState from) {
    int params =
        Arrays.stream(groups.toArray(ParamGroup[]::new))
            .mapToInt(group -> group.states.length)
            .sum();
    if (from.hypers().size() != groups.size() || from.params().size() != params)
      throw new IllegalArgumentException(
          "the state is of an optimizer with "
              + from.hypers().size()
              + " groups and "
              + from.params().size()
              + " parameters; this one has "
              + groups.size()
              + " and "
              + params);
    int at = 0;
    for (int g = 0; g < groups.size(); g++) {
      var group = groups.get(g);
      from.hypers().get(g).forEach(group::set);
      for (int i = 0; i < group.states.length; i++)
        load(group.states[i], from.params().get(at++), group.params.get(i));
    }
  }

  private static void load(ParamState state, OptimizerState.OfParam from, Tensor param) {
    state.clear();
    state.step = from.step();
    state.doWd = from.doWd();
    state.forceTrain = from.forceTrain();
    from.tensors()
        .forEach(
            (name, tensor) -> {
              if (!Arrays.equals(tensor.shape(), param.shape()))
                throw new IllegalArgumentException(
                    "the state '"
                        + name
                        + "' is "
                        + tensor.describe()
                        + "; its parameter is "
                        + param.describe());
              try (var _ = new TensorScope()) {
                state.put(
                    name,
                    Torch.empty(
                            torch.TensorOptions.of(tensor.dtype(), param.device()), param.shape())
                        .copy_(tensor)
                        .keep());
              }
            });
  }
}
