package fastai.data;

import torch.Tensor;

/// A tensor with a meaning: pixels, a category, ... Transforms choose by it what to do; the training loop then works
/// with the plain tensor.
public interface TensorBase {
  Tensor data();

  /// The same meaning with other numbers.
  TensorBase with(Tensor data);
}
