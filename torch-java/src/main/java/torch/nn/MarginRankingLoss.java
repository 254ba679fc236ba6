package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `max(0, -target * (input1 - input2) + margin)`, of three tensors of the same shape
/// (`torch.nn.MarginRankingLoss`). The target is 1 where the first input should be the larger,
/// otherwise -1.
///
/// ```java
/// new MarginRankingLoss().call(input1, input2, target).backward();
/// ```
public class MarginRankingLoss extends Module {
  private final Reduction reduction;
  private final double margin;

  public MarginRankingLoss() {
    this(0, Reduction.MEAN);
  }

  public MarginRankingLoss(double margin) {
    this(margin, Reduction.MEAN);
  }

  public MarginRankingLoss(double margin, Reduction reduction) {
    this.reduction = reduction;
    this.margin = margin;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "input1", "input2", "target");
    return F.marginRankingLoss(inputs[0], inputs[1], inputs[2], margin, reduction);
  }
}
