package fastai.vision;

import fastai.data.TensorBase;
import fastai.plot.Panel;
import fastai.plot.Showable;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Pixels, `[batch, channels, height, width]` or without the batch; uint8 from 0 to 255, or floats.
public record TensorImage(Tensor data, ImageMode mode) implements TensorBase, Showable {
  @Override
  public TensorImage with(Tensor data) {
    return new TensorImage(data, mode);
  }

  /// Draws one image; floats are taken from 0 to 1.
  @Override
  public void show(Panel panel) {
    if (data.dim() != 3)
      throw new IllegalStateException(
          "one image is shown, [channels, height, width]; this one is "
              + data.describe()
              + (data.dim() == 4 ? "; take one of the batch" : ""));
    try (var _ = new TensorScope()) {
      Tensor pixels = data.detach().cpu();
      if (pixels.isFloatingPoint()) pixels = pixels.clamp(0, 1).mul(255).round();
      byte[] bytes = pixels.to(DType.UINT8).contiguous().toByteArray();
      var image = new Image(mode, (int) data.size(1), (int) data.size(2), bytes);
      panel.image(image.toBufferedImage());
    }
  }
}
