package fastai.losses;

import java.util.Map;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The mean of the absolute errors, `|x - t|`, over all elements: predictions and targets of as
/// many elements, such as `[batch, 1]` and `[batch]`; targets of any type.
public record L1LossFlat(Reduction reduction) implements LossFunc {
  public static final String NAME = "L1LossFlat";

  public L1LossFlat() {
    this(Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    Tensor x = Shaping.ELEMENTS.pred(pred);
    Tensor y = Shaping.ELEMENTS.targ(targ, pred);
    Shaping.checkAlike(x, y, pred, targ, NAME);
    return F.l1Loss(x, y, reduction);
  }

  @Override
  public L1LossFlat withReduction(Reduction reduction) {
    return new L1LossFlat(reduction);
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("name", NAME, "reduction", reduction.name());
  }
}
