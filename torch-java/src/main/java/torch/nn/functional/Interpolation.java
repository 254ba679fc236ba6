package torch.nn.functional;

import java.util.Arrays;
import torch.Aten;
import torch.Tensor;

/// Resizes the directions of `[batch, channels, *]`; see [F#interpolate].
///
/// @param size of the result, or `null`: from the scales
/// @param scales output size over input size, or `null`: from the sizes
record Interpolation(
    Tensor input, long[] size, double[] scales, boolean alignCorners, boolean antialias) {
  static Tensor of(Tensor input, InterpolateOptions options) {
    var mode = options.mode();
    int directions = (int) input.dim() - 2;
    check(input, options, directions);
    long[] size = options.size() == null ? null : Sizes.of(directions, "size", options.size());
    double[] scales =
        options.scaleFactor() == null
            ? null
            : Sizes.of(directions, "scaleFactor", options.scaleFactor());
    boolean recompute =
        Boolean.TRUE.equals(options.recomputeScaleFactor()) || mode == InterpolationMode.AREA;
    if (recompute && size == null) {
      size = new long[directions];
      for (int i = 0; i < directions; i++) size[i] = (long) (input.size(i + 2) * scales[i]);
      scales = null;
    }
    boolean align = Boolean.TRUE.equals(options.alignCorners());
    return new Interpolation(input, size, scales, align, options.antialias()).by(mode, directions);
  }

  private static void check(Tensor input, InterpolateOptions options, int directions) {
    if (directions < 1 || directions > 3)
      throw new IllegalArgumentException(
          "Only 3D, 4D and 5D input Tensors supported (got " + input.dim() + "D)");
    if (options.size() != null && options.scaleFactor() != null)
      throw new IllegalArgumentException("only one of size or scale_factor should be defined");
    if (options.size() == null && options.scaleFactor() == null)
      throw new IllegalArgumentException("either size or scale_factor should be defined");
    if (Boolean.TRUE.equals(options.recomputeScaleFactor()) && options.size() != null)
      throw new IllegalArgumentException(
          "recompute_scale_factor is not meaningful with an explicit size.");
    var mode = options.mode();
    boolean plain =
        switch (mode) {
          case NEAREST, AREA, NEAREST_EXACT -> true;
          default -> false;
        };
    if (plain && options.alignCorners() != null)
      throw new IllegalArgumentException(
          "align_corners option can only be set with the interpolating modes: linear | bilinear |"
              + " bicubic | trilinear");
    boolean canAntialias =
        switch (mode) {
          case BILINEAR, BICUBIC, LANCZOS -> directions == 2;
          default -> false;
        };
    if (options.antialias() && !canAntialias)
      throw new IllegalArgumentException(
          "Anti-alias option is restricted to bilinear, bicubic, and lanczos modes and requires a"
              + " 4-D tensor as input");
    int needed =
        switch (mode) {
          case NEAREST, AREA, NEAREST_EXACT -> directions;
          case LINEAR -> 1;
          case BILINEAR, BICUBIC, LANCZOS -> 2;
          case TRILINEAR -> 3;
        };
    if (needed != directions)
      throw new IllegalArgumentException(
          "Got %dD input %s, but %s mode needs %dD input"
              .formatted(directions + 2, Arrays.toString(input.shape()), mode.code(), needed + 2));
    if (mode == InterpolationMode.LANCZOS && Boolean.TRUE.equals(options.alignCorners()))
      throw new IllegalArgumentException("Lanczos mode does not support align_corners=True");
    if (mode == InterpolationMode.LANCZOS && !options.antialias())
      throw new IllegalArgumentException("Lanczos mode requires antialias=True");
  }

  private Tensor by(InterpolationMode mode, int directions) {
    return switch (mode) {
      case NEAREST ->
          switch (directions) {
            case 1 -> Aten.upsampleNearest1d(input, size, scales);
            case 2 -> Aten.upsampleNearest2d(input, size, scales);
            default -> Aten.upsampleNearest3d(input, size, scales);
          };
      case NEAREST_EXACT ->
          switch (directions) {
            case 1 -> Aten._upsampleNearestExact1d(input, size, scales);
            case 2 -> Aten._upsampleNearestExact2d(input, size, scales);
            default -> Aten._upsampleNearestExact3d(input, size, scales);
          };
      case AREA ->
          switch (directions) {
            case 1 -> Aten.adaptiveAvgPool1d(input, size);
            case 2 -> Aten.adaptiveAvgPool2d(input, size);
            default -> Aten.adaptiveAvgPool3d(input, size);
          };
      case LINEAR -> Aten.upsampleLinear1d(input, size, alignCorners, scales);
      case BILINEAR ->
          antialias
              ? Aten._upsampleBilinear2dAa(input, size, alignCorners, scales)
              : Aten.upsampleBilinear2d(input, size, alignCorners, scales);
      case BICUBIC ->
          antialias
              ? Aten._upsampleBicubic2dAa(input, size, alignCorners, scales)
              : Aten.upsampleBicubic2d(input, size, alignCorners, scales);
      case LANCZOS -> Aten._upsampleLanczos2dAa(input, size, alignCorners, scales);
      case TRILINEAR -> Aten.upsampleTrilinear3d(input, size, alignCorners, scales);
    };
  }
}
