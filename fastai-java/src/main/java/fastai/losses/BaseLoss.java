package fastai.losses;

import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// Any loss function over all positions at once, with what fastai's `BaseLoss` adds: the axis of
/// the classes is moved to the end, predictions become `[-1, classes]` (or `[-1]`) and targets
/// `[-1]`, small integer targets int64, and there may be an activation and a decoding.
///
/// ```java
/// var huber = BaseLoss.of((x, y, reduction) -> F.huberLoss(x, y, reduction, 1))
///     .withIs2d(false).withFloatify(true);
/// ```
///
/// @param axis where the classes are, -1 by default
/// @param flatten whether positions become one dimension; true by default
/// @param floatify whether targets become float32, unless they are float16; false by default
/// @param is2d whether flattened predictions keep the dimension of the classes; true by default
public record BaseLoss(
    Function func,
    int axis,
    boolean flatten,
    boolean floatify,
    boolean is2d,
    boolean yInt,
    Reduction reduction,
    UnaryOperator<Tensor> activating,
    UnaryOperator<Tensor> decoding)
    implements LossFunc {

  /// A loss of shaped predictions and targets.
  @FunctionalInterface
  public interface Function {
    Tensor apply(Tensor pred, Tensor targ, Reduction reduction);
  }

  public static BaseLoss of(Function func) {
    return new BaseLoss(
        func,
        -1,
        true,
        false,
        true,
        false,
        Reduction.MEAN,
        UnaryOperator.identity(),
        UnaryOperator.identity());
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    var shaping = new Shaping(axis, flatten, floatify, is2d);
    return func.apply(shaping.pred(pred), shaping.targ(targ, pred), reduction);
  }

  @Override
  public Tensor activation(Tensor pred) {
    return activating.apply(pred);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return decoding.apply(activated);
  }

  public BaseLoss withAxis(int axis) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  public BaseLoss withFlatten(boolean flatten) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  public BaseLoss withFloatify(boolean floatify) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  public BaseLoss withIs2d(boolean is2d) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  /// Whether targets are class numbers; see [LossFunc#yInt].
  public BaseLoss withYInt(boolean yInt) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  public BaseLoss withActivation(UnaryOperator<Tensor> activating) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  public BaseLoss withDecodes(UnaryOperator<Tensor> decoding) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }

  @Override
  public BaseLoss withReduction(Reduction reduction) {
    return new BaseLoss(func, axis, flatten, floatify, is2d, yInt, reduction, activating, decoding);
  }
}
