package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of the input where the target is 1 and of `max(0, margin - input)` where it is -1
/// (`torch.nn.HingeEmbeddingLoss`).
public class HingeEmbeddingLoss extends Loss {
  private final Reduction reduction;
  private final double margin;

  public HingeEmbeddingLoss() {
    this(1, Reduction.MEAN);
  }

  public HingeEmbeddingLoss(double margin) {
    this(margin, Reduction.MEAN);
  }

  public HingeEmbeddingLoss(double margin, Reduction reduction) {
    this.reduction = reduction;
    this.margin = margin;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.hingeEmbeddingLoss(input, target, margin, reduction);
  }
}
