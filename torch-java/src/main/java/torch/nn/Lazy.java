package torch.nn;

import java.util.Map;
import torch.Tensor;

/// What the lazy layers share: parameters without shape until the first input, or a state dict,
/// tells the number of channels.
final class Lazy {
  private Lazy() {}

  /// Takes the shapes from the module's own parameters.
  static void defer(Module module) {
    for (Parameter parameter : module.ownParameters().values()) parameter.forgetShape();
  }

  /// The size that a tensor of a state dict has in a dimension; 0 if it is not there.
  static long size(Map<String, Tensor> state, String key, long dim) {
    Tensor tensor = state.get(key);
    return tensor == null ? 0 : tensor.size(dim);
  }
}
