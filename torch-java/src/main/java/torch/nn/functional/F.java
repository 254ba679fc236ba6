package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// The functions behind the layers of `torch.nn`, without their state (`torch.nn.functional`).
///
/// ```java
/// Tensor loss = F.crossEntropy(F.linear(F.relu(x), weight, bias), y);
/// ```
public final class F {
  private static final System.Logger LOG = System.getLogger("torch");
  private static final long[] NONE = {};

  private F() {}

  // ---- linear and convolution -----------------------------------------------------------------

  /// `x Wᵀ + b`: input `[*, in]`, weight `[out, in]`, bias `[out]` or `null`; result `[*, out]`.
  public static Tensor linear(Tensor input, Tensor weight, Tensor bias) {
    return Aten.linear(input, weight, bias);
  }

  public static Tensor linear(Tensor input, Tensor weight) {
    return Aten.linear(input, weight, null);
  }

  /// Cross-correlation of `[batch, in, height, width]` with a weight `[out, in / groups,
  /// kernelHeight, kernelWidth]`; stride 1, no padding. The result is `[batch, out, height',
  /// width']` with `height' = (height + 2 * padding - dilation * (kernelHeight - 1) - 1) / stride +
  /// 1`, rounded down.
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias) {
    return conv2d(input, weight, bias, new long[] {1}, new long[] {0}, new long[] {1}, 1);
  }

  /// Stride, padding and dilation are one number for both directions or `{vertical, horizontal}`.
  public static Tensor conv2d(
      Tensor input,
      Tensor weight,
      Tensor bias,
      long[] stride,
      long[] padding,
      long[] dilation,
      long groups) {
    return Aten.conv2d(input, weight, bias, stride, padding, dilation, groups);
  }

  /// @param padding `"same"` (stride 1 only: the result is as large as the input) or `"valid"`
  ///   (none)
  public static Tensor conv2d(
      Tensor input,
      Tensor weight,
      Tensor bias,
      long[] stride,
      String padding,
      long[] dilation,
      long groups) {
    return Aten.conv2d(input, weight, bias, stride, padding, dilation, groups);
  }

  // ---- pooling --------------------------------------------------------------------------------

  /// The largest of each window of `[batch, channels, height, width]`; windows do not overlap.
  public static Tensor maxPool2d(Tensor input, long... kernelSize) {
    return maxPool2d(input, kernelSize, kernelSize, new long[] {0}, new long[] {1}, false);
  }

  public static Tensor maxPool2d(
      Tensor input,
      long[] kernelSize,
      long[] stride,
      long[] padding,
      long[] dilation,
      boolean ceilMode) {
    return Aten.maxPool2d(input, kernelSize, stride, padding, dilation, ceilMode);
  }

  /// The mean of each window; windows do not overlap.
  public static Tensor avgPool2d(Tensor input, long... kernelSize) {
    return Aten.avgPool2d(input, kernelSize, NONE, new long[] {0}, false, true, null);
  }

  /// @param countIncludePad whether padding counts as zeros in the mean
  /// @param divisorOverride divides the sum in place of the window's size; `null` for none
  public static Tensor avgPool2d(
      Tensor input,
      long[] kernelSize,
      long[] stride,
      long[] padding,
      boolean ceilMode,
      boolean countIncludePad,
      Long divisorOverride) {
    return Aten.avgPool2d(
        input, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride);
  }

  /// The means of windows that make the result `[batch, channels, outputHeight, outputWidth]`; one
  /// number for a square.
  public static Tensor adaptiveAvgPool2d(Tensor input, long... outputSize) {
    return Aten.adaptiveAvgPool2d(
        input, outputSize.length == 1 ? new long[] {outputSize[0], outputSize[0]} : outputSize);
  }

  // ---- normalisation and dropout --------------------------------------------------------------

  /// `(x - mean) / sqrt(var + eps) * weight + bias` over each channel, the second dimension. In
  /// training the mean and the variance are the batch's, and the running ones move towards them by
  /// `momentum`; otherwise the running ones are used. `weight`, `bias` and the running tensors, all
  /// `[channels]`, may be `null`.
  ///
  /// @throws IllegalArgumentException in training with a single value for each channel
  public static Tensor batchNorm(
      Tensor input,
      Tensor runningMean,
      Tensor runningVar,
      Tensor weight,
      Tensor bias,
      boolean training,
      double momentum,
      double eps) {
    if (training && input.numel() == input.size(1))
      throw new IllegalArgumentException(
          "Expected more than 1 value per channel when training, got input size "
              + Arrays.toString(input.shape())
              + "; use a larger batch, drop the last incomplete one, or call eval()");
    return Aten.batchNorm(
        input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
  }

  /// In training each element becomes zero with probability `p`, the others are divided by `1 - p`.
  public static Tensor dropout(Tensor input, double p, boolean training) {
    checkProbability(p);
    return Aten.dropout(input, p, training);
  }

  /// In place.
  public static Tensor dropout_(Tensor input, double p, boolean training) {
    checkProbability(p);
    return Aten.dropout_(input, p, training);
  }

  private static void checkProbability(double p) {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException(
          "dropout probability has to be between 0 and 1, but got " + p);
  }

  // ---- activations ----------------------------------------------------------------------------

  /// `max(0, x)`
  public static Tensor relu(Tensor input) {
    return Aten.relu(input);
  }

  /// In place.
  public static Tensor relu_(Tensor input) {
    return Aten.relu_(input);
  }

  /// `1 / (1 + exp(-x))`
  public static Tensor sigmoid(Tensor input) {
    return Aten.sigmoid(input);
  }

  public static Tensor tanh(Tensor input) {
    return Aten.tanh(input);
  }

  /// `x * Φ(x)` with the normal distribution's cumulative function.
  public static Tensor gelu(Tensor input) {
    return Aten.gelu(input);
  }

  /// @param approximate `"none"` or `"tanh"`
  public static Tensor gelu(Tensor input, String approximate) {
    return Aten.gelu(input, approximate);
  }

  /// `exp(x) / sum(exp(x))` along the dimension.
  public static Tensor softmax(Tensor input, long dim) {
    return Aten.softmax(input, dim, null);
  }

  /// Converted to the dtype first, which keeps half precision from overflowing.
  public static Tensor softmax(Tensor input, long dim, DType dtype) {
    return Aten.softmax(input, dim, dtype);
  }

  /// `log(softmax(x))`, computed stably.
  public static Tensor logSoftmax(Tensor input, long dim) {
    return Aten.logSoftmax(input, dim, null);
  }

  public static Tensor logSoftmax(Tensor input, long dim, DType dtype) {
    return Aten.logSoftmax(input, dim, dtype);
  }

  // ---- losses ---------------------------------------------------------------------------------

  /// `-log(softmax(input)[target])`, averaged over the batch: input `[batch, classes, *]`; target
  /// either classes as int64 `[batch, *]` or probabilities of the input's shape.
  public static Tensor crossEntropy(Tensor input, Tensor target) {
    return Aten.crossEntropyLoss(input, target);
  }

  public static Tensor crossEntropy(Tensor input, Tensor target, CrossEntropyOptions options) {
    return Aten.crossEntropyLoss(
        input,
        target,
        options.weight(),
        options.reduction().code(),
        options.ignoreIndex(),
        options.labelSmoothing());
  }

  /// `-input[target]`, averaged over the batch: input, log probabilities `[batch, classes, *]`;
  /// target int64 `[batch, *]`.
  public static Tensor nllLoss(Tensor input, Tensor target) {
    return Aten.nllLossNd(input, target);
  }

  /// The options' label smoothing is not used.
  public static Tensor nllLoss(Tensor input, Tensor target, CrossEntropyOptions options) {
    return Aten.nllLossNd(
        input, target, options.weight(), options.reduction().code(), options.ignoreIndex());
  }

  /// The mean of `(input - target)²`.
  public static Tensor mseLoss(Tensor input, Tensor target) {
    return mseLoss(input, target, Reduction.MEAN);
  }

  public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction) {
    Tensor[] both = broadcast(input, target);
    return Aten.mseLoss(both[0], both[1], reduction.code());
  }

  /// The mean of `|input - target|`.
  public static Tensor l1Loss(Tensor input, Tensor target) {
    return l1Loss(input, target, Reduction.MEAN);
  }

  public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction) {
    Tensor[] both = broadcast(input, target);
    return Aten.l1Loss(both[0], both[1], reduction.code());
  }

  /// The mean of `-(t * log(sigmoid(x)) + (1 - t) * log(1 - sigmoid(x)))`, computed stably; the
  /// target has the input's shape.
  public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target) {
    return binaryCrossEntropyWithLogits(input, target, null, null, Reduction.MEAN);
  }

  /// @param weight a factor for each element, broadcast; or `null`
  /// @param posWeight a factor for the positive part of each class, broadcast; or `null`
  /// @throws IllegalArgumentException if the target's shape is not the input's
  public static Tensor binaryCrossEntropyWithLogits(
      Tensor input, Tensor target, Tensor weight, Tensor posWeight, Reduction reduction) {
    if (!Arrays.equals(input.shape(), target.shape()))
      throw new IllegalArgumentException(
          "Target size ("
              + Arrays.toString(target.shape())
              + ") must be the same as input size ("
              + Arrays.toString(input.shape())
              + ")");
    return Aten.binaryCrossEntropyWithLogits(input, target, weight, posWeight, reduction.code());
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

  // ---- other ----------------------------------------------------------------------------------

  /// Class numbers `[*]` as int64 vectors of zeros with a one: `[*, classes]`.
  public static Tensor oneHot(Tensor classes, long numClasses) {
    return Torch.oneHot(classes, numClasses);
  }
}
