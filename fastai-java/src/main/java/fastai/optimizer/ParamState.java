package fastai.optimizer;

import java.util.TreeMap;
import java.util.function.Supplier;
import torch.Tensor;
import torch.Torch;

/// What an optimizer remembers about one parameter.
public final class ParamState {
  /// Whether weight decay applies; a learner switches it off for norm layers and biases.
  public boolean doWd = true;

  /// Whether freezing leaves the parameter trainable; a learner switches it on for norm layers.
  public boolean forceTrain;

  /// How many steps the parameter has taken.
  public int step;

  /// Running statistics by fastai's names, `grad_avg` and `sqr_avg`; outside every scope.
  final TreeMap<String, Tensor> tensors = new TreeMap<>();

  ParamState() {}

  /// A statistic of the parameter's shape; zeros when it is first asked for.
  public Tensor statistic(String name, Tensor parameter) {
    return statistic(name, () -> Torch.zerosLike(parameter));
  }

  /// A statistic; as the supplier makes it when it is first asked for.
  Tensor statistic(String name, Supplier<Tensor> initial) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) tensors.put(name, tensor = initial.get().keep());
    return tensor;
  }

  boolean has(String name) {
    return tensors.containsKey(name);
  }

  void put(String name, Tensor tensor) {
    Tensor before = tensors.put(name, tensor);
    if (before != null) before.close();
  }

  /// Forgets everything but the two switches.
  void clear() {
    step = 0;
    tensors.values().forEach(Tensor::close);
    tensors.clear();
  }
}
