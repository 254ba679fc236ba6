package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.MultiMarginOptions;

/// The multi-class hinge loss: the mean of `sum of max(0, margin - x[target] + x[i])^p / classes`
/// over the other classes (`torch.nn.MultiMarginLoss`).
///
/// Shapes: input `[batch, classes]` or `[classes]`; target int64 `[batch]` or `[]`.
public class MultiMarginLoss extends Loss {
  private final MultiMarginOptions options;

  public static MultiMarginOptions options() {
    return MultiMarginOptions.DEFAULT;
  }

  public MultiMarginLoss() {
    this(options());
  }

  /// The weight becomes a buffer.
  public MultiMarginLoss(MultiMarginOptions options) {
    if (options.p() != 1 && options.p() != 2)
      throw new IllegalArgumentException("only p == 1 and p == 2 supported, not " + options.p());
    this.options = options;
    registerBuffer("weight", options.weight());
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.multiMarginLoss(input, target, options);
  }
}
