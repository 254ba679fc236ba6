package fastai.layers;

import torch.Tensor;
import torch.nn.Module;

/// `sigmoid(x) * (high - low) + low` (fastai's `SigmoidRange`): for outputs that lie in a range.
public final class SigmoidRange extends Module {
  private final double low;
  private final double high;

  public SigmoidRange(double low, double high) {
    this.low = low;
    this.high = high;
  }

  @Override
  public Tensor forward(Tensor x) {
    return Layers.sigmoidRange(x, low, high);
  }

  @Override
  protected String extraRepr() {
    return "low=" + low + ", high=" + high;
  }
}
