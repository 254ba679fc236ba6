package fastai.losses;

import java.util.Map;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// A loss function, and what a learner must know to use a model that was trained with it: how
/// outputs become probabilities ([#activation]) and probabilities become predictions ([#decodes]).
/// Any lambda will do; it then has neither.
///
/// ```java
/// LossFunc mse = (pred, targ) -> pred.sub(targ).square().mean();
/// ```
@FunctionalInterface
public interface LossFunc {
  /// @return one number, or one a sample where the reduction is none
  Tensor apply(Tensor pred, Tensor targ);

  /// The loss of a batch with any number of targets; one is expected here.
  default Tensor apply(Tensor pred, Tensor[] targs) {
    if (targs.length != 1)
      throw new IllegalArgumentException(
          "this loss takes one target; the batch has "
              + targs.length
              + ": override LossFunc.apply(Tensor, Tensor[])");
    return apply(pred, targs[0]);
  }

  /// From what the model says to what is shown: probabilities, for instance. Nothing here.
  default Tensor activation(Tensor pred) {
    return pred;
  }

  /// From activated outputs to predictions: the likeliest class, for instance. Nothing here.
  default Tensor decodes(Tensor activated) {
    return activated;
  }

  /// Whether targets are class numbers, which cannot be mixed as numbers can.
  default boolean yInt() {
    return false;
  }

  /// The same loss with another reduction.
  ///
  /// @throws UnsupportedOperationException by a loss that has only one
  default LossFunc withReduction(Reduction reduction) {
    throw new UnsupportedOperationException(
        "this loss has one reduction only; per-item losses need a loss that overrides"
            + " LossFunc.withReduction, such as CrossEntropyLossFlat");
  }

  /// What an export keeps of the loss, under `name` and its settings; empty for one that cannot be
  /// kept.
  default Map<String, Object> config() {
    return Map.of();
  }
}
