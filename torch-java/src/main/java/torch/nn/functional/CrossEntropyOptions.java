package torch.nn.functional;

import torch.Tensor;

/// Options of cross entropy and negative log likelihood.
///
/// @param weight a factor for each class, `[classes]`; `null` for none
/// @param ignoreIndex targets of this class count for nothing
/// @param labelSmoothing share of the target that is spread evenly over all classes, 0 to 1
public record CrossEntropyOptions(
    Tensor weight, long ignoreIndex, Reduction reduction, double labelSmoothing) {
  public static final CrossEntropyOptions DEFAULT =
      new CrossEntropyOptions(null, -100, Reduction.MEAN, 0);

  public CrossEntropyOptions weight(Tensor weight) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }

  public CrossEntropyOptions ignoreIndex(long ignoreIndex) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }

  public CrossEntropyOptions reduction(Reduction reduction) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }

  public CrossEntropyOptions labelSmoothing(double labelSmoothing) {
    return new CrossEntropyOptions(weight, ignoreIndex, reduction, labelSmoothing);
  }
}
