package torch.nn.functional;

import torch.Tensor;

/// Options of the multi-class hinge loss.
///
/// @param p the exponent, 1 or 2
/// @param weight a factor for each class, `[classes]`; `null` for none
public record MultiMarginOptions(long p, double margin, Tensor weight, Reduction reduction) {
  public static final MultiMarginOptions DEFAULT =
      new MultiMarginOptions(1, 1, null, Reduction.MEAN);

  public MultiMarginOptions p(long p) {
    return new MultiMarginOptions(p, margin, weight, reduction);
  }

  public MultiMarginOptions margin(double margin) {
    return new MultiMarginOptions(p, margin, weight, reduction);
  }

  public MultiMarginOptions weight(Tensor weight) {
    return new MultiMarginOptions(p, margin, weight, reduction);
  }

  public MultiMarginOptions reduction(Reduction reduction) {
    return new MultiMarginOptions(p, margin, weight, reduction);
  }
}
