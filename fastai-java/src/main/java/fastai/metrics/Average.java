package fastai.metrics;

/// How the scores of several classes or labels become one, as scikit-learn's `average`.
public enum Average {
  /// The score of one class, the positive one, where there are two.
  BINARY,
  /// The mean over the classes.
  MACRO,
  /// One score from the counts of all classes together.
  MICRO,
  /// The mean over the classes, each weighted by how many samples have it.
  WEIGHTED,
  /// The mean over the samples, each with a score of its own; for labels only.
  SAMPLES
}
