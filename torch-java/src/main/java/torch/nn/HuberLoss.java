package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// With `d = |input - target|` the mean of `d² / 2` where `d` is less than `delta`, otherwise of
/// `delta * (d - delta / 2)`; both of the same shape (`torch.nn.HuberLoss`).
public class HuberLoss extends Loss {
  private final Reduction reduction;
  private final double delta;

  public HuberLoss() {
    this(Reduction.MEAN, 1);
  }

  public HuberLoss(Reduction reduction) {
    this(reduction, 1);
  }

  public HuberLoss(Reduction reduction, double delta) {
    this.reduction = reduction;
    this.delta = delta;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.huberLoss(input, target, reduction, delta);
  }
}
