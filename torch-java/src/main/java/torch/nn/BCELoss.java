package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `-(t * log(x) + (1 - t) * log(1 - x))`; input and target of the same shape, between
/// 0 and 1 (`torch.nn.BCELoss`).
public class BCELoss extends Loss {
  private final Tensor weight;
  private final Reduction reduction;

  public BCELoss() {
    this(null, Reduction.MEAN);
  }

  public BCELoss(Reduction reduction) {
    this(null, reduction);
  }

  /// @param weight a factor for each element, broadcast, that becomes a buffer; `null` for none
  public BCELoss(Tensor weight, Reduction reduction) {
    this.weight = registerBuffer("weight", weight);
    this.reduction = reduction;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.binaryCrossEntropy(input, target, weight, reduction);
  }
}
