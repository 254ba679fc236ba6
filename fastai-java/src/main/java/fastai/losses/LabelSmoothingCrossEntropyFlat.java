package fastai.losses;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// [LabelSmoothingCrossEntropy] over all positions at once: scores `[batch, ..., classes]`, or the
/// classes at another axis, and class numbers of the same shape less that axis. Activation and
/// decoding are along the last axis whatever the axis of the loss, as in fastai.
public record LabelSmoothingCrossEntropyFlat(int axis, LabelSmoothingCrossEntropy smoothing)
    implements LossFunc {
  public static final String NAME = "LabelSmoothingCrossEntropyFlat";

  public LabelSmoothingCrossEntropyFlat() {
    this(-1, new LabelSmoothingCrossEntropy());
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = Shaping.classes(axis);
    Tensor scores = shaping.pred(pred);
    return smoothing.smoothed(scores, shaping.classNumbers(targ, pred, scores, NAME));
  }

  @Override
  public Tensor activation(Tensor pred) {
    return pred.softmax(-1);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return activated.argmax(-1L, false);
  }

  @Override
  public boolean yInt() {
    return true;
  }

  public Reduction reduction() {
    return smoothing.reduction();
  }

  public LabelSmoothingCrossEntropyFlat withAxis(int axis) {
    return new LabelSmoothingCrossEntropyFlat(axis, smoothing);
  }

  public LabelSmoothingCrossEntropyFlat withEps(double eps) {
    return new LabelSmoothingCrossEntropyFlat(axis, smoothing.withEps(eps));
  }

  /// One weight a class; kept out of every scope.
  public LabelSmoothingCrossEntropyFlat withWeight(Tensor weight) {
    return new LabelSmoothingCrossEntropyFlat(axis, smoothing.withWeight(weight));
  }

  @Override
  public LabelSmoothingCrossEntropyFlat withReduction(Reduction reduction) {
    return new LabelSmoothingCrossEntropyFlat(axis, smoothing.withReduction(reduction));
  }

  @Override
  public LabelSmoothingCrossEntropyFlat to(Device device) {
    var moved = smoothing.to(device);
    return moved == smoothing ? this : new LabelSmoothingCrossEntropyFlat(axis, moved);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<>(smoothing.config());
    config.put("name", NAME);
    config.put("axis", axis);
    return config;
  }

  static LabelSmoothingCrossEntropyFlat ofConfig(Map<String, Object> config) {
    return new LabelSmoothingCrossEntropyFlat(
        ((Number) config.get("axis")).intValue(), LabelSmoothingCrossEntropy.ofConfig(config));
  }
}
