package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Aten;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// Cross entropy of class scores against class numbers, over all positions at once (fastai's
/// `CrossEntropyLossFlat`). Scores `[batch, ..., classes]`, or the classes at another `axis` (1 for
/// segmentation); targets of any integer type with the same shape less that axis. Targets may also
/// be probabilities: floating numbers of the shape of the scores.
///
/// The activation is softmax, the decoded prediction the class of the largest score. Scores 2, 1
/// and 0.1 with class 0 cost 0.417030.
///
/// fastai exchanges the axis with the last one, which suits targets of up to three dimensions; here
/// the axis is moved, and volumes `[batch, classes, depth, height, width]` are right as well.
///
/// @param weight one factor a class, `[classes]`, or `null`; the mean is then one by weight
/// @param ignoreIndex targets of this number cost nothing
public record CrossEntropyLossFlat(int axis, Tensor weight, long ignoreIndex, Reduction reduction)
    implements LossFunc {
  public static final String NAME = "CrossEntropyLossFlat";

  public CrossEntropyLossFlat() {
    this(-1, null, -100, Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = Shaping.classes(axis);
    Tensor scores = shaping.pred(pred);
    Tensor classes =
        targ.isFloatingPoint() && targ.dim() == pred.dim() && targ.numel() == pred.numel()
            ? shaping.pred(targ)
            : shaping.classNumbers(targ, pred, scores, NAME);
    return Aten.crossEntropyLoss(scores, classes, weight, reduction.code(), ignoreIndex, 0);
  }

  @Override
  public Tensor activation(Tensor pred) {
    return pred.softmax(axis);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return activated.argmax((long) axis, false);
  }

  @Override
  public boolean yInt() {
    return true;
  }

  /// One weight a class; kept out of every scope.
  public CrossEntropyLossFlat withWeight(Tensor weight) {
    return new CrossEntropyLossFlat(axis, Weights.keep(weight), ignoreIndex, reduction);
  }

  public CrossEntropyLossFlat withAxis(int axis) {
    return new CrossEntropyLossFlat(axis, weight, ignoreIndex, reduction);
  }

  /// Targets of this number cost nothing.
  public CrossEntropyLossFlat withIgnoreIndex(long ignoreIndex) {
    return new CrossEntropyLossFlat(axis, weight, ignoreIndex, reduction);
  }

  @Override
  public CrossEntropyLossFlat withReduction(Reduction reduction) {
    return new CrossEntropyLossFlat(axis, weight, ignoreIndex, reduction);
  }

  @Override
  public CrossEntropyLossFlat to(Device device) {
    var moved = Weights.to(weight, device);
    return moved == weight ? this : withWeight(moved);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("axis", axis);
    config.put("ignoreIndex", ignoreIndex);
    config.put("reduction", reduction.name());
    Weights.put(config, "weight", weight);
    return config;
  }

  static CrossEntropyLossFlat ofConfig(Map<String, Object> config) {
    return new CrossEntropyLossFlat(
        ((Number) config.get("axis")).intValue(),
        Weights.get(config, "weight"),
        ((Number) config.get("ignoreIndex")).longValue(),
        Weights.reduction(config));
  }
}
