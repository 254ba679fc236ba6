package torch.nn;

import torch.Tensor;

/// The inputs of a module that takes several.
final class Inputs {
  private Inputs() {}

  /// @throws IllegalArgumentException unless there is a tensor for every name
  static void check(Module module, Tensor[] inputs, String... names) {
    if (inputs.length != names.length)
      throw new IllegalArgumentException(
          module.name()
              + " takes "
              + String.join(", ", names)
              + ", and was given "
              + inputs.length
              + (inputs.length == 1 ? " tensor" : " tensors"));
  }
}
