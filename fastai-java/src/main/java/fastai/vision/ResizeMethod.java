package fastai.vision;

/// How a picture of another shape gets to a size.
public enum ResizeMethod {
  /// Its longer side is cut.
  CROP,
  /// Its shorter side is padded.
  PAD,
  /// It is stretched.
  SQUISH
}
