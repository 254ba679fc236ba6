package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.Torch;

/// A transform of the geometry of batches, drawn for each image: images, their masks, points and
/// boxes move together. An affine one gives a matrix, another one a warp of coordinates; a new one
/// overrides [#matrix] or [#warp]:
///
/// ```java
/// class Shift extends AffineCoordTfm {
///   Shift() { super(AffineOptions.DEFAULT); }
///   @Override protected Tensor matrix(Tensor x) {
///     return Torch.tensor(new double[] {1, 0, 0.1, 0, 1, 0, 0, 0, 1}).view(1, 3, 3).to(x.device());
///   }
/// }
/// ```
///
/// Matrices map places in the result to places in the image, x and y from -1 to 1. Several such
/// transforms are put together by [Augment#setupAugTfms], so that pixels are read once: the
/// matrices are multiplied in order, and warps follow. What turns x into y is scaled by the image's
/// proportions, so that angles stay angles.
///
/// In validation only the size changes, if one is given. Order 30.
public abstract class AffineCoordTfm extends RandTransform<Geometry> {
  private final AffineOptions options;

  protected AffineCoordTfm(AffineOptions options) {
    this.options = options;
  }

  public final AffineOptions options() {
    return options;
  }

  /// The affine maps of a batch; `null` for none.
  ///
  /// @param x the first image of the batch, `[batch, channels, height, width]`
  /// @return `[batch, 3, 3]`
  protected Tensor matrix(Tensor x) {
    return null;
  }

  /// The map of coordinates that follows the affine one; `null` for none.
  protected CoordWarp warp(Tensor x) {
    return null;
  }

  /// The elementary transforms it is made of.
  List<AffineCoordTfm> parts() {
    return List.of(this);
  }

  /// The part of the images that is left in the end; `null` for all.
  CropBox crop(Tensor x, Split part, Draws draws) {
    return null;
  }

  @Override
  public final int order() {
    return TransformOrder.AFFINE;
  }

  /// All parts of the data: the size changes in validation too.
  @Override
  public final Split split() {
    return null;
  }

  @Override
  protected final Geometry draw(Object[] values, Split part, Draws draws) {
    Tensor x = Kinds.first(values);
    if (x == null) return new Geometry(null, List.of(), null, options);
    Tensor product = null;
    var warps = new ArrayList<CoordWarp>();
    if (part != Split.VALID) {
      for (var one : parts()) {
        Tensor matrix = one.matrix(x);
        if (matrix != null) product = product == null ? matrix : product.matmul(matrix);
      }
      if (product != null) product = proportioned(product, x.size(-2), x.size(-1));
      for (var one : parts()) {
        CoordWarp warp = one.warp(x);
        if (warp != null) warps.add(warp);
      }
    }
    return new Geometry(product, warps, crop(x, part, draws), options);
  }

  private static Tensor proportioned(Tensor matrix, long height, long width) {
    if (height == width) return matrix;
    Tensor scaled = matrix.clone();
    scaled.select(1, 0).select(1, 1).mul_((double) height / width);
    scaled.select(1, 1).select(1, 0).mul_((double) width / height);
    return scaled;
  }

  @Override
  protected final Object encodes(Object x, Geometry geometry) {
    return Kinds.move(x, geometry);
  }

  /// The rows (a, b, c), (d, e, f), (0, 0, 1), each `[batch]`, or `null` for zeros, as `[batch, 3,
  /// 3]`.
  protected static Tensor affineMat(Tensor a, Tensor b, Tensor c, Tensor d, Tensor e, Tensor f) {
    Tensor some = a != null ? a : b;
    Tensor zero = some.newZeros(some.shape()), one = some.newOnes(some.shape());
    var all = new ArrayList<Tensor>();
    for (var number : new Tensor[] {a, b, c, d, e, f}) all.add(number == null ? zero : number);
    all.addAll(List.of(zero, zero, one));
    return Torch.stack(all, 1).view(-1, 3, 3);
  }

  /// Its settings beside the [#options].
  Map<String, Object> settings() {
    throw new UnsupportedOperationException(
        "the transform "
            + name()
            + " cannot be exported: override Transform.config(), and pass a maker for '"
            + name()
            + "' when loading");
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<>(settings());
    config.putAll(options.config());
    return config;
  }
}
