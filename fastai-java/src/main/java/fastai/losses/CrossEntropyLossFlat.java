package fastai.losses;

import java.util.Map;
import torch.Aten;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// Cross entropy of class scores against class numbers, over all positions at once (fastai's
/// `CrossEntropyLossFlat`). Scores `[batch, ..., classes]`, or the classes at another `axis` (1 for
/// segmentation); targets of any integer type with the same shape less that axis.
///
/// The activation is softmax, the decoded prediction the class of the largest score. Scores 2, 1
/// and 0.1 with class 0 cost 0.417030.
public record CrossEntropyLossFlat(int axis, Tensor weight, long ignoreIndex, Reduction reduction)
    implements LossFunc {
  public static final String NAME = "CrossEntropyLossFlat";

  public CrossEntropyLossFlat() {
    this(-1, null, -100, Reduction.MEAN);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    Tensor scores =
        axis == -1 || axis == pred.dim() - 1
            ? pred
            : pred.movedim(new long[] {axis}, new long[] {-1});
    if (scores.dim() != 2) scores = scores.reshape(-1, scores.size(-1));
    Tensor classes = targ.dim() == 1 ? targ : targ.reshape(-1);
    if (classes.dtype() != torch.DType.INT64) classes = classes.to(torch.DType.INT64);
    return Aten.crossEntropyLoss(scores, classes, weight, reduction.ordinal(), ignoreIndex, 0);
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
    return new CrossEntropyLossFlat(
        axis, weight == null ? null : weight.keep(), ignoreIndex, reduction);
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
  public Map<String, Object> config() {
    return Map.of("name", NAME, "axis", axis, "ignoreIndex", ignoreIndex);
  }
}
