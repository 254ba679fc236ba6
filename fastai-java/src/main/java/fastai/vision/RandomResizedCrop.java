package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// In training, a part of random area and shape at a random place, resized to one size; in
/// validation the whole picture, stretched to a little more and cut around the middle (Szegedy et
/// al. 2014, as fastai does it).
///
/// ```java
/// new RandomResizedCrop(224).withMinScale(0.35)
/// ```
public final class RandomResizedCrop extends SizedTransform {
  static final String NAME = "RandomResizedCrop";
  private static final int TRIES = 10;

  private final Size size;
  private final Settings settings;

  /// @param minScale the smallest share of the area
  /// @param ratio from and to: width by height
  /// @param valXtra how much larger the picture gets in validation before it is cut
  private record Settings(
      double minScale,
      double maxScale,
      double minRatio,
      double maxRatio,
      double valXtra,
      Resample image,
      Resample mask) {
    static final Settings DEFAULT =
        new Settings(0.08, 1, 3.0 / 4, 4.0 / 3, 0.14, Resample.BILINEAR, Resample.NEAREST);

    Settings {
      if (!(minScale > 0 && minScale <= maxScale && maxScale <= 1))
        throw new IllegalArgumentException(
            "shares of the area are above 0, rising, and not above 1; "
                + minScale
                + " and "
                + maxScale
                + " were given");
      if (!(minRatio > 0 && minRatio <= maxRatio))
        throw new IllegalArgumentException(
            "ratios are above 0 and rising; " + minRatio + " and " + maxRatio + " were given");
      if (!(valXtra >= 0))
        throw new IllegalArgumentException("valXtra is 0 or more, not " + valXtra);
    }
  }

  public RandomResizedCrop(int size) {
    this(new Size(size), Settings.DEFAULT);
  }

  public RandomResizedCrop(int height, int width) {
    this(new Size(height, width), Settings.DEFAULT);
  }

  private RandomResizedCrop(Size size, Settings settings) {
    this.size = size;
    this.settings = settings;
  }

  /// The smallest share of the area that is cut; 0.08 by default.
  public RandomResizedCrop withMinScale(double minScale) {
    return withScale(minScale, settings.maxScale);
  }

  public RandomResizedCrop withMaxScale(double maxScale) {
    return withScale(settings.minScale, maxScale);
  }

  private RandomResizedCrop withScale(double minScale, double maxScale) {
    var s = settings;
    return new RandomResizedCrop(
        size, new Settings(minScale, maxScale, s.minRatio, s.maxRatio, s.valXtra, s.image, s.mask));
  }

  /// Width by height, from and to; 3/4 and 4/3 by default.
  public RandomResizedCrop withRatio(double from, double to) {
    var s = settings;
    return new RandomResizedCrop(
        size, new Settings(s.minScale, s.maxScale, from, to, s.valXtra, s.image, s.mask));
  }

  /// How much larger than the size the picture gets in validation, before it is cut; 0.14 by
  /// default.
  public RandomResizedCrop withValXtra(double valXtra) {
    var s = settings;
    return new RandomResizedCrop(
        size,
        new Settings(s.minScale, s.maxScale, s.minRatio, s.maxRatio, valXtra, s.image, s.mask));
  }

  /// How the pixels of images and of masks are made.
  public RandomResizedCrop withResamples(Resample image, Resample mask) {
    var s = settings;
    return new RandomResizedCrop(
        size, new Settings(s.minScale, s.maxScale, s.minRatio, s.maxRatio, s.valXtra, image, mask));
  }

  @Override
  public int order() {
    return TransformOrder.RESIZE;
  }

  @Override
  public Split split() {
    return null;
  }

  @Override
  Lot lot(Size of, Split part, Draws draws) {
    if (part == Split.VALID) {
      int xtra = (int) Math.ceil(Math.max(size.height(), size.width()) * settings.valXtra / 8) * 8;
      var larger = new Size(size.height() + xtra, size.width() + xtra);
      return own -> new Both(resized(whole(own), larger), Crop.centre(larger, size, PadMode.ZEROS));
    }
    var crop = resized(part(of, draws), size);
    return _ -> crop;
  }

  private static Crop whole(Size of) {
    return Crop.at(0, 0, of, PadMode.ZEROS);
  }

  private Crop resized(Crop crop, Size to) {
    return crop.resized(to, settings.image, settings.mask);
  }

  private Crop part(Size of, Draws draws) {
    int w = of.width(), h = of.height();
    double low = Math.log(settings.minRatio), high = Math.log(settings.maxRatio);
    for (int i = 0; i < TRIES; i++) {
      double area = uniform(settings.minScale, settings.maxScale, draws) * w * h;
      double ratio = Math.exp(uniform(low, high, draws));
      int width = (int) Math.rint(Math.sqrt(area * ratio));
      int height = (int) Math.rint(Math.sqrt(area / ratio));
      if (width > 0 && height > 0 && width <= w && height <= h)
        return Crop.at(
            draws.nextInt(w - width + 1),
            draws.nextInt(h - height + 1),
            new Size(height, width),
            PadMode.ZEROS);
    }
    double ratio = (double) w / h;
    var largest =
        ratio < settings.minRatio
            ? new Size(Math.max((int) (w / settings.minRatio), 1), w)
            : ratio > settings.maxRatio
                ? new Size(h, Math.max((int) (h * settings.maxRatio), 1))
                : of;
    return Crop.centre(of, largest, PadMode.ZEROS);
  }

  private static double uniform(double from, double to, Draws draws) {
    return from + (to - from) * draws.nextDouble();
  }

  /// One after the other.
  private record Both(Spatial first, Spatial then) implements Spatial {
    @Override
    public Tensor pixels(Tensor x, boolean mask) {
      return then.pixels(first.pixels(x, mask), mask);
    }

    @Override
    public Tensor points(Tensor xy, Size size) {
      return then.points(first.points(xy, size), first.out(size));
    }

    @Override
    public Size out(Size size) {
      return then.out(first.out(size));
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    var s = settings;
    return Map.of(
        "size", size.config(),
        "scale", List.of(s.minScale, s.maxScale),
        "ratio", List.of(s.minRatio, s.maxRatio),
        "valXtra", s.valXtra,
        "resamples", List.of(s.image.name(), s.mask.name()));
  }

  static RandomResizedCrop of(Map<String, Object> config) {
    double[] scale = fastai.data.TransformProvider.numbers(config.get("scale"));
    double[] ratio = fastai.data.TransformProvider.numbers(config.get("ratio"));
    var resamples = (List<?>) config.get("resamples");
    return new RandomResizedCrop(
        Size.ofConfig(config),
        new Settings(
            scale[0],
            scale[1],
            ratio[0],
            ratio[1],
            ((Number) config.get("valXtra")).doubleValue(),
            Resample.valueOf((String) resamples.get(0)),
            Resample.valueOf((String) resamples.get(1))));
  }
}
