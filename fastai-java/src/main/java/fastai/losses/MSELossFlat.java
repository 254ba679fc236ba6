package fastai.losses;

import java.util.Map;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of the squared errors, `(x - t)²`, over all elements: predictions and targets of as
/// many elements, such as `[batch, 1]` and `[batch]`; targets of any type.
public record MSELossFlat(Reduction reduction) implements LossFunc {
  public static final String NAME = "MSELossFlat";

  public MSELossFlat() {
    this(Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    Tensor x = Shaping.ELEMENTS.pred(pred);
    Tensor y = Shaping.ELEMENTS.targ(targ, pred);
    Shaping.checkAlike(x, y, pred, targ, NAME);
    return F.mseLoss(x, y, reduction);
  }

  @Override
  public MSELossFlat withReduction(Reduction reduction) {
    return new MSELossFlat(reduction);
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("name", NAME, "reduction", reduction.name());
  }
}
