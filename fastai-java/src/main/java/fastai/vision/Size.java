package fastai.vision;

import java.util.List;
import java.util.Map;

/// Height and width in pixels.
record Size(int height, int width) {
  Size {
    if (height < 1 || width < 1)
      throw new IllegalArgumentException(
          "a size is a height and a width of 1 or more; " + height + "x" + width + " was given");
  }

  Size(int side) {
    this(side, side);
  }

  /// Of what has one; `null` for points and labels.
  static Size of(Object x) {
    return switch (x) {
      case Image image -> new Size(image.height(), image.width());
      case Mask mask -> of(mask.image());
      case TensorImage image -> of(image.data());
      case TensorMask mask -> of(mask.data());
      case null, default -> null;
    };
  }

  static Size of(torch.Tensor pixels) {
    return new Size((int) pixels.size(-2), (int) pixels.size(-1));
  }

  /// That of the first value that has one; `null` if none has.
  static Size first(Object[] values) {
    for (Object value : values) {
      Size size = value instanceof Object[] tuple ? first(tuple) : of(value);
      if (size != null) return size;
    }
    return null;
  }

  List<Integer> config() {
    return List.of(height, width);
  }

  static Size ofConfig(Map<String, Object> config) {
    var numbers = (List<?>) config.get("size");
    return new Size(((Number) numbers.get(0)).intValue(), ((Number) numbers.get(1)).intValue());
  }
}
