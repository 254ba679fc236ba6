package fastai.vision.augment;

import java.util.List;

/// Height and width in pixels.
public record Size(long height, long width) {
  public Size {
    if (height < 1 || width < 1)
      throw new IllegalArgumentException(
          "a size is a height and a width of at least 1; " + height + "x" + width + " was given");
  }

  /// Of a list in a config; `null` of `null`.
  static Size of(Object config) {
    if (config == null) return null;
    var list = (List<?>) config;
    return new Size(((Number) list.get(0)).longValue(), ((Number) list.get(1)).longValue());
  }
}
