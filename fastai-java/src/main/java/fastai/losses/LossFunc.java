package fastai.losses;

import java.util.Map;
import torch.Device;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// A loss function, and what a learner must know to use a model that was trained with it: how
/// outputs become probabilities ([#activation]) and probabilities become predictions ([#decodes]).
/// Any lambda will do; it then has neither. [BaseLoss] gives a function of one's own all of them.
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

  /// What the loss makes of its items' losses.
  default Reduction reduction() {
    return Reduction.MEAN;
  }

  /// The same loss with another reduction. The loss itself stays as it is, so that nothing has to
  /// be restored afterwards (fastai: the `reduction` property and `NoneReduce`).
  ///
  /// @throws UnsupportedOperationException by a loss that has only one
  default LossFunc withReduction(Reduction reduction) {
    throw new UnsupportedOperationException(
        "this loss has one reduction only; per-item losses need a loss that overrides"
            + " LossFunc.withReduction, such as CrossEntropyLossFlat, or BaseLoss.of(function)");
  }

  /// The same loss with its own tensors, such as weights of classes, on a device.
  default LossFunc to(Device device) {
    return this;
  }

  /// The parts of which the last result was made, by name: one number each, which a `LossMetric`
  /// shows. They live as long as that result. Nothing here.
  default Map<String, Tensor> parts() {
    return Map.of();
  }

  /// What an export keeps of the loss, under `name` and its settings; [Losses#ofConfig] makes it
  /// again. Empty for one that cannot be kept.
  default Map<String, Object> config() {
    return Map.of();
  }
}
