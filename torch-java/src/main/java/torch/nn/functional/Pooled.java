package torch.nn.functional;

import torch.Tensor;

/// The largest of each window, and where it lies in the flattened directions of the input: what
/// Python returns with `return_indices=True`, and unpooling takes.
///
/// @param output the values
/// @param indices int64, of the same shape
public record Pooled(Tensor output, Tensor indices) {
  static Pooled of(Tensor[] both) {
    return new Pooled(both[0], both[1]);
  }
}
