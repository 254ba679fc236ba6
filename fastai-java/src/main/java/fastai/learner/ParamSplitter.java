package fastai.learner;

import java.util.List;
import torch.nn.Module;
import torch.nn.Parameter;

/// Divides a model's parameters into groups, from the input to the output, for freezing and for
/// learning rates of their own.
@FunctionalInterface
public interface ParamSplitter {
  List<List<Parameter>> split(Module model);

  /// One group of all that are trainable: the default.
  static List<List<Parameter>> trainableParams(Module model) {
    return List.of(model.parameters().stream().filter(Parameter::requiresGrad).toList());
  }

  /// One group of all parameters, trainable or not: fastai's `params`.
  static List<List<Parameter>> params(Module model) {
    return List.of(model.parameters());
  }
}
