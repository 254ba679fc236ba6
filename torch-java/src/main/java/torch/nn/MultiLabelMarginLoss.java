package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The hinge loss of several classes for each example (`torch.nn.MultiLabelMarginLoss`).
///
/// Shapes: input `[batch, classes]` or `[classes]`; target int64 of the same shape: class numbers
/// up to the first -1.
public class MultiLabelMarginLoss extends Loss {
  private final Reduction reduction;

  public MultiLabelMarginLoss() {
    this(Reduction.MEAN);
  }

  public MultiLabelMarginLoss(Reduction reduction) {
    this.reduction = reduction;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.multilabelMarginLoss(input, target, reduction);
  }
}
