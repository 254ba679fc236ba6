package fastai.vision;

/// What lies beyond the edge of a picture.
public enum PadMode {
  /// Black; class 0 in masks.
  ZEROS,
  /// The edge's pixels.
  BORDER,
  /// The picture mirrored at its edge, without the edge itself.
  REFLECTION
}
