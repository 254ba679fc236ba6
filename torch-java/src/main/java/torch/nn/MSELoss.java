package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `(input - target)²`; both of the same shape (`torch.nn.MSELoss`).
public class MSELoss extends Loss {
  private final Reduction reduction;

  public MSELoss() {
    this(Reduction.MEAN);
  }

  public MSELoss(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.mseLoss(input, target, reduction);
  }
}
