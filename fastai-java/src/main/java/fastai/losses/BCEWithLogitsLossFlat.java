package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// Binary cross entropy of scores, each a yes-no question of its own: `-(t * log s + (1 - t) *
/// log(1 - s))` with `s = sigmoid(x)`. Scores and targets of as many elements; targets of any type
/// (0 and 1, or between). The activation is the sigmoid; a label is predicted where it exceeds
/// `thresh`.
///
/// @param axis where the labels are, for `posWeight`
/// @param flatten whether all elements become one dimension first; off with `posWeight`
/// @param thresh 0.5 by default
/// @param weight a factor for each element, broadcast; or `null`
/// @param posWeight a factor for the positive part of each label, `[labels]`; or `null`
public record BCEWithLogitsLossFlat(
    int axis, boolean flatten, double thresh, Tensor weight, Tensor posWeight, Reduction reduction)
    implements LossFunc {
  public static final String NAME = "BCEWithLogitsLossFlat";

  /// @throws IllegalArgumentException if there is a `posWeight` and the elements are flattened
  public BCEWithLogitsLossFlat {
    if (posWeight != null && flatten)
      throw new IllegalArgumentException(
          "`flatten` must be false when using `posWeight`: flattened elements have no labels that"
              + " it could belong to");
  }

  public BCEWithLogitsLossFlat() {
    this(-1, true, 0.5, null, null, Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = new Shaping(axis, flatten, true, false);
    Tensor x = shaping.pred(pred);
    Tensor y = shaping.targ(targ, pred);
    Shaping.checkAlike(x, y, pred, targ, NAME);
    return F.binaryCrossEntropyWithLogits(x, y, weight, posWeight, reduction);
  }

  @Override
  public Tensor activation(Tensor pred) {
    return pred.sigmoid();
  }

  /// @return bool, of the same shape
  @Override
  public Tensor decodes(Tensor activated) {
    return activated.gt(thresh);
  }

  public BCEWithLogitsLossFlat withAxis(int axis) {
    return new BCEWithLogitsLossFlat(axis, flatten, thresh, weight, posWeight, reduction);
  }

  public BCEWithLogitsLossFlat withFlatten(boolean flatten) {
    return new BCEWithLogitsLossFlat(axis, flatten, thresh, weight, posWeight, reduction);
  }

  public BCEWithLogitsLossFlat withThresh(double thresh) {
    return new BCEWithLogitsLossFlat(axis, flatten, thresh, weight, posWeight, reduction);
  }

  /// Kept out of every scope.
  public BCEWithLogitsLossFlat withWeight(Tensor weight) {
    return new BCEWithLogitsLossFlat(
        axis, flatten, thresh, Weights.keep(weight), posWeight, reduction);
  }

  /// Kept out of every scope. Elements are then no longer flattened.
  public BCEWithLogitsLossFlat withPosWeight(Tensor posWeight) {
    return new BCEWithLogitsLossFlat(
        axis, flatten && posWeight == null, thresh, weight, Weights.keep(posWeight), reduction);
  }

  @Override
  public BCEWithLogitsLossFlat withReduction(Reduction reduction) {
    return new BCEWithLogitsLossFlat(axis, flatten, thresh, weight, posWeight, reduction);
  }

  @Override
  public BCEWithLogitsLossFlat to(Device device) {
    Tensor moved = Weights.to(weight, device), movedPos = Weights.to(posWeight, device);
    return moved == weight && movedPos == posWeight
        ? this
        : new BCEWithLogitsLossFlat(axis, flatten, thresh, moved, movedPos, reduction);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("axis", axis);
    config.put("flatten", flatten);
    config.put("thresh", thresh);
    config.put("reduction", reduction.name());
    Weights.put(config, "weight", weight);
    Weights.put(config, "posWeight", posWeight);
    return config;
  }

  static BCEWithLogitsLossFlat ofConfig(Map<String, Object> config) {
    return new BCEWithLogitsLossFlat(
        ((Number) config.get("axis")).intValue(),
        (Boolean) config.get("flatten"),
        ((Number) config.get("thresh")).doubleValue(),
        Weights.get(config, "weight"),
        Weights.get(config, "posWeight"),
        Weights.reduction(config));
  }
}
