package fastai.data;

import torch.Tensor;

/// Numbers that are shown as titles: `[batch]`, or one.
public record TitledTensorScalar(Tensor data) implements TensorBase, Titled {
  @Override
  public TitledTensorScalar with(Tensor data) {
    return new TitledTensorScalar(data);
  }

  @Override
  public String title() {
    return Shows.text(data);
  }
}
