package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.Tensor;

/// The part of [F] that pads, resizes and rearranges pictures.
abstract class Vision extends MarginLosses {
  Vision() {}

  /// Zeros around a tensor: `pad` gives the numbers before and after the last dimension, then
  /// before and after the one before it, and so on. Negative numbers cut off.
  public static Tensor pad(Tensor input, long... pad) {
    return pad(input, pad, 0);
  }

  public static Tensor pad(Tensor input, long[] pad, double value) {
    return Aten.pad(input, pad, PaddingMode.CONSTANT.code(), value);
  }

  /// Modes other than `CONSTANT` pad the last one, two or three dimensions of a tensor with one or
  /// two more.
  public static Tensor pad(Tensor input, long[] pad, PaddingMode mode) {
    return Aten.pad(input, pad, mode.code(), null);
  }

  /// Resizes the directions of `[batch, channels, *]`.
  ///
  /// ```java
  /// F.interpolate(x, InterpolateOptions.DEFAULT.scaleFactor(2).mode(InterpolationMode.BILINEAR))
  /// ```
  ///
  /// @throws IllegalArgumentException if the options do not fit together or the input
  public static Tensor interpolate(Tensor input, InterpolateOptions options) {
    return Interpolation.of(input, options);
  }

  /// To a size, by the nearest elements.
  public static Tensor interpolate(Tensor input, long... size) {
    return interpolate(input, InterpolateOptions.DEFAULT.size(size));
  }

  public static Tensor interpolate(Tensor input, long[] size, InterpolationMode mode) {
    return interpolate(input, InterpolateOptions.DEFAULT.size(size).mode(mode));
  }

  /// The older name of [#interpolate(Tensor, InterpolateOptions)].
  public static Tensor upsample(Tensor input, InterpolateOptions options) {
    return interpolate(input, options);
  }

  /// [#interpolate(Tensor, InterpolateOptions)] by the nearest elements.
  public static Tensor upsampleNearest(Tensor input, InterpolateOptions options) {
    return interpolate(input, options.mode(InterpolationMode.NEAREST));
  }

  /// [#interpolate(Tensor, InterpolateOptions)] in bilinear mode, with corners aligned.
  public static Tensor upsampleBilinear(Tensor input, InterpolateOptions options) {
    return interpolate(input, options.mode(InterpolationMode.BILINEAR).alignCorners(true));
  }

  /// Reads `[batch, channels, height, width]` at the places of a grid `[batch, height', width', 2]`
  /// of x and y from -1 to 1; or `[batch, channels, depth, height, width]` at `[batch, depth',
  /// height', width', 3]`.
  public static Tensor gridSample(Tensor input, Tensor grid, GridSampleOptions options) {
    return Aten.gridSampler(
        input,
        grid,
        options.mode().ordinal(),
        options.paddingMode().ordinal(),
        options.alignCorners());
  }

  /// Bilinear, with zeros outside.
  public static Tensor gridSample(Tensor input, Tensor grid) {
    return gridSample(input, grid, GridSampleOptions.DEFAULT);
  }

  /// The grid for [#gridSample(Tensor, Tensor)] that an affine map leads to: theta `[batch, 2, 3]`
  /// and a size of four numbers, or `[batch, 3, 4]` and five.
  public static Tensor affineGrid(Tensor theta, long[] size, boolean alignCorners) {
    if (!theta.isFloatingPoint())
      throw new IllegalArgumentException(
          "Expected theta to have floating point type, but got " + theta.dtype());
    if (size.length != 4 && size.length != 5)
      throw new IllegalArgumentException(
          "affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms,"
              + " respectively. Got size "
              + Arrays.toString(size));
    int n = size.length - 2;
    if (theta.dim() != 3 || theta.size(-2) != n || theta.size(-1) != n + 1)
      throw new IllegalArgumentException(
          "Expected a batch of %dD affine matrices of shape Nx%dx%d for size %s. Got %s."
              .formatted(n, n, n + 1, Arrays.toString(size), Arrays.toString(theta.shape())));
    if (Arrays.stream(size).min().getAsLong() <= 0)
      throw new IllegalArgumentException(
          "Expected non-zero, positive output size. Got " + Arrays.toString(size));
    return Aten.affineGridGenerator(theta, size, alignCorners);
  }

  public static Tensor affineGrid(Tensor theta, long... size) {
    return affineGrid(theta, size, false);
  }

  /// `[*, channels * r², height, width]` to `[*, channels, height * r, width * r]`.
  public static Tensor pixelShuffle(Tensor input, long upscaleFactor) {
    return Aten.pixelShuffle(input, upscaleFactor);
  }

  /// The reverse of [#pixelShuffle].
  public static Tensor pixelUnshuffle(Tensor input, long downscaleFactor) {
    return Aten.pixelUnshuffle(input, downscaleFactor);
  }

  /// The channels, the second dimension, as `groups` rows that are read by column.
  public static Tensor channelShuffle(Tensor input, long groups) {
    return Aten.channelShuffle(input, groups);
  }

  /// The same by an operator of its own for the processor's memory layout.
  public static Tensor nativeChannelShuffle(Tensor input, long groups) {
    return Aten.nativeChannelShuffle(input, groups);
  }
}
