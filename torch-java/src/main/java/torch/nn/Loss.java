package torch.nn;

import torch.Tensor;

/// A module that compares a prediction with a target.
///
/// ```java
/// var criterion = new CrossEntropyLoss();
/// criterion.call(net.call(x), y).backward();
/// ```
public abstract class Loss extends Module {
  protected Loss() {}

  /// The loss of a prediction: one number, unless the reduction is `NONE`.
  public abstract Tensor forward(Tensor input, Tensor target);

  @Override
  public final Tensor forward(Tensor... inputs) {
    if (inputs.length != 2)
      throw new IllegalArgumentException(
          name() + " takes an input and a target, not " + inputs.length + " tensors");
    return forward(inputs[0], inputs[1]);
  }
}
