package torch.nn.functional;

import torch.Aten;
import torch.Tensor;

/// The part of [F] that convolves.
abstract class Convolutions {
  Convolutions() {}

  /// Cross-correlation of `[batch, in, length]`, or without batch, with a weight `[out, in /
  /// groups, kernel]` and a bias `[out]` or `null`.
  ///
  /// Sizes become `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded down.
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, ConvOptions options) {
    return options.same()
        ? Aten.conv1d(
            input, weight, bias, options.stride(), "same", options.dilation(), options.groups())
        : Aten.conv1d(
            input,
            weight,
            bias,
            options.stride(),
            options.padding(),
            options.dilation(),
            options.groups());
  }

  /// Stride 1, no padding.
  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias) {
    return conv1d(input, weight, bias, ConvOptions.DEFAULT);
  }

  public static Tensor conv1d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return conv1d(input, weight, bias, ConvOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor conv1d(Tensor input, Tensor weight) {
    return conv1d(input, weight, null);
  }

  /// Cross-correlation of `[batch, in, height, width]`, or without batch, with a weight `[out, in /
  /// groups, kernelHeight, kernelWidth]` and a bias `[out]` or `null`.
  ///
  /// Sizes become `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded down.
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, ConvOptions options) {
    return options.same()
        ? Aten.conv2d(
            input, weight, bias, options.stride(), "same", options.dilation(), options.groups())
        : Aten.conv2d(
            input,
            weight,
            bias,
            options.stride(),
            options.padding(),
            options.dilation(),
            options.groups());
  }

  /// Stride 1, no padding.
  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias) {
    return conv2d(input, weight, bias, ConvOptions.DEFAULT);
  }

  public static Tensor conv2d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return conv2d(input, weight, bias, ConvOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor conv2d(Tensor input, Tensor weight) {
    return conv2d(input, weight, null);
  }

  /// Cross-correlation of `[batch, in, depth, height, width]`, or without batch, with a weight
  /// `[out, in / groups, kernelDepth, kernelHeight, kernelWidth]` and a bias `[out]` or `null`.
  ///
  /// Sizes become `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`, rounded down.
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, ConvOptions options) {
    return options.same()
        ? Aten.conv3d(
            input, weight, bias, options.stride(), "same", options.dilation(), options.groups())
        : Aten.conv3d(
            input,
            weight,
            bias,
            options.stride(),
            options.padding(),
            options.dilation(),
            options.groups());
  }

  /// Stride 1, no padding.
  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias) {
    return conv3d(input, weight, bias, ConvOptions.DEFAULT);
  }

  public static Tensor conv3d(Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return conv3d(input, weight, bias, ConvOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor conv3d(Tensor input, Tensor weight) {
    return conv3d(input, weight, null);
  }

  /// The gradient of [#conv1d] with respect to its input, as an operator of its own: input `[batch,
  /// in, length]`, or without batch; weight `[in, out / groups, kernel]`.
  ///
  /// Sizes become `(size - 1) * stride - 2 * padding + dilation * (kernel - 1) + outputPadding +
  /// 1`.
  public static Tensor convTranspose1d(
      Tensor input, Tensor weight, Tensor bias, ConvTransposeOptions options) {
    return Aten.convTranspose1d(
        input,
        weight,
        bias,
        options.stride(),
        options.padding(),
        options.outputPadding(),
        options.groups(),
        options.dilation());
  }

  /// Stride 1, no padding.
  public static Tensor convTranspose1d(Tensor input, Tensor weight, Tensor bias) {
    return convTranspose1d(input, weight, bias, ConvTransposeOptions.DEFAULT);
  }

  public static Tensor convTranspose1d(
      Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return convTranspose1d(
        input, weight, bias, ConvTransposeOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor convTranspose1d(Tensor input, Tensor weight) {
    return convTranspose1d(input, weight, null);
  }

  /// The gradient of [#conv2d] with respect to its input, as an operator of its own: input `[batch,
  /// in, height, width]`, or without batch; weight `[in, out / groups, kernelHeight, kernelWidth]`.
  ///
  /// Sizes become `(size - 1) * stride - 2 * padding + dilation * (kernel - 1) + outputPadding +
  /// 1`.
  public static Tensor convTranspose2d(
      Tensor input, Tensor weight, Tensor bias, ConvTransposeOptions options) {
    return Aten.convTranspose2d(
        input,
        weight,
        bias,
        options.stride(),
        options.padding(),
        options.outputPadding(),
        options.groups(),
        options.dilation());
  }

  /// Stride 1, no padding.
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias) {
    return convTranspose2d(input, weight, bias, ConvTransposeOptions.DEFAULT);
  }

  public static Tensor convTranspose2d(
      Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return convTranspose2d(
        input, weight, bias, ConvTransposeOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor convTranspose2d(Tensor input, Tensor weight) {
    return convTranspose2d(input, weight, null);
  }

  /// The gradient of [#conv3d] with respect to its input, as an operator of its own: input `[batch,
  /// in, depth, height, width]`, or without batch; weight `[in, out / groups, kernelDepth,
  /// kernelHeight, kernelWidth]`.
  ///
  /// Sizes become `(size - 1) * stride - 2 * padding + dilation * (kernel - 1) + outputPadding +
  /// 1`.
  public static Tensor convTranspose3d(
      Tensor input, Tensor weight, Tensor bias, ConvTransposeOptions options) {
    return Aten.convTranspose3d(
        input,
        weight,
        bias,
        options.stride(),
        options.padding(),
        options.outputPadding(),
        options.groups(),
        options.dilation());
  }

  /// Stride 1, no padding.
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias) {
    return convTranspose3d(input, weight, bias, ConvTransposeOptions.DEFAULT);
  }

  public static Tensor convTranspose3d(
      Tensor input, Tensor weight, Tensor bias, long stride, long padding) {
    return convTranspose3d(
        input, weight, bias, ConvTransposeOptions.DEFAULT.stride(stride).padding(padding));
  }

  public static Tensor convTranspose3d(Tensor input, Tensor weight) {
    return convTranspose3d(input, weight, null);
  }

  /// Convolution of `[time, batch, in]` with a weight `[kernel, in, out]` and a bias `[out]`; `pad`
  /// zeros on both sides of time.
  public static Tensor convTbc(Tensor input, Tensor weight, Tensor bias, long pad) {
    return Aten.convTbc(input, weight, bias, pad);
  }

  public static Tensor convTbc(Tensor input, Tensor weight, Tensor bias) {
    return convTbc(input, weight, bias, 0);
  }

  /// The windows of `[batch, channels, height, width]` as columns: `[batch, channels *
  /// prod(kernelSize), windows]`. Each argument is one number or `{vertical, horizontal}`.
  public static Tensor unfold(
      Tensor input, long[] kernelSize, long[] dilation, long[] padding, long[] stride) {
    return Aten.im2col(
        input,
        Sizes.of(2, "kernelSize", kernelSize),
        Sizes.of(2, "dilation", dilation),
        Sizes.of(2, "padding", padding),
        Sizes.of(2, "stride", stride));
  }

  /// Neighbouring windows overlap in all but one row or column.
  public static Tensor unfold(Tensor input, long[] kernelSize) {
    return unfold(input, kernelSize, new long[] {1}, new long[] {0}, new long[] {1});
  }

  public static Tensor unfold(Tensor input, long kernelSize) {
    return unfold(input, new long[] {kernelSize});
  }

  /// The reverse of [#unfold(Tensor, long[], long[], long[], long[])]: columns `[batch, channels *
  /// prod(kernelSize), windows]` to `[batch, channels, *outputSize]`; where windows overlap, their
  /// values are added.
  public static Tensor fold(
      Tensor input,
      long[] outputSize,
      long[] kernelSize,
      long[] dilation,
      long[] padding,
      long[] stride) {
    return Aten.col2im(
        input,
        Sizes.of(2, "outputSize", outputSize),
        Sizes.of(2, "kernelSize", kernelSize),
        Sizes.of(2, "dilation", dilation),
        Sizes.of(2, "padding", padding),
        Sizes.of(2, "stride", stride));
  }

  public static Tensor fold(Tensor input, long[] outputSize, long[] kernelSize) {
    return fold(input, outputSize, kernelSize, new long[] {1}, new long[] {0}, new long[] {1});
  }

  public static Tensor fold(Tensor input, long[] outputSize, long kernelSize) {
    return fold(input, outputSize, new long[] {kernelSize});
  }
}
