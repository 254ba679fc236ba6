package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// One random part of all images of a batch, of a share `minScale` to `maxScale` of their area and
/// of proportions in a range, resized. Up to ten tries are made to find one that fits; then, and in
/// validation, it is the largest in the middle, in validation `validScale` of it. Order 30.
///
/// ```java
/// new RandomResizedCropGPU(224);
/// new RandomResizedCropGPU(224, o -> o.withMinScale(0.35));
/// ```
public final class RandomResizedCropGPU extends RandTransform<Geometry> {
  private final Size size;
  private final CropOptions options;

  public RandomResizedCropGPU(long size) {
    this(size, o -> o);
  }

  public RandomResizedCropGPU(long size, UnaryOperator<CropOptions> change) {
    this(new Size(size, size), change);
  }

  public RandomResizedCropGPU(Size size, UnaryOperator<CropOptions> change) {
    this(size, change.apply(CropOptions.DEFAULT));
  }

  RandomResizedCropGPU(Size size, CropOptions options) {
    this.size = size;
    this.options = options;
  }

  public Size size() {
    return size;
  }

  @Override
  public int order() {
    return TransformOrder.AFFINE;
  }

  /// All parts of the data: images are cut and resized in validation too.
  @Override
  public Split split() {
    return null;
  }

  @Override
  protected Geometry draw(Object[] values, Split part, Draws draws) {
    var x = Kinds.first(values);
    var geometry = AffineOptions.DEFAULT.withSize(size);
    geometry = geometry.withMode(options.mode()).withModeMask(options.modeMask());
    return new Geometry(
        null, List.of(), x == null ? null : box(x.size(-2), x.size(-1), part, draws), geometry);
  }

  @Override
  protected Object encodes(Object x, Geometry geometry) {
    return Kinds.move(x, geometry);
  }

  CropBox box(long h, long w, Split part, Draws draws) {
    boolean valid = part == Split.VALID;
    double low = options.minRatio(), high = options.maxRatio();
    for (int i = 0; i < 10 && !valid; i++) {
      double area = uniform(draws, options.minScale(), options.maxScale()) * w * h;
      double ratio = Math.exp(uniform(draws, Math.log(low), Math.log(high)));
      long width = (long) Math.rint(Math.sqrt(area * ratio));
      long height = (long) Math.rint(Math.sqrt(area / ratio));
      if (width < 1 || height < 1 || width > w || height > h) continue;
      long top = draws.nextLong(h - height + 1), left = draws.nextLong(w - width + 1);
      return new CropBox(top, left, height, width, h, w);
    }
    long height = h, width = w;
    // As tall, or as wide, as the proportions allow.
    if ((double) w / h < low) height = (long) (w / low);
    else if ((double) w / h > high) width = (long) (h * high);
    if (valid) {
      height = Math.max(1, (long) (height * options.validScale()));
      width = Math.max(1, (long) (width * options.validScale()));
    }
    return new CropBox((h - height) / 2, (w - width) / 2, height, width, h, w);
  }

  private static double uniform(Draws draws, double from, double to) {
    return from + (to - from) * draws.nextDouble();
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("size", List.of(size.height(), size.width()));
    config.putAll(options.config());
    return config;
  }

  static RandomResizedCropGPU of(Map<String, Object> config) {
    return new RandomResizedCropGPU(Size.of(config.get("size")), CropOptions.of(config));
  }
}
