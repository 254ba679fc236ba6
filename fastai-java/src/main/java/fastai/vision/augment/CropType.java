package fastai.vision.augment;

/// How fastai 0.7 makes a square of an image whose shorter side it has scaled.
public enum CropType {
  /// A random part in training, the middle in validation.
  RANDOM,
  /// The middle.
  CENTER,
  /// All of it, squeezed.
  NO,
  /// In training a part of random size and proportions ([fastai.vision.RandomResizedCrop]), in
  /// validation the middle.
  GOOGLENET
}
