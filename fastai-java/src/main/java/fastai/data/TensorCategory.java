package fastai.data;

import torch.Tensor;

/// Class numbers, int64: `[batch]`, or one.
public record TensorCategory(Tensor data) implements TensorBase {
  @Override
  public TensorCategory with(Tensor data) {
    return new TensorCategory(data);
  }
}
