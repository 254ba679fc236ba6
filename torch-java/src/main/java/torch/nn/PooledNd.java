package torch.nn;

import torch.Tensor;
import torch.nn.functional.Pooled;

/// What the max poolings have in common: they can tell where the largest lies.
public abstract class PooledNd extends Module {
  PooledNd() {}

  abstract Pooled withIndices(Tensor input);

  /// Applies the module, with its hooks, and tells where the largest lies: Python's
  /// `return_indices=True`.
  public final Pooled callWithIndices(Tensor input) {
    return invoke(input, this::withIndices);
  }
}
