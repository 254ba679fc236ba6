package torch.nn;

import torch.Tensor;
import torch.nn.functional.CrossEntropyOptions;
import torch.nn.functional.F;

/// `-log(softmax(input)[target])`, averaged over the batch (`torch.nn.CrossEntropyLoss`).
///
/// Shapes: input `[batch, classes, *]`, unnormalised; target classes as int64 `[batch, *]`, or
/// probabilities of the input's shape.
///
/// ```java
/// var smooth = new CrossEntropyLoss(CrossEntropyLoss.options().labelSmoothing(0.1));
/// ```
public class CrossEntropyLoss extends Loss {
  private final CrossEntropyOptions options;

  public static CrossEntropyOptions options() {
    return CrossEntropyOptions.DEFAULT;
  }

  public CrossEntropyLoss() {
    this(options());
  }

  /// The weight becomes a buffer.
  public CrossEntropyLoss(CrossEntropyOptions options) {
    this.options = options;
    registerBuffer("weight", options.weight());
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.crossEntropy(input, target, options);
  }
}
