package fastai.metrics;

/// What an [AccumMetric] does to the model's outputs before it keeps them.
public enum ActivationType {
  NO,
  SIGMOID,
  /// Probabilities of all classes.
  SOFTMAX,
  /// The probability of the last class only.
  BINARY_SOFTMAX
}
