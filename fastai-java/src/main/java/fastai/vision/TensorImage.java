package fastai.vision;

import fastai.data.TensorBase;
import torch.Tensor;

/// Pixels, `[batch, channels, height, width]` or without the batch; uint8 from 0 to 255, or floats.
public record TensorImage(Tensor data, ImageMode mode) implements TensorBase {
  @Override
  public TensorImage with(Tensor data) {
    return new TensorImage(data, mode);
  }
}
