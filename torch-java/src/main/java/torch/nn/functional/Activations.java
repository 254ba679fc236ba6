package torch.nn.functional;

import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// The part of [F] that applies one function to every element. Those whose names end with an
/// underscore write into their input.
abstract class Activations extends AvgPooling {
  Activations() {}

  /// `x` where it is above the threshold, otherwise `value`.
  public static Tensor threshold(Tensor input, double threshold, double value) {
    return Aten.threshold(input, Scalar.of(threshold), Scalar.of(value));
  }

  /// In place.
  public static Tensor threshold_(Tensor input, double threshold, double value) {
    return Aten.threshold_(input, Scalar.of(threshold), Scalar.of(value));
  }

  /// `max(0, x)`
  public static Tensor relu(Tensor input) {
    return Aten.relu(input);
  }

  /// In place.
  public static Tensor relu_(Tensor input) {
    return Aten.relu_(input);
  }

  /// `min(max(0, x), 6)`
  public static Tensor relu6(Tensor input) {
    return Aten.relu6(input);
  }

  /// In place.
  public static Tensor relu6_(Tensor input) {
    return Aten.relu6_(input);
  }

  /// `x` cut off at `minVal` and `maxVal`, by default -1 and 1.
  public static Tensor hardtanh(Tensor input, double minVal, double maxVal) {
    return Aten.hardtanh(input, Scalar.of(checked(minVal, maxVal)), Scalar.of(maxVal));
  }

  public static Tensor hardtanh(Tensor input) {
    return hardtanh(input, -1, 1);
  }

  /// In place.
  public static Tensor hardtanh_(Tensor input, double minVal, double maxVal) {
    return Aten.hardtanh_(input, Scalar.of(checked(minVal, maxVal)), Scalar.of(maxVal));
  }

  public static Tensor hardtanh_(Tensor input) {
    return hardtanh_(input, -1, 1);
  }

  /// `x * min(max(0, x + 3), 6) / 6`
  public static Tensor hardswish(Tensor input) {
    return Aten.hardswish(input);
  }

  /// In place.
  public static Tensor hardswish_(Tensor input) {
    return Aten.hardswish_(input);
  }

  /// `min(max(0, x + 3), 6) / 6`
  public static Tensor hardsigmoid(Tensor input) {
    return Aten.hardsigmoid(input);
  }

  /// In place.
  public static Tensor hardsigmoid_(Tensor input) {
    return Aten.hardsigmoid_(input);
  }

  /// `x` where positive, otherwise `alpha * (exp(x) - 1)`; alpha 1 by default.
  public static Tensor elu(Tensor input, double alpha) {
    return Aten.elu(input, Scalar.of(alpha), Scalar.of(1L), Scalar.of(1L));
  }

  public static Tensor elu(Tensor input) {
    return elu(input, 1);
  }

  /// In place.
  public static Tensor elu_(Tensor input, double alpha) {
    return Aten.elu_(input, Scalar.of(alpha), Scalar.of(1L), Scalar.of(1L));
  }

  public static Tensor elu_(Tensor input) {
    return elu_(input, 1);
  }

  /// `1.0507 * elu(x, 1.67326)`, which keeps mean 0 and variance 1. Source: Klambauer et al. 2017,
  /// arXiv 1706.02515.
  public static Tensor selu(Tensor input) {
    return Aten.selu(input);
  }

  /// In place.
  public static Tensor selu_(Tensor input) {
    return Aten.selu_(input);
  }

  /// `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`; alpha 1 by default.
  public static Tensor celu(Tensor input, double alpha) {
    return Aten.celu(input, Scalar.of(alpha));
  }

  public static Tensor celu(Tensor input) {
    return celu(input, 1);
  }

  /// In place.
  public static Tensor celu_(Tensor input, double alpha) {
    return Aten.celu_(input, Scalar.of(alpha));
  }

  public static Tensor celu_(Tensor input) {
    return celu_(input, 1);
  }

  /// `x` where positive, otherwise `negativeSlope * x`; 0.01 by default.
  public static Tensor leakyRelu(Tensor input, double negativeSlope) {
    return Aten.leakyRelu(input, Scalar.of(negativeSlope));
  }

  public static Tensor leakyRelu(Tensor input) {
    return leakyRelu(input, 0.01);
  }

  /// In place.
  public static Tensor leakyRelu_(Tensor input, double negativeSlope) {
    return Aten.leakyRelu_(input, Scalar.of(negativeSlope));
  }

  public static Tensor leakyRelu_(Tensor input) {
    return leakyRelu_(input, 0.01);
  }

  /// Leaky ReLU whose slope is drawn for each negative element in training, uniform in `lower` to
  /// `upper`, and is their mean otherwise.
  public static Tensor rrelu(Tensor input, double lower, double upper, boolean training) {
    return Aten.rrelu(input, Scalar.of(lower), Scalar.of(upper), training, null);
  }

  public static Tensor rrelu(Tensor input) {
    return rrelu(input, 1.0 / 8, 1.0 / 3, false);
  }

  /// In place.
  public static Tensor rrelu_(Tensor input, double lower, double upper, boolean training) {
    return Aten.rrelu_(input, Scalar.of(lower), Scalar.of(upper), training, null);
  }

  public static Tensor rrelu_(Tensor input) {
    return rrelu_(input, 1.0 / 8, 1.0 / 3, false);
  }

  /// `1 / (1 + exp(-x))`
  public static Tensor sigmoid(Tensor input) {
    return Aten.sigmoid(input);
  }

  /// In place.
  public static Tensor sigmoid_(Tensor input) {
    return Aten.sigmoid_(input);
  }

  /// `(exp(x) - exp(-x)) / (exp(x) + exp(-x))`
  public static Tensor tanh(Tensor input) {
    return Aten.tanh(input);
  }

  /// In place.
  public static Tensor tanh_(Tensor input) {
    return Aten.tanh_(input);
  }

  /// `x * sigmoid(x)`, also called swish.
  public static Tensor silu(Tensor input) {
    return Aten.silu(input);
  }

  /// In place.
  public static Tensor silu_(Tensor input) {
    return Aten.silu_(input);
  }

  /// `x * tanh(softplus(x))`. Source: Misra 2019, arXiv 1908.08681.
  public static Tensor mish(Tensor input) {
    return Aten.mish(input);
  }

  /// In place.
  public static Tensor mish_(Tensor input) {
    return Aten.mish_(input);
  }

  /// Leaky ReLU with learned slopes: a weight of one element or one for each channel, the second
  /// dimension.
  public static Tensor prelu(Tensor input, Tensor weight) {
    return Aten.prelu(input, weight);
  }

  /// `x * Φ(x)` with the normal distribution's cumulative function.
  ///
  /// @param approximate `"none"`, or `"tanh"` for `x/2 * (1 + tanh(sqrt(2/π) * (x + 0.044715 x³)))`
  public static Tensor gelu(Tensor input, String approximate) {
    return Aten.gelu(input, approximate);
  }

  public static Tensor gelu(Tensor input) {
    return gelu(input, "none");
  }

  /// `log(sigmoid(x))`, computed stably.
  public static Tensor logsigmoid(Tensor input) {
    return Aten.logSigmoid(input);
  }

  /// `log(1 + exp(beta * x)) / beta`, and `x` itself where `beta * x` is above the threshold; 1 and
  /// 20 by default.
  public static Tensor softplus(Tensor input, double beta, double threshold) {
    return Aten.softplus(input, Scalar.of(beta), Scalar.of(threshold));
  }

  public static Tensor softplus(Tensor input) {
    return softplus(input, 1, 20);
  }

  /// `x` where its absolute value is above `lambd`, otherwise 0; 0.5 by default.
  public static Tensor hardshrink(Tensor input, double lambd) {
    return Aten.hardshrink(input, Scalar.of(lambd));
  }

  public static Tensor hardshrink(Tensor input) {
    return hardshrink(input, 0.5);
  }

  /// `x` moved towards 0 by `lambd`, at most to 0; 0.5 by default.
  public static Tensor softshrink(Tensor input, double lambd) {
    return Aten.softshrink(input, Scalar.of(lambd));
  }

  public static Tensor softshrink(Tensor input) {
    return softshrink(input, 0.5);
  }

  /// `x - tanh(x)`
  public static Tensor tanhshrink(Tensor input) {
    return input.sub(input.tanh());
  }

  /// `x / (1 + |x|)`
  public static Tensor softsign(Tensor input) {
    return input.div(input.abs().add(1L));
  }

  private static double checked(double minVal, double maxVal) {
    if (!(minVal <= maxVal))
      throw new IllegalArgumentException("min_val " + minVal + " is above max_val " + maxVal);
    return minVal;
  }
}
