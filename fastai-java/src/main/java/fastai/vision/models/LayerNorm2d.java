package fastai.vision.models;

import torch.Tensor;
import torch.nn.LayerNorm;
import torch.nn.Module;

/// Layer normalisation over the channels of each pixel, for `[batch, channels, height, width]`.
public final class LayerNorm2d extends LayerNorm {
  private final long channels;

  public LayerNorm2d(long channels, double eps) {
    super(channels, options().eps(eps));
    this.channels = channels;
  }

  @Override
  public Tensor forward(Tensor x) {
    return super.forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2);
  }

  @Override
  protected Module create() {
    return new LayerNorm2d(channels, eps);
  }
}
