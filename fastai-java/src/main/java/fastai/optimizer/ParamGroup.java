package fastai.optimizer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Parameters that share their hyper-parameters.
public final class ParamGroup {
  final List<Tensor> params;
  final ParamState[] states;
  private final EnumMap<Hyper, Double> hypers;
  private final Tensor[] trainable;
  private final Tensor[] grads;
  private final ParamState[] trainableStates;

  ParamGroup(List<? extends Tensor> params, Map<Hyper, Double> hypers) {
    this.params = List.copyOf(params);
    this.hypers = new EnumMap<>(hypers);
    states = new ParamState[params.size()];
    Arrays.setAll(states, _ -> new ParamState());
    trainable = new Tensor[states.length];
    grads = new Tensor[states.length];
    trainableStates = new ParamState[states.length];
  }

  public List<Tensor> params() {
    return params;
  }

  /// The value of a hyper-parameter.
  ///
  /// @throws IllegalArgumentException if this optimizer has none of that name
  public double get(Hyper hyper) {
    Double value = hypers.get(hyper);
    if (value == null)
      throw new IllegalArgumentException(
          "this optimizer has no hyper-parameter " + hyper + "; it has " + hypers.keySet());
    return value;
  }

  public boolean has(Hyper hyper) {
    return hypers.containsKey(hyper);
  }

  /// All hyper-parameters and their values.
  public Map<Hyper, Double> hypers() {
    return new EnumMap<>(hypers);
  }

  void set(Hyper hyper, double value) {
    hypers.put(hyper, value);
  }

  /// The parameters that have a gradient at this moment.
  StepParams withGradients() {
    int count = 0;
    for (int i = 0; i < states.length; i++) {
      Tensor param = params.get(i);
      Tensor grad = param.grad();
      if (grad == null) continue;
      trainable[count] = param;
      grads[count] = grad;
      trainableStates[count++] = states[i];
    }
    boolean all = count == trainable.length;
    return new StepParams(
        this,
        all ? trainable : Arrays.copyOf(trainable, count),
        all ? grads : Arrays.copyOf(grads, count),
        all ? trainableStates : Arrays.copyOf(trainableStates, count));
  }
}
