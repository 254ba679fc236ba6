package fastai.vision.gan;

import fastai.data.TensorBase;
import fastai.data.Titled;
import torch.Tensor;

/// Numbers that are not shown, such as noise (fastai's `InvisibleTensor`).
public record InvisibleTensor(Tensor data) implements TensorBase, Titled {
  @Override
  public InvisibleTensor with(Tensor data) {
    return new InvisibleTensor(data);
  }

  @Override
  public String title() {
    return "";
  }
}
