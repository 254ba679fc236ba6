package torch.nn.functional;

import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// The part of [F] that takes means and norms of windows.
abstract class AvgPooling extends MaxPooling {
  private static final long[] KERNEL = {};

  AvgPooling() {}

  private static long[] stride(AvgPoolOptions options) {
    return options.stride() == null ? KERNEL : options.stride();
  }

  /// The mean of each window of `[batch, channels, length]`, or without batch. Each size becomes
  /// `(size + 2 * padding - kernel) / stride + 1`, rounded down unless in ceil mode.
  public static Tensor avgPool1d(Tensor input, long[] kernelSize, AvgPoolOptions options) {
    if (options.divisorOverride() != null)
      throw new IllegalArgumentException("avg_pool1d takes no divisor_override");
    return Aten.avgPool1d(
        input,
        kernelSize,
        stride(options),
        options.padding(),
        options.ceilMode(),
        options.countIncludePad());
  }

  /// Windows do not overlap.
  public static Tensor avgPool1d(Tensor input, long kernelSize) {
    return avgPool1d(input, kernelSize, AvgPoolOptions.DEFAULT);
  }

  public static Tensor avgPool1d(Tensor input, long kernelSize, long stride) {
    return avgPool1d(input, kernelSize, stride, 0);
  }

  public static Tensor avgPool1d(Tensor input, long kernelSize, long stride, long padding) {
    return avgPool1d(input, kernelSize, AvgPoolOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor avgPool1d(Tensor input, long[] kernelSize) {
    return avgPool1d(input, kernelSize, AvgPoolOptions.DEFAULT);
  }

  public static Tensor avgPool1d(Tensor input, long kernelSize, AvgPoolOptions options) {
    return avgPool1d(input, new long[] {kernelSize}, options);
  }

  /// The mean of each window of `[batch, channels, height, width]`, or without batch. Each size
  /// becomes `(size + 2 * padding - kernel) / stride + 1`, rounded down unless in ceil mode.
  public static Tensor avgPool2d(Tensor input, long[] kernelSize, AvgPoolOptions options) {
    return Aten.avgPool2d(
        input,
        kernelSize,
        stride(options),
        options.padding(),
        options.ceilMode(),
        options.countIncludePad(),
        options.divisorOverride());
  }

  /// Windows do not overlap.
  public static Tensor avgPool2d(Tensor input, long kernelSize) {
    return avgPool2d(input, kernelSize, AvgPoolOptions.DEFAULT);
  }

  public static Tensor avgPool2d(Tensor input, long kernelSize, long stride) {
    return avgPool2d(input, kernelSize, stride, 0);
  }

  public static Tensor avgPool2d(Tensor input, long kernelSize, long stride, long padding) {
    return avgPool2d(input, kernelSize, AvgPoolOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor avgPool2d(Tensor input, long[] kernelSize) {
    return avgPool2d(input, kernelSize, AvgPoolOptions.DEFAULT);
  }

  public static Tensor avgPool2d(Tensor input, long kernelSize, AvgPoolOptions options) {
    return avgPool2d(input, new long[] {kernelSize}, options);
  }

  /// The mean of each window of `[batch, channels, depth, height, width]`, or without batch. Each
  /// size becomes `(size + 2 * padding - kernel) / stride + 1`, rounded down unless in ceil mode.
  public static Tensor avgPool3d(Tensor input, long[] kernelSize, AvgPoolOptions options) {
    return Aten.avgPool3d(
        input,
        kernelSize,
        stride(options),
        options.padding(),
        options.ceilMode(),
        options.countIncludePad(),
        options.divisorOverride());
  }

  /// Windows do not overlap.
  public static Tensor avgPool3d(Tensor input, long kernelSize) {
    return avgPool3d(input, kernelSize, AvgPoolOptions.DEFAULT);
  }

  public static Tensor avgPool3d(Tensor input, long kernelSize, long stride) {
    return avgPool3d(input, kernelSize, stride, 0);
  }

  public static Tensor avgPool3d(Tensor input, long kernelSize, long stride, long padding) {
    return avgPool3d(input, kernelSize, AvgPoolOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor avgPool3d(Tensor input, long[] kernelSize) {
    return avgPool3d(input, kernelSize, AvgPoolOptions.DEFAULT);
  }

  public static Tensor avgPool3d(Tensor input, long kernelSize, AvgPoolOptions options) {
    return avgPool3d(input, new long[] {kernelSize}, options);
  }

  /// The means of windows chosen so that the result is `[batch, channels, *outputSize]`; one number
  /// stands for all directions, and a size of -1 stays the input's.
  public static Tensor adaptiveAvgPool1d(Tensor input, long... outputSize) {
    return Aten.adaptiveAvgPool1d(input, AdaptiveSize.of(1, input, outputSize));
  }

  /// The means of windows chosen so that the result is `[batch, channels, *outputSize]`; one number
  /// stands for all directions, and a size of -1 stays the input's.
  public static Tensor adaptiveAvgPool2d(Tensor input, long... outputSize) {
    return Aten.adaptiveAvgPool2d(input, AdaptiveSize.of(2, input, outputSize));
  }

  /// The means of windows chosen so that the result is `[batch, channels, *outputSize]`; one number
  /// stands for all directions, and a size of -1 stays the input's.
  public static Tensor adaptiveAvgPool3d(Tensor input, long... outputSize) {
    return Aten.adaptiveAvgPool3d(input, AdaptiveSize.of(3, input, outputSize));
  }

  /// `(sum of x^p)^(1/p)` over each window of `[batch, channels, length]`; the largest for an
  /// infinite `p`.
  ///
  /// @param stride `null`: as the kernel
  public static Tensor lpPool1d(
      Tensor input, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    if (Double.isInfinite(normType)) {
      var options = MaxPoolOptions.DEFAULT.stride(stride).ceilMode(ceilMode);
      Tensor absolute = input.abs();
      return normType > 0
          ? maxPool1d(absolute, kernelSize, options)
          : maxPool1d(absolute.neg(), kernelSize, options).neg();
    }
    var options = AvgPoolOptions.DEFAULT.stride(stride).ceilMode(ceilMode);
    Tensor means = avgPool1d(input.pow(Scalar.of(normType)), kernelSize, options);
    return norm(means, normType, Sizes.of(1, "kernelSize", kernelSize));
  }

  public static Tensor lpPool1d(Tensor input, double normType, long kernelSize) {
    return lpPool1d(input, normType, new long[] {kernelSize}, null, false);
  }

  public static Tensor lpPool1d(Tensor input, double normType, long kernelSize, long stride) {
    return lpPool1d(input, normType, new long[] {kernelSize}, new long[] {stride}, false);
  }

  /// `(sum of x^p)^(1/p)` over each window of `[batch, channels, height, width]`; the largest for
  /// an infinite `p`.
  ///
  /// @param stride `null`: as the kernel
  public static Tensor lpPool2d(
      Tensor input, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    if (Double.isInfinite(normType)) {
      var options = MaxPoolOptions.DEFAULT.stride(stride).ceilMode(ceilMode);
      Tensor absolute = input.abs();
      return normType > 0
          ? maxPool2d(absolute, kernelSize, options)
          : maxPool2d(absolute.neg(), kernelSize, options).neg();
    }
    var options = AvgPoolOptions.DEFAULT.stride(stride).ceilMode(ceilMode);
    Tensor means = avgPool2d(input.pow(Scalar.of(normType)), kernelSize, options);
    return norm(means, normType, Sizes.of(2, "kernelSize", kernelSize));
  }

  public static Tensor lpPool2d(Tensor input, double normType, long kernelSize) {
    return lpPool2d(input, normType, new long[] {kernelSize}, null, false);
  }

  public static Tensor lpPool2d(Tensor input, double normType, long kernelSize, long stride) {
    return lpPool2d(input, normType, new long[] {kernelSize}, new long[] {stride}, false);
  }

  /// `(sum of x^p)^(1/p)` over each window of `[batch, channels, depth, height, width]`; the
  /// largest for an infinite `p`.
  ///
  /// @param stride `null`: as the kernel
  public static Tensor lpPool3d(
      Tensor input, double normType, long[] kernelSize, long[] stride, boolean ceilMode) {
    if (Double.isInfinite(normType)) {
      var options = MaxPoolOptions.DEFAULT.stride(stride).ceilMode(ceilMode);
      Tensor absolute = input.abs();
      return normType > 0
          ? maxPool3d(absolute, kernelSize, options)
          : maxPool3d(absolute.neg(), kernelSize, options).neg();
    }
    var options = AvgPoolOptions.DEFAULT.stride(stride).ceilMode(ceilMode);
    Tensor means = avgPool3d(input.pow(Scalar.of(normType)), kernelSize, options);
    return norm(means, normType, Sizes.of(3, "kernelSize", kernelSize));
  }

  public static Tensor lpPool3d(Tensor input, double normType, long kernelSize) {
    return lpPool3d(input, normType, new long[] {kernelSize}, null, false);
  }

  public static Tensor lpPool3d(Tensor input, double normType, long kernelSize, long stride) {
    return lpPool3d(input, normType, new long[] {kernelSize}, new long[] {stride}, false);
  }

  /// Of the means of the powers in a window, the root of their sum, where that is positive.
  private static Tensor norm(Tensor means, double normType, long[] kernelSize) {
    long window = 1;
    for (long size : kernelSize) window *= size;
    return means.sign().mul(means.abs().relu()).mul(window).pow(Scalar.of(1 / normType));
  }
}
