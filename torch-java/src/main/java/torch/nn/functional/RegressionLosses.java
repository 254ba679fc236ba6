package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// The part of [F] that compares numbers with numbers.
abstract class RegressionLosses extends Dropouts {
  private static final System.Logger LOG = System.getLogger("torch");

  RegressionLosses() {}

  /// The mean of `(input - target)²`.
  public static Tensor mseLoss(Tensor input, Tensor target) {
    return mseLoss(input, target, Reduction.MEAN);
  }

  public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction) {
    Tensor[] both = broadcast(input, target);
    return Aten.mseLoss(both[0], both[1], reduction.code());
  }

  /// @param weight a factor for each element, of the input's shape; the mean is divided by their
  ///   sum
  public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction, Tensor weight) {
    if (weight == null) return mseLoss(input, target, reduction);
    Tensor weighted = weighted(mseLoss(input, target, Reduction.NONE), input, weight);
    return weightedMean(weighted, weight, reduction);
  }

  /// The mean of `|input - target|`.
  public static Tensor l1Loss(Tensor input, Tensor target) {
    return l1Loss(input, target, Reduction.MEAN);
  }

  public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction) {
    Tensor[] both = broadcast(input, target);
    return Aten.l1Loss(both[0], both[1], reduction.code());
  }

  /// @param weight a factor for each element, of the input's shape; the mean is divided by their
  ///   sum
  public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction, Tensor weight) {
    if (weight == null) return l1Loss(input, target, reduction);
    Tensor weighted = weighted(l1Loss(input, target, Reduction.NONE), input, weight);
    return weightedMean(weighted, weight, reduction);
  }

  /// With `d = |input - target|` the mean of `d² / 2 / beta` where `d` is less than `beta`,
  /// otherwise of `d - beta / 2`; with `beta` 0 it is [#l1Loss].
  public static Tensor smoothL1Loss(Tensor input, Tensor target, Reduction reduction, double beta) {
    Tensor[] both = broadcast(input, target);
    return beta == 0
        ? Aten.l1Loss(both[0], both[1], reduction.code())
        : Aten.smoothL1Loss(both[0], both[1], reduction.code(), beta);
  }

  public static Tensor smoothL1Loss(Tensor input, Tensor target) {
    return smoothL1Loss(input, target, Reduction.MEAN, 1);
  }

  /// With `d = |input - target|` the mean of `d² / 2` where `d` is less than `delta`, otherwise of
  /// `delta * (d - delta / 2)`.
  public static Tensor huberLoss(Tensor input, Tensor target, Reduction reduction, double delta) {
    Tensor[] both = broadcast(input, target);
    return Aten.huberLoss(both[0], both[1], reduction.code(), delta);
  }

  /// @param weight a factor for each element, of the input's shape; the mean is one over elements
  public static Tensor huberLoss(
      Tensor input, Tensor target, Reduction reduction, double delta, Tensor weight) {
    if (weight == null) return huberLoss(input, target, reduction, delta);
    reduction.code();
    return reduction.of(weighted(huberLoss(input, target, Reduction.NONE, delta), input, weight));
  }

  public static Tensor huberLoss(Tensor input, Tensor target) {
    return huberLoss(input, target, Reduction.MEAN, 1);
  }

  private static Tensor weighted(Tensor elements, Tensor input, Tensor weight) {
    if (!Arrays.equals(weight.shape(), input.shape()))
      throw new IllegalArgumentException(
          "Weights and input must have the same size, not "
              + Arrays.toString(weight.shape())
              + " and "
              + Arrays.toString(input.shape()));
    return elements.mul(weight);
  }

  private static Tensor weightedMean(Tensor weighted, Tensor weight, Reduction reduction) {
    reduction.code();
    return reduction == Reduction.MEAN ? weighted.sum().div(weight.sum()) : reduction.of(weighted);
  }

  /// Counts that follow a Poisson distribution: `exp(input) - target * input`, or without
  /// logarithms `input - target * log(input + eps)`.
  public static Tensor poissonNllLoss(Tensor input, Tensor target, PoissonNllOptions options) {
    return Aten.poissonNllLoss(
        input,
        target,
        options.logInput(),
        options.full(),
        options.eps(),
        options.reduction().code());
  }

  public static Tensor poissonNllLoss(Tensor input, Tensor target) {
    return poissonNllLoss(input, target, PoissonNllOptions.DEFAULT);
  }

  /// Targets that follow a normal distribution with mean `input` and variance `var`: `(log(var) +
  /// (input - target)² / var) / 2`.
  ///
  /// @param var of the input's shape, or with its last dimension 1 or absent
  /// @throws IllegalArgumentException if a variance is negative or the shape does not fit
  public static Tensor gaussianNllLoss(
      Tensor input, Tensor target, Tensor var, GaussianNllOptions options) {
    if (var.lt(0.0).any().item() != 0)
      throw new IllegalArgumentException("var has negative entry/entries");
    Tensor variance = variance(input.shape(), var).clone();
    Torch.noGrad(() -> variance.clampMin_(Scalar.of(options.eps())));
    Tensor difference = input.sub(target);
    Tensor loss = variance.log().add(difference.mul(difference).div(variance)).mul(0.5);
    if (options.full()) loss = loss.add(0.5 * Math.log(2 * Math.PI));
    options.reduction().code();
    return options.reduction().of(loss);
  }

  public static Tensor gaussianNllLoss(
      Tensor input, Tensor target, double var, GaussianNllOptions options) {
    return gaussianNllLoss(input, target, Aten.onesLike(input).mul(var), options);
  }

  public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor var) {
    return gaussianNllLoss(input, target, var, GaussianNllOptions.DEFAULT);
  }

  private static Tensor variance(long[] input, Tensor var) {
    long[] shape = var.shape();
    if (Arrays.equals(shape, input)) return var;
    if (Arrays.equals(shape, Arrays.copyOf(input, Math.max(input.length - 1, 0))))
      return var.unsqueeze(-1);
    int different = shape.length == input.length ? 0 : -1;
    for (int i = 0; different >= 0 && i < shape.length; i++) if (shape[i] != input[i]) different++;
    if (different == 1) return var;
    throw new IllegalArgumentException(
        "var is of incorrect size: "
            + Arrays.toString(shape)
            + " for an input of "
            + Arrays.toString(input));
  }

  private static Tensor[] broadcast(Tensor input, Tensor target) {
    if (Arrays.equals(input.shape(), target.shape())) return new Tensor[] {input, target};
    LOG.log(
        System.Logger.Level.WARNING,
        "a target of size {0} and an input of size {1}: both are broadcast, which is seldom what is"
            + " wanted",
        Arrays.toString(target.shape()),
        Arrays.toString(input.shape()));
    return Aten.broadcastTensors(input, target);
  }
}
