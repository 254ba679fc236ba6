package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of `1 - cos(input1, input2)` where the target is 1 and of `max(0, cos(input1, input2) -
/// margin)` where it is -1 (`torch.nn.CosineEmbeddingLoss`).
///
/// Shapes: inputs `[batch, features]` or `[features]`; target `[batch]` or `[]`.
///
/// ```java
/// new CosineEmbeddingLoss().call(input1, input2, target).backward();
/// ```
public class CosineEmbeddingLoss extends Module {
  private final Reduction reduction;
  private final double margin;

  public CosineEmbeddingLoss() {
    this(0, Reduction.MEAN);
  }

  public CosineEmbeddingLoss(double margin) {
    this(margin, Reduction.MEAN);
  }

  public CosineEmbeddingLoss(double margin, Reduction reduction) {
    this.reduction = reduction;
    this.margin = margin;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "input1", "input2", "target");
    return F.cosineEmbeddingLoss(inputs[0], inputs[1], inputs[2], margin, reduction);
  }
}
