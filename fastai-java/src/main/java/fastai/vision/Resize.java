package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/// Brings every picture to one size. By default its longer side is cut (anywhere in training, on
/// both ends in validation), and what is left is resized; see [ResizeMethod] for the other ways.
/// Masks get the nearest pixel's class; points and boxes move along.
///
/// ```java
/// new Resize(224)
/// new Resize(460, 620).withMethod(ResizeMethod.PAD).withPadMode(PadMode.ZEROS)
/// ```
///
/// Pixels are Pillow's to within one of 255.
public final class Resize extends SizedTransform {
  static final String NAME = "Resize";

  private final Fit fit;

  public Resize(int size) {
    this(new Size(size));
  }

  public Resize(int height, int width) {
    this(new Size(height, width));
  }

  private Resize(Size size) {
    this(new Fit(size, ResizeMethod.CROP, PadMode.REFLECTION, Resample.BILINEAR, Resample.NEAREST));
  }

  Resize(Fit fit) {
    this.fit = fit;
  }

  /// What is said of a resize.
  record Fit(Size size, ResizeMethod method, PadMode padMode, Resample image, Resample mask) {
    /// @param x where the cut or padding lies, from 0 (all on the right) to 1 (all on the left)
    /// @param y the same from top to bottom
    Crop of(Size of, double x, double y) {
      int w = of.width(), h = of.height();
      if (method == ResizeMethod.SQUISH) return crop(0, 0, w, h);
      double across = (double) w / size.width(), down = (double) h / size.height();
      double by = method == ResizeMethod.PAD ? Math.max(across, down) : Math.min(across, down);
      // At least one pixel, of pictures much longer than wide.
      int width = Math.max((int) (by * size.width()), 1);
      int height = Math.max((int) (by * size.height()), 1);
      return crop((int) (x * (w - width)), (int) (y * (h - height)), width, height);
    }

    private Crop crop(int left, int top, int width, int height) {
      return new Crop(left, top, width, height, padMode, size, image, mask);
    }

    Map<String, Object> config() {
      var config = new LinkedHashMap<String, Object>();
      config.put("size", size.config());
      config.put("method", method.name());
      config.put("padMode", padMode.name());
      config.put("resamples", java.util.List.of(image.name(), mask.name()));
      return config;
    }

    static Fit of(Map<String, Object> config) {
      var resamples = (java.util.List<?>) config.get("resamples");
      return new Fit(
          Size.ofConfig(config),
          ResizeMethod.valueOf((String) config.get("method")),
          PadMode.valueOf((String) config.get("padMode")),
          Resample.valueOf((String) resamples.get(0)),
          Resample.valueOf((String) resamples.get(1)));
    }
  }

  public Resize withMethod(ResizeMethod method) {
    return new Resize(new Fit(fit.size, method, fit.padMode, fit.image, fit.mask));
  }

  /// What lies around a padded picture.
  public Resize withPadMode(PadMode padMode) {
    return new Resize(new Fit(fit.size, fit.method, padMode, fit.image, fit.mask));
  }

  /// How the pixels of images and of masks are made.
  public Resize withResamples(Resample image, Resample mask) {
    return new Resize(new Fit(fit.size, fit.method, fit.padMode, image, mask));
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
  Lot lot(Size first, Split part, Draws draws) {
    boolean middle = part == Split.VALID || fit.method == ResizeMethod.SQUISH;
    double x = middle ? 0.5 : draws.nextDouble(), y = middle ? 0.5 : draws.nextDouble();
    return of -> fit.of(of, x, y);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return fit.config();
  }
}
