package torch.nn.functional;

import java.util.Locale;

/// How [F#interpolate] finds values between elements.
public enum InterpolationMode {
  NEAREST,
  /// For `[batch, channels, length]`, as are [#BILINEAR] for two directions and [#TRILINEAR] for
  /// three.
  LINEAR,
  BILINEAR,
  BICUBIC,
  TRILINEAR,
  /// Means, as adaptive average pooling.
  AREA,
  /// As other libraries (Scikit-Image, Pillow) choose the nearest element.
  NEAREST_EXACT,
  /// Two directions, with antialiasing only.
  LANCZOS;

  /// Python's name for it.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
