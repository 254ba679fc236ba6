package fastai.optimizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// The parameters of one group that take a step now, with their gradients and states, in equal
/// order: what a [Stepper] works on.
public final class StepParams {
  private final ParamGroup group;
  private final Tensor[] params;
  private final Tensor[] grads;
  private final ParamState[] states;

  StepParams(ParamGroup group, Tensor[] params, Tensor[] grads, ParamState[] states) {
    this.group = group;
    this.params = params;
    this.grads = grads;
    this.states = states;
  }

  public int size() {
    return params.length;
  }

  public Tensor[] params() {
    return params;
  }

  public Tensor[] grads() {
    return grads;
  }

  public ParamState[] states() {
    return states;
  }

  public double get(Hyper hyper) {
    return group.get(hyper);
  }

  /// A running statistic of every parameter, made of zeros where there is none yet.
  public Tensor[] statistic(String name) {
    var tensors = new Tensor[params.length];
    for (int i = 0; i < tensors.length; i++) tensors[i] = states[i].statistic(name, params[i]);
    return tensors;
  }

  /// The averaged gradients, or the gradients themselves.
  Tensor[] direction(boolean averaged) {
    return averaged ? statistic(Stepper.GRAD_AVG) : grads;
  }

  /// `sqrt(sq / debias) + eps`
  Tensor[] roots(double debias) {
    Tensor[] roots = Aten._foreachDiv(statistic(Stepper.SQR_AVG), Scalar.of(debias));
    Aten._foreachSqrt_(roots);
    Aten._foreachAdd_(roots, Scalar.of(get(Hyper.EPS)));
    return roots;
  }

  /// A running statistic of the group as a whole, made when it is first asked for. It lies with the
  /// group's first parameter.
  Tensor groupStatistic(String name, Supplier<Tensor> initial) {
    return group.states[0].statistic(name, initial);
  }

  /// Those that weight decay applies to: none if it is 0.
  StepParams decayed() {
    if (get(Hyper.WD) != 0) for (var part : byDecay()) if (part.states[0].doWd) return part;
    return new StepParams(group, new Tensor[0], new Tensor[0], new ParamState[0]);
  }

  /// These parameters in parts with weight decay and without.
  List<StepParams> byDecay() {
    return by((i, j) -> states[i].doWd == states[j].doWd);
  }

  /// These parameters in parts of the same number of steps: what depends on it is one number for
  /// all of a part. There is one part unless a parameter joined later.
  List<StepParams> byStep() {
    return by((i, j) -> states[i].step == states[j].step);
  }

  /// These parameters in parts that a fused operator takes together: of one type on one device.
  List<StepParams> byKind() {
    return by(
        (i, j) ->
            params[i].dtype() == params[j].dtype()
                && params[i].device().equals(params[j].device()));
  }

  /// Whether two parameters, by their numbers, belong together.
  private interface Alike {
    boolean test(int i, int j);
  }

  private List<StepParams> by(Alike alike) {
    boolean all = true;
    for (int i = 1; i < params.length && all; i++) all = alike.test(0, i);
    if (all) return params.length == 0 ? List.of() : List.of(this);
    var parts = new ArrayList<StepParams>();
    var taken = new boolean[params.length];
    for (int first = 0; first < params.length; first++)
      if (!taken[first]) parts.add(some(first, taken, alike));
    return parts;
  }

  /// Those that belong to the first.
  private StepParams some(int first, boolean[] taken, Alike alike) {
    int[] chosen = new int[params.length - first];
    int count = 0;
    for (int i = first; i < params.length; i++)
      if (!taken[i] && alike.test(first, i)) taken[chosen[count++] = i] = true;
    var part = new StepParams(group, new Tensor[count], new Tensor[count], new ParamState[count]);
    for (int i = 0; i < count; i++) {
      part.params[i] = params[chosen[i]];
      part.grads[i] = grads[chosen[i]];
      part.states[i] = states[chosen[i]];
    }
    return part;
  }

  @Override
  public String toString() {
    return "StepParams" + Arrays.stream(params).map(Tensor::describe).toList();
  }
}
