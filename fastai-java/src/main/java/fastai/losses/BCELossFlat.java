package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// Binary cross entropy of probabilities: for a model that ends in a sigmoid. `-(t * log p + (1 -
/// t) * log(1 - p))` over all elements; predictions and targets of as many elements, targets of any
/// type. There is no activation.
///
/// @param weight a factor for each element, broadcast; or `null`
public record BCELossFlat(Tensor weight, Reduction reduction) implements LossFunc {
  public static final String NAME = "BCELossFlat";

  public BCELossFlat() {
    this(null, Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    Tensor x = Shaping.ELEMENTS.pred(pred);
    Tensor y = Shaping.ELEMENTS.targ(targ, pred);
    Shaping.checkAlike(x, y, pred, targ, NAME);
    return F.binaryCrossEntropy(x, y, weight, reduction);
  }

  /// Kept out of every scope.
  public BCELossFlat withWeight(Tensor weight) {
    return new BCELossFlat(Weights.keep(weight), reduction);
  }

  @Override
  public BCELossFlat withReduction(Reduction reduction) {
    return new BCELossFlat(weight, reduction);
  }

  @Override
  public BCELossFlat to(Device device) {
    var moved = Weights.to(weight, device);
    return moved == weight ? this : withWeight(moved);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("reduction", reduction.name());
    Weights.put(config, "weight", weight);
    return config;
  }

  static BCELossFlat ofConfig(Map<String, Object> config) {
    return new BCELossFlat(Weights.get(config, "weight"), Weights.reduction(config));
  }
}
