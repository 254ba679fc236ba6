package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `|input - target|`; both of the same shape (`torch.nn.L1Loss`).
public class L1Loss extends Loss {
  private final Reduction reduction;

  public L1Loss() {
    this(Reduction.MEAN);
  }

  public L1Loss(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.l1Loss(input, target, reduction);
  }
}
