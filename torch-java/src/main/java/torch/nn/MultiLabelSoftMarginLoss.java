package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// Binary cross entropy with logits, averaged over the classes, the last dimension; targets 0 or 1
/// (`torch.nn.MultiLabelSoftMarginLoss`).
public class MultiLabelSoftMarginLoss extends Loss {
  private final Tensor weight;
  private final Reduction reduction;

  public MultiLabelSoftMarginLoss() {
    this(null, Reduction.MEAN);
  }

  public MultiLabelSoftMarginLoss(Reduction reduction) {
    this(null, reduction);
  }

  /// @param weight a factor for each element, broadcast, that becomes a buffer; `null` for none
  public MultiLabelSoftMarginLoss(Tensor weight, Reduction reduction) {
    this.weight = registerBuffer("weight", weight);
    this.reduction = reduction;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.multilabelSoftMarginLoss(input, target, weight, reduction);
  }
}
