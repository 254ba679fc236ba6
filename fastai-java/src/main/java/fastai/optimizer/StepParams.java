package fastai.optimizer;

import java.util.Arrays;
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

  /// Those whose weight decay is on, or those whose is off.
  StepParams withDecay(boolean doWd) {
    int count = 0;
    for (var state : states) if (state.doWd == doWd) count++;
    if (count == states.length) return this;
    var some = new StepParams(group, new Tensor[count], new Tensor[count], new ParamState[count]);
    for (int i = 0, at = 0; i < states.length; i++) {
      if (states[i].doWd != doWd) continue;
      some.params[at] = params[i];
      some.grads[at] = grads[i];
      some.states[at++] = states[i];
    }
    return some;
  }

  @Override
  public String toString() {
    return "StepParams" + Arrays.stream(params).map(Tensor::describe).toList();
  }
}
