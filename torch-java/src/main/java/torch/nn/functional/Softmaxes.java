package torch.nn.functional;

import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// The part of [F] that weighs elements along a dimension against one another.
abstract class Softmaxes extends Activations {
  Softmaxes() {}

  /// `exp(x) / sum(exp(x))` along the dimension.
  public static Tensor softmax(Tensor input, long dim) {
    return Aten.softmax(input, dim, null);
  }

  /// Converted to the dtype first, which keeps half precision from overflowing.
  public static Tensor softmax(Tensor input, long dim, DType dtype) {
    return Aten.softmax(input, dim, dtype);
  }

  /// `softmax(-x)`
  public static Tensor softmin(Tensor input, long dim) {
    return softmin(input, dim, null);
  }

  public static Tensor softmin(Tensor input, long dim, DType dtype) {
    return Aten.softmax(input.neg(), dim, dtype);
  }

  /// `log(softmax(x))`, computed stably.
  public static Tensor logSoftmax(Tensor input, long dim) {
    return Aten.logSoftmax(input, dim, null);
  }

  public static Tensor logSoftmax(Tensor input, long dim, DType dtype) {
    return Aten.logSoftmax(input, dim, dtype);
  }

  /// Temperature 1, along the last dimension.
  public static Tensor gumbelSoftmax(Tensor logits) {
    return gumbelSoftmax(logits, 1, false, -1);
  }

  /// A sample of the classes, softened so that gradients pass: `softmax((logits + g) / tau)` with
  /// Gumbel noise `g`.
  ///
  /// @param hard whether the result is one-hot; gradients are those of the soft sample
  public static Tensor gumbelSoftmax(Tensor logits, double tau, boolean hard, long dim) {
    Tensor noise = Torch.emptyLike(logits).exponential_().log().neg();
    Tensor soft = logits.add(noise).div(tau).softmax(dim);
    if (!hard) return soft;
    Tensor winner = Aten.argmax(soft, dim, true);
    Tensor oneHot = Torch.zerosLike(logits).scatter_(dim, winner, 1.0);
    return oneHot.sub(soft.detach()).add(soft);
  }

  /// Half of the input times the sigmoid of the other half, along the last dimension.
  public static Tensor glu(Tensor input) {
    return glu(input, -1);
  }

  public static Tensor glu(Tensor input, long dim) {
    if (input.dim() == 0)
      throw new IllegalArgumentException(
          "glu does not support scalars because halving size must be even");
    return Aten.glu(input, dim);
  }
}
