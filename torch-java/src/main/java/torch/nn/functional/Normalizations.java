package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// The part of [F] that normalises.
abstract class Normalizations extends Softmaxes {
  Normalizations() {}

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
    if (training) {
      long[] shape = input.shape();
      long values = shape[0];
      for (int i = 2; i < shape.length; i++) values *= shape[i];
      checkSeveralValues(values, shape);
    }
    if (training ? !(eps > 0) : !(eps >= 0))
      throw new IllegalArgumentException(
          "batch_norm eps must be "
              + (training ? "positive during training" : "non-negative")
              + ", but got "
              + eps);
    return Aten.batchNorm(
        input, weight, bias, runningMean, runningVar, training, momentum, eps, true);
  }

  /// In evaluation, with eps 1e-5.
  public static Tensor batchNorm(Tensor input, Tensor runningMean, Tensor runningVar) {
    return batchNorm(input, runningMean, runningVar, null, null, false, 0.1, 1e-5);
  }

  private static void checkSeveralValues(long values, long[] shape) {
    if (values == 1)
      throw new IllegalArgumentException(
          "Expected more than 1 value per channel when training, got input size "
              + Arrays.toString(shape)
              + "; use a larger batch, drop the last incomplete one, or call eval()");
  }

  /// As [#batchNorm], with the mean and the variance of each channel of each example: input
  /// `[batch, channels, *]`. The running tensors, `weight` and `bias`, all `[channels]`, may be
  /// `null`.
  ///
  /// @param useInputStats whether the mean and the variance are the input's, not the running ones
  /// @throws IllegalArgumentException if the input's are used and a channel has a single element
  public static Tensor instanceNorm(
      Tensor input,
      Tensor runningMean,
      Tensor runningVar,
      Tensor weight,
      Tensor bias,
      boolean useInputStats,
      double momentum,
      double eps) {
    if (useInputStats) {
      long[] shape = input.shape();
      long elements = 1;
      for (int i = 2; i < shape.length; i++) elements *= shape[i];
      if (elements == 1)
        throw new IllegalArgumentException(
            "Expected more than 1 spatial element when training, got input size "
                + Arrays.toString(shape));
    }
    return Aten.instanceNorm(
        input, weight, bias, runningMean, runningVar, useInputStats, momentum, eps, true);
  }

  public static Tensor instanceNorm(Tensor input) {
    return instanceNorm(input, null, null, null, null, true, 0.1, 1e-5);
  }

  /// Normalises each group of channels of each example: input `[batch, channels, *]`; weight and
  /// bias `[channels]` or `null`.
  ///
  /// @throws IllegalArgumentException if a group of one batch has a single value
  public static Tensor groupNorm(
      Tensor input, long numGroups, Tensor weight, Tensor bias, double eps) {
    long[] shape = input.shape();
    if (shape.length < 2)
      throw new IllegalArgumentException(
          "Expected at least 2 dimensions for input tensor but received " + shape.length);
    if (numGroups < 1)
      throw new IllegalArgumentException("num_groups must be 1 or more, not " + numGroups);
    long values = shape[0] * shape[1] / numGroups;
    for (int i = 2; i < shape.length; i++) values *= shape[i];
    checkSeveralValues(values, shape);
    return Aten.groupNorm(input, numGroups, weight, bias, eps, true);
  }

  public static Tensor groupNorm(Tensor input, long numGroups) {
    return groupNorm(input, numGroups, null, null, 1e-5);
  }

  /// Normalises over the last dimensions, which must have the given shape; weight and bias have it
  /// too, or are `null`.
  public static Tensor layerNorm(
      Tensor input, long[] normalizedShape, Tensor weight, Tensor bias, double eps) {
    return Aten.layerNorm(input, normalizedShape, weight, bias, eps, true);
  }

  public static Tensor layerNorm(Tensor input, long... normalizedShape) {
    return layerNorm(input, normalizedShape, null, null, 1e-5);
  }

  /// `x / sqrt(mean(x²) + eps) * weight` over the last dimensions, which must have the given shape.
  ///
  /// @param eps `null`: the smallest step of the dtype at 1
  public static Tensor rmsNorm(Tensor input, long[] normalizedShape, Tensor weight, Double eps) {
    return Aten.rmsNorm(input, normalizedShape, weight, eps);
  }

  public static Tensor rmsNorm(Tensor input, long... normalizedShape) {
    return rmsNorm(input, normalizedShape, null, null);
  }

  /// `x / (k + alpha * mean of x² over size neighbouring channels)^beta`: input `[batch, channels,
  /// *]`.
  public static Tensor localResponseNorm(
      Tensor input, long size, double alpha, double beta, double k) {
    long dim = input.dim();
    if (dim < 3)
      throw new IllegalArgumentException(
          "Expected 3D or higher dimensionality input (got " + dim + " dimensions)");
    if (input.numel() == 0) return input;
    Tensor squares = input.mul(input);
    Tensor means;
    if (dim == 3) {
      Tensor padded = Aten.pad(squares.unsqueeze(1), 0, 0, size / 2, (size - 1) / 2);
      means =
          Aten.avgPool2d(
                  padded, new long[] {size, 1}, new long[] {1}, new long[] {0}, false, true, null)
              .squeeze(1);
    } else {
      Tensor flat = squares.view(input.size(0), 1, input.size(1), input.size(2), -1);
      Tensor padded = Aten.pad(flat, 0, 0, 0, 0, size / 2, (size - 1) / 2);
      means =
          Aten.avgPool3d(
                  padded,
                  new long[] {size, 1, 1},
                  new long[] {1},
                  new long[] {0},
                  false,
                  true,
                  null)
              .squeeze(1)
              .view(input.shape());
    }
    return input.div(means.mul(alpha).add(k).pow(Scalar.of(beta)));
  }

  public static Tensor localResponseNorm(Tensor input, long size) {
    return localResponseNorm(input, size, 1e-4, 0.75, 1);
  }

  /// The input divided by its p-norm along a dimension, or by `eps` where that is smaller.
  public static Tensor normalize(Tensor input, double p, long dim, double eps) {
    Tensor norm = Aten.norm(input, Scalar.of(p), new long[] {dim}, true);
    return input.div(norm.clampMin(Scalar.of(eps)).expandAs(input));
  }

  public static Tensor normalize(Tensor input, double p, long dim) {
    return normalize(input, p, dim, 1e-12);
  }

  /// By the 2-norm along the second dimension.
  public static Tensor normalize(Tensor input) {
    return normalize(input, 2, 1);
  }
}
