package fastai.layers;

import torch.Tensor;
import torch.nn.Module;

/// A sigmoid that goes from `low` to `high`.
public final class SigmoidRange extends Module {
  private final double low;
  private final double high;

  public SigmoidRange(double low, double high) {
    this.low = low;
    this.high = high;
  }

  @Override
  public Tensor forward(Tensor x) {
    return x.sigmoid().mul(high - low).add(low);
  }

  @Override
  protected Module create() {
    return new SigmoidRange(low, high);
  }
}
