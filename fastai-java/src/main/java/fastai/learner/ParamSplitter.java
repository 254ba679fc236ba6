package fastai.learner;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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

  /// Groups that begin at some modules of the model; what comes before the first of them is a group
  /// of its own (v1's `split_model`).
  ///
  /// @throws IllegalArgumentException when it is used, if a module is not in the model or stands
  ///   before the one that was named before it
  static ParamSplitter at(Module... starts) {
    return model -> {
      var groups = new ArrayList<List<Parameter>>();
      groups.add(new ArrayList<>());
      var seen = new IdentityHashMap<Parameter, Boolean>();
      int next = 0;
      for (var module : model.modules()) {
        if (next < starts.length && module == starts[next]) {
          if (next > 0 || !groups.getFirst().isEmpty()) groups.add(new ArrayList<>());
          next++;
        }
        for (var param : module.ownParameters().values())
          if (seen.put(param, true) == null) groups.getLast().add(param);
      }
      if (next < starts.length)
        throw new IllegalArgumentException(
            "no group can begin at module "
                + next
                + " of those given, a "
                + starts[next].getClass().getSimpleName()
                + ": it is not in the model, or not after the one before it");
      return groups;
    };
  }

  /// One group of all parameters, trainable or not: fastai's `params`.
  static List<List<Parameter>> params(Module model) {
    return List.of(model.parameters());
  }
}
