package fastai.vision;

/// How pixels of another size are made; the names are PIL's.
public enum Resample {
  /// The nearest pixel: what masks need, whose numbers have no mean.
  NEAREST,
  /// A triangle, as wide as the step where a picture shrinks.
  BILINEAR,
  /// A cubic curve over twice that width.
  BICUBIC
}
