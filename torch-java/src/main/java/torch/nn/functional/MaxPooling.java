package torch.nn.functional;

import torch.Aten;
import torch.Tensor;

/// The part of [F] that takes the largest of each window.
abstract class MaxPooling extends Convolutions {
  private static final long[] KERNEL = {};

  MaxPooling() {}

  private static long[] stride(MaxPoolOptions options) {
    return options.stride() == null ? KERNEL : options.stride();
  }

  /// The largest of each window of `[batch, channels, length]`, or without batch. Each size becomes
  /// `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded down unless in ceil
  /// mode.
  public static Tensor maxPool1d(Tensor input, long[] kernelSize, MaxPoolOptions options) {
    return Aten.maxPool1d(
        input,
        kernelSize,
        stride(options),
        options.padding(),
        options.dilation(),
        options.ceilMode());
  }

  /// Windows do not overlap.
  public static Tensor maxPool1d(Tensor input, long kernelSize) {
    return maxPool1d(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  public static Tensor maxPool1d(Tensor input, long kernelSize, long stride) {
    return maxPool1d(input, kernelSize, stride, 0);
  }

  public static Tensor maxPool1d(Tensor input, long kernelSize, long stride, long padding) {
    return maxPool1d(input, kernelSize, MaxPoolOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor maxPool1d(Tensor input, long[] kernelSize) {
    return maxPool1d(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  public static Tensor maxPool1d(Tensor input, long kernelSize, MaxPoolOptions options) {
    return maxPool1d(input, new long[] {kernelSize}, options);
  }

  /// Python's `max_pool1d(..., return_indices=True)`.
  public static Pooled maxPool1dWithIndices(
      Tensor input, long[] kernelSize, MaxPoolOptions options) {
    return Pooled.of(
        Aten.maxPool1dWithIndices(
            input,
            kernelSize,
            stride(options),
            options.padding(),
            options.dilation(),
            options.ceilMode()));
  }

  public static Pooled maxPool1dWithIndices(Tensor input, long kernelSize, MaxPoolOptions options) {
    return maxPool1dWithIndices(input, new long[] {kernelSize}, options);
  }

  public static Pooled maxPool1dWithIndices(Tensor input, long kernelSize) {
    return maxPool1dWithIndices(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  /// The largest of each window of `[batch, channels, height, width]`, or without batch. Each size
  /// becomes `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded down unless
  /// in ceil mode.
  public static Tensor maxPool2d(Tensor input, long[] kernelSize, MaxPoolOptions options) {
    return Aten.maxPool2d(
        input,
        kernelSize,
        stride(options),
        options.padding(),
        options.dilation(),
        options.ceilMode());
  }

  /// Windows do not overlap.
  public static Tensor maxPool2d(Tensor input, long kernelSize) {
    return maxPool2d(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  public static Tensor maxPool2d(Tensor input, long kernelSize, long stride) {
    return maxPool2d(input, kernelSize, stride, 0);
  }

  public static Tensor maxPool2d(Tensor input, long kernelSize, long stride, long padding) {
    return maxPool2d(input, kernelSize, MaxPoolOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor maxPool2d(Tensor input, long[] kernelSize) {
    return maxPool2d(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  public static Tensor maxPool2d(Tensor input, long kernelSize, MaxPoolOptions options) {
    return maxPool2d(input, new long[] {kernelSize}, options);
  }

  /// Python's `max_pool2d(..., return_indices=True)`.
  public static Pooled maxPool2dWithIndices(
      Tensor input, long[] kernelSize, MaxPoolOptions options) {
    return Pooled.of(
        Aten.maxPool2dWithIndices(
            input,
            kernelSize,
            stride(options),
            options.padding(),
            options.dilation(),
            options.ceilMode()));
  }

  public static Pooled maxPool2dWithIndices(Tensor input, long kernelSize, MaxPoolOptions options) {
    return maxPool2dWithIndices(input, new long[] {kernelSize}, options);
  }

  public static Pooled maxPool2dWithIndices(Tensor input, long kernelSize) {
    return maxPool2dWithIndices(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  /// The largest of each window of `[batch, channels, depth, height, width]`, or without batch.
  /// Each size becomes `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded
  /// down unless in ceil mode.
  public static Tensor maxPool3d(Tensor input, long[] kernelSize, MaxPoolOptions options) {
    return Aten.maxPool3d(
        input,
        kernelSize,
        stride(options),
        options.padding(),
        options.dilation(),
        options.ceilMode());
  }

  /// Windows do not overlap.
  public static Tensor maxPool3d(Tensor input, long kernelSize) {
    return maxPool3d(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  public static Tensor maxPool3d(Tensor input, long kernelSize, long stride) {
    return maxPool3d(input, kernelSize, stride, 0);
  }

  public static Tensor maxPool3d(Tensor input, long kernelSize, long stride, long padding) {
    return maxPool3d(input, kernelSize, MaxPoolOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor maxPool3d(Tensor input, long[] kernelSize) {
    return maxPool3d(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  public static Tensor maxPool3d(Tensor input, long kernelSize, MaxPoolOptions options) {
    return maxPool3d(input, new long[] {kernelSize}, options);
  }

  /// Python's `max_pool3d(..., return_indices=True)`.
  public static Pooled maxPool3dWithIndices(
      Tensor input, long[] kernelSize, MaxPoolOptions options) {
    return Pooled.of(
        Aten.maxPool3dWithIndices(
            input,
            kernelSize,
            stride(options),
            options.padding(),
            options.dilation(),
            options.ceilMode()));
  }

  public static Pooled maxPool3dWithIndices(Tensor input, long kernelSize, MaxPoolOptions options) {
    return maxPool3dWithIndices(input, new long[] {kernelSize}, options);
  }

  public static Pooled maxPool3dWithIndices(Tensor input, long kernelSize) {
    return maxPool3dWithIndices(input, kernelSize, MaxPoolOptions.DEFAULT);
  }

  /// The largest of windows chosen so that the result is `[batch, channels, *outputSize]`; a size
  /// of -1 stays the input's.
  public static Tensor adaptiveMaxPool1d(Tensor input, long... outputSize) {
    return adaptiveMaxPool1dWithIndices(input, outputSize).output();
  }

  /// Python's `adaptive_max_pool1d(..., return_indices=True)`.
  public static Pooled adaptiveMaxPool1dWithIndices(Tensor input, long... outputSize) {
    return Pooled.of(Aten.adaptiveMaxPool1d(input, AdaptiveSize.of(1, input, outputSize)));
  }

  /// The largest of windows chosen so that the result is `[batch, channels, *outputSize]`; a size
  /// of -1 stays the input's.
  public static Tensor adaptiveMaxPool2d(Tensor input, long... outputSize) {
    return adaptiveMaxPool2dWithIndices(input, outputSize).output();
  }

  /// Python's `adaptive_max_pool2d(..., return_indices=True)`.
  public static Pooled adaptiveMaxPool2dWithIndices(Tensor input, long... outputSize) {
    return Pooled.of(Aten.adaptiveMaxPool2d(input, AdaptiveSize.of(2, input, outputSize)));
  }

  /// The largest of windows chosen so that the result is `[batch, channels, *outputSize]`; a size
  /// of -1 stays the input's.
  public static Tensor adaptiveMaxPool3d(Tensor input, long... outputSize) {
    return adaptiveMaxPool3dWithIndices(input, outputSize).output();
  }

  /// Python's `adaptive_max_pool3d(..., return_indices=True)`.
  public static Pooled adaptiveMaxPool3dWithIndices(Tensor input, long... outputSize) {
    return Pooled.of(Aten.adaptiveMaxPool3d(input, AdaptiveSize.of(3, input, outputSize)));
  }

  /// The largest of windows that start at random places, so that the result of `[batch, channels,
  /// height, width]` has the size that the options ask for. Source: Graham 2014, arXiv 1412.6071.
  ///
  /// @throws IllegalArgumentException unless the options give either a size or a ratio
  public static Tensor fractionalMaxPool2d(
      Tensor input, long[] kernelSize, FractionalMaxPoolOptions options) {
    return fractionalMaxPool2dWithIndices(input, kernelSize, options).output();
  }

  public static Tensor fractionalMaxPool2d(
      Tensor input, long kernelSize, FractionalMaxPoolOptions options) {
    return fractionalMaxPool2d(input, new long[] {kernelSize}, options);
  }

  /// Python's `fractional_max_pool2d(..., return_indices=True)`.
  public static Pooled fractionalMaxPool2dWithIndices(
      Tensor input, long[] kernelSize, FractionalMaxPoolOptions options) {
    var windows = FractionalWindows.of(2, input, kernelSize, options);
    return Pooled.of(
        Aten.fractionalMaxPool2d(
            input, windows.kernelSize(), windows.outputSize(), windows.randomSamples()));
  }

  /// The largest of windows that start at random places, so that the result of `[batch, channels,
  /// depth, height, width]` has the size that the options ask for. Source: Graham 2014, arXiv
  /// 1412.6071.
  ///
  /// @throws IllegalArgumentException unless the options give either a size or a ratio
  public static Tensor fractionalMaxPool3d(
      Tensor input, long[] kernelSize, FractionalMaxPoolOptions options) {
    return fractionalMaxPool3dWithIndices(input, kernelSize, options).output();
  }

  public static Tensor fractionalMaxPool3d(
      Tensor input, long kernelSize, FractionalMaxPoolOptions options) {
    return fractionalMaxPool3d(input, new long[] {kernelSize}, options);
  }

  /// Python's `fractional_max_pool3d(..., return_indices=True)`.
  public static Pooled fractionalMaxPool3dWithIndices(
      Tensor input, long[] kernelSize, FractionalMaxPoolOptions options) {
    var windows = FractionalWindows.of(3, input, kernelSize, options);
    return Pooled.of(
        Aten.fractionalMaxPool3d(
            input, windows.kernelSize(), windows.outputSize(), windows.randomSamples()));
  }

  /// The reverse of [#maxPool1dWithIndices]: every value goes to its index, all else is zero.
  ///
  /// @param stride `null`: as the kernel
  /// @param outputSize which of the sizes that pooling makes equal; `null` for the smallest
  /// @throws IllegalArgumentException if the output size is none that pooling leads here from
  public static Tensor maxUnpool1d(
      Tensor input,
      Tensor indices,
      long[] kernelSize,
      long[] stride,
      long[] padding,
      long[] outputSize) {
    var size = UnpooledSize.of(1, input, kernelSize, stride, padding, outputSize);
    return Aten.maxUnpool2d(input.unsqueeze(-1), indices.unsqueeze(-1), size[0], 1).squeeze(-1);
  }

  public static Tensor maxUnpool1d(Tensor input, Tensor indices, long kernelSize) {
    return maxUnpool1d(input, indices, kernelSize, kernelSize);
  }

  public static Tensor maxUnpool1d(Tensor input, Tensor indices, long kernelSize, long stride) {
    return maxUnpool1d(
        input, indices, new long[] {kernelSize}, new long[] {stride}, new long[] {0}, null);
  }

  /// The reverse of [#maxPool2dWithIndices]: every value goes to its index, all else is zero.
  ///
  /// @param stride `null`: as the kernel
  /// @param outputSize which of the sizes that pooling makes equal; `null` for the smallest
  /// @throws IllegalArgumentException if the output size is none that pooling leads here from
  public static Tensor maxUnpool2d(
      Tensor input,
      Tensor indices,
      long[] kernelSize,
      long[] stride,
      long[] padding,
      long[] outputSize) {
    return Aten.maxUnpool2d(
        input, indices, UnpooledSize.of(2, input, kernelSize, stride, padding, outputSize));
  }

  public static Tensor maxUnpool2d(Tensor input, Tensor indices, long kernelSize) {
    return maxUnpool2d(input, indices, kernelSize, kernelSize);
  }

  public static Tensor maxUnpool2d(Tensor input, Tensor indices, long kernelSize, long stride) {
    return maxUnpool2d(
        input, indices, new long[] {kernelSize}, new long[] {stride}, new long[] {0}, null);
  }

  /// The reverse of [#maxPool3dWithIndices]: every value goes to its index, all else is zero.
  ///
  /// @param stride `null`: as the kernel
  /// @param outputSize which of the sizes that pooling makes equal; `null` for the smallest
  /// @throws IllegalArgumentException if the output size is none that pooling leads here from
  public static Tensor maxUnpool3d(
      Tensor input,
      Tensor indices,
      long[] kernelSize,
      long[] stride,
      long[] padding,
      long[] outputSize) {
    return Aten.maxUnpool3d(
        input,
        indices,
        UnpooledSize.of(3, input, kernelSize, stride, padding, outputSize),
        Sizes.of(3, "stride", stride == null ? kernelSize : stride),
        Sizes.of(3, "padding", padding));
  }

  public static Tensor maxUnpool3d(Tensor input, Tensor indices, long kernelSize) {
    return maxUnpool3d(input, indices, kernelSize, kernelSize);
  }

  public static Tensor maxUnpool3d(Tensor input, Tensor indices, long kernelSize, long stride) {
    return maxUnpool3d(
        input, indices, new long[] {kernelSize}, new long[] {stride}, new long[] {0}, null);
  }
}
