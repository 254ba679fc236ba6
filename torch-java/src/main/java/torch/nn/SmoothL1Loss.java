package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// With `d = |input - target|` the mean of `d² / 2 / beta` where `d` is less than `beta`, otherwise
/// of `d - beta / 2`; both of the same shape (`torch.nn.SmoothL1Loss`).
public class SmoothL1Loss extends Loss {
  private final Reduction reduction;
  private final double beta;

  public SmoothL1Loss() {
    this(Reduction.MEAN, 1);
  }

  public SmoothL1Loss(Reduction reduction) {
    this(reduction, 1);
  }

  public SmoothL1Loss(Reduction reduction, double beta) {
    this.reduction = reduction;
    this.beta = beta;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.smoothL1Loss(input, target, reduction, beta);
  }
}
