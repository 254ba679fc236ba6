package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// [FocalLoss] over all positions at once: scores `[batch, ..., classes]`, or the classes at
/// another axis, and class numbers of the same shape less that axis.
public record FocalLossFlat(int axis, FocalLoss focal) implements LossFunc {
  public static final String NAME = "FocalLossFlat";

  public FocalLossFlat() {
    this(-1, new FocalLoss());
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = Shaping.classes(axis);
    Tensor scores = shaping.pred(pred);
    return focal.focal(scores, shaping.classNumbers(targ, pred, scores, NAME));
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

  public Reduction reduction() {
    return focal.reduction();
  }

  public FocalLossFlat withAxis(int axis) {
    return new FocalLossFlat(axis, focal);
  }

  public FocalLossFlat withGamma(double gamma) {
    return new FocalLossFlat(axis, focal.withGamma(gamma));
  }

  /// One weight a class; kept out of every scope.
  public FocalLossFlat withWeight(Tensor weight) {
    return new FocalLossFlat(axis, focal.withWeight(weight));
  }

  @Override
  public FocalLossFlat withReduction(Reduction reduction) {
    return new FocalLossFlat(axis, focal.withReduction(reduction));
  }

  @Override
  public FocalLossFlat to(Device device) {
    var moved = focal.to(device);
    return moved == focal ? this : new FocalLossFlat(axis, moved);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<>(focal.config());
    config.put("name", NAME);
    config.put("axis", axis);
    return config;
  }

  static FocalLossFlat ofConfig(Map<String, Object> config) {
    return new FocalLossFlat(((Number) config.get("axis")).intValue(), FocalLoss.ofConfig(config));
  }
}
