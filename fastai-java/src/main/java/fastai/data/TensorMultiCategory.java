package fastai.data;

import torch.Tensor;

/// Several labels a sample: 0 or 1 for each class, float32 `[batch, classes]`, or of one sample.
public record TensorMultiCategory(Tensor data) implements TensorBase {
  @Override
  public TensorMultiCategory with(Tensor data) {
    return new TensorMultiCategory(data);
  }
}
