package torch.nn;

import torch.Tensor;
import torch.nn.functional.CrossEntropyOptions;
import torch.nn.functional.F;

/// `-input[target]`, averaged over the batch, of log probabilities such as [LogSoftmax] gives
/// (`torch.nn.NLLLoss`).
///
/// Shapes: input `[batch, classes, *]`; target classes as int64 `[batch, *]`.
public class NLLLoss extends Loss {
  private final CrossEntropyOptions options;

  public static CrossEntropyOptions options() {
    return CrossEntropyOptions.DEFAULT;
  }

  public NLLLoss() {
    this(options());
  }

  /// The weight becomes a buffer; label smoothing is not for this loss.
  public NLLLoss(CrossEntropyOptions options) {
    if (options.labelSmoothing() != 0)
      throw new IllegalArgumentException("NLLLoss has no label smoothing; use CrossEntropyLoss");
    this.options = options;
    registerBuffer("weight", options.weight());
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.nllLoss(input, target, options);
  }
}
