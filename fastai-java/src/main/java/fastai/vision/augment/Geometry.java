package fastai.vision.augment;

import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.functional.GridSampleOptions;
import torch.nn.functional.GridSampleOptions.Mode;
import torch.nn.functional.GridSampleOptions.Padding;

/// What was drawn for the geometry of a batch: an affine map, then warps, then a crop, in one
/// resampling. A pixel of the result at q, from -1 to 1, is read at `warp(A C q)`; A is the product
/// of all affine matrices, C the crop. Points p of the image move to `(A C)^-1 warp^-1(p)`.
///
/// Before bilinear sampling to less than half the size, the image is averaged over areas: by d, the
/// lesser of the ratios of height and of width, halved; if d is more than 1, and more than 2 over
/// the span of the coordinates, that is, if it does not just enlarge a part of the image.
///
/// It serves one call: images and masks of one size share a grid.
public final class Geometry {
  private final Tensor matrix;
  private final List<CoordWarp> warps;
  private final CropBox crop;
  private final AffineOptions options;

  private Tensor affine;
  private Tensor grid;

  /// @param matrix `[batch, 3, 3]`; `null` for none
  /// @param crop `null` for none
  Geometry(Tensor matrix, List<CoordWarp> warps, CropBox crop, AffineOptions options) {
    this.matrix = matrix;
    this.warps = warps;
    this.crop = crop == null || crop.isWhole() ? null : crop;
    this.options = options;
  }

  private boolean moves() {
    return matrix != null || !warps.isEmpty();
  }

  // ---- pixels -----------------------------------------------------------------------------------

  /// @param x floats `[batch, channels, height, width]`
  Tensor image(Tensor x) {
    return sample(x, options.mode());
  }

  /// Class numbers stay class numbers.
  ///
  /// @param x integers `[batch, height, width]`, or with one channel
  /// @return int64, of the same shape but for the size
  Tensor mask(Tensor x) {
    if (!moves() && crop == null && options.size() == null) return x;
    Tensor planes = x.dim() == 3 ? x.unsqueeze(1) : x;
    Tensor moved = sample(planes.to(DType.FLOAT32), options.modeMask()).to(DType.INT64);
    return x.dim() == 3 ? moved.squeeze(1) : moved;
  }

  private Tensor sample(Tensor x, Mode mode) {
    if (x.dim() != 4)
      throw new IllegalArgumentException(
          "this transform is for batches, [batch, channels, height, width]; given was "
              + x.describe()
              + ": give it to the batch transforms");
    if (!moves()) {
      Tensor part = crop == null ? x : crop.of(x);
      Size size = options.size();
      boolean same = size == null || size.height() == part.size(2) && size.width() == part.size(3);
      return same ? part : read(part, grid(part, null), mode, 1, 1, false);
    }
    double partHeight = crop == null ? 1 : (double) crop.height() / crop.imageHeight();
    double partWidth = crop == null ? 1 : (double) crop.width() / crop.imageWidth();
    return read(x, grid(x, affine(x)), mode, partHeight, partWidth, crop == null);
  }

  private Tensor read(
      Tensor x, Tensor grid, Mode mode, double partHeight, double partWidth, boolean zooms) {
    if (mode == Mode.BILINEAR) {
      double height = partHeight * x.size(2) / grid.size(1);
      double width = partWidth * x.size(3) / grid.size(2);
      double d = Math.min(height, width) / 2;
      if (d > 1 && (!zooms || d > 2 / span(grid)))
        x =
            F.adaptiveAvgPool2d(
                x, (long) Math.floor(x.size(2) / d), (long) Math.floor(x.size(3) / d));
    }
    return F.gridSample(
        x,
        x.dtype() == grid.dtype() ? grid : grid.to(x.dtype()),
        new GridSampleOptions(mode, padding(), options.alignCorners()));
  }

  private Padding padding() {
    return switch (options.padMode()) {
      case ZEROS -> Padding.ZEROS;
      case BORDER -> Padding.BORDER;
      case REFLECTION -> Padding.REFLECTION;
    };
  }

  private static double span(Tensor grid) {
    return grid.max().sub(grid.min()).item();
  }

  /// Where the pixels of the result are read, `[batch, height, width, 2]`.
  private Tensor grid(Tensor x, Tensor affine) {
    Size size = options.size();
    long n = x.size(0);
    long height = size == null ? crop == null ? x.size(2) : crop.height() : size.height();
    long width = size == null ? crop == null ? x.size(3) : crop.width() : size.width();
    if (grid != null && grid.size(1) == height && grid.size(2) == width) return grid;
    Tensor theta = affine != null ? affine.slice(1, 0, 2) : identity(x).slice(1, 0, 2);
    grid =
        F.affineGrid(
            theta.expand(n, 2, 3), new long[] {n, 1, height, width}, options.alignCorners());
    if (warps.isEmpty() || affine == null) return grid;
    Tensor coords = grid.view(n, -1, 2);
    for (var warp : warps) coords = warp.apply(coords, false);
    return grid = coords.view(n, height, width, 2);
  }

  /// A C, `[batch or 1, 3, 3]`.
  private Tensor affine(Tensor like) {
    if (affine != null) return affine;
    Tensor cut = crop == null ? null : crop.matrix(like, options.alignCorners());
    if (matrix == null) affine = cut == null ? identity(like) : cut;
    else affine = cut == null ? matrix : matrix.matmul(cut);
    return affine;
  }

  private static Tensor identity(Tensor like) {
    return Torch.eye(3, torch.TensorOptions.of(DType.FLOAT32, like.device())).unsqueeze(0);
  }

  // ---- places -----------------------------------------------------------------------------------

  /// @param x floats `[batch, n, 2]`: x and y from -1 to 1
  Tensor points(Tensor x) {
    if (!moves() && crop == null) return x;
    for (var warp : warps.reversed()) x = warp.apply(x, true);
    Tensor map = affine(x);
    Tensor inverse =
        Aten.linalgInvEx(map.slice(1, 0, 2).slice(2, 0, 2).transpose(1, 2), false).inverse();
    return x.sub(map.slice(1, 0, 2).select(2, 2).unsqueeze(1)).matmul(inverse);
  }

  /// The upright boxes around where the corners of boxes move.
  ///
  /// @param x floats `[batch, n, 4]`: left, top, right, bottom from -1 to 1
  Tensor boxes(Tensor x) {
    if (!moves() && crop == null) return x;
    long batch = x.size(0), n = x.size(1);
    Tensor corners =
        x.indexSelect(2, Torch.tensor(new long[] {0, 1, 0, 3, 2, 1, 2, 3}).to(x.device()))
            .view(batch, 4 * n, 2);
    Tensor moved = points(corners).view(batch, n, 4, 2);
    return Torch.cat(List.of(moved.amin(2), moved.amax(2)), 2);
  }
}
