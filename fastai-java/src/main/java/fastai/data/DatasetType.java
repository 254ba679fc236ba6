package fastai.data;

/// Fastai v1's kinds of data; a single item is a [DataLoaders#testDl] of one.
public enum DatasetType {
  TRAIN,
  VALID,

  /// The third loader.
  TEST,

  /// The training data, in their order and not augmented.
  FIX
}
