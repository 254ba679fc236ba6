package fastai.optimizer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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
    if (get(Hyper.WD) == 0) return some(new int[0]);
    for (var part : by(state -> state.doWd ? 1 : 0)) if (part.states[0].doWd) return part;
    return some(new int[0]);
  }

  /// These parameters in parts of the same number of steps: what depends on it is one number for
  /// all of a part. There is one part unless a parameter joined later.
  List<StepParams> byStep() {
    return by(state -> state.step);
  }

  /// These parameters in parts of the same key, none of which is empty.
  List<StepParams> by(ToIntFunction<ParamState> key) {
    int[] keys = Arrays.stream(states).mapToInt(key).toArray();
    int[] different = Arrays.stream(keys).distinct().toArray();
    if (different.length == 1) return List.of(this);
    return Arrays.stream(different)
        .mapToObj(k -> some(IntStream.range(0, keys.length).filter(i -> keys[i] == k).toArray()))
        .toList();
  }

  private StepParams some(int[] chosen) {
    return new StepParams(
        group,
        Arrays.stream(chosen).mapToObj(i -> params[i]).toArray(Tensor[]::new),
        Arrays.stream(chosen).mapToObj(i -> grads[i]).toArray(Tensor[]::new),
        Arrays.stream(chosen).mapToObj(i -> states[i]).toArray(ParamState[]::new));
  }

  @Override
  public String toString() {
    return "StepParams" + Arrays.stream(params).map(Tensor::describe).toList();
  }
}
