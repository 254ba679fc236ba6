package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `log(1 + exp(-target * input))`; targets 1 or -1 (`torch.nn.SoftMarginLoss`).
public class SoftMarginLoss extends Loss {
  private final Reduction reduction;

  public SoftMarginLoss() {
    this(Reduction.MEAN);
  }

  public SoftMarginLoss(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.softMarginLoss(input, target, reduction);
  }
}
