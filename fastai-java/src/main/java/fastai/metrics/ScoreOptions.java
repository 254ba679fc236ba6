package fastai.metrics;

/// What the metrics of single-label classification take by keyword in Python.
///
/// @param axis where the classes are, -1 by default
/// @param labels the classes that are averaged, in order; `null` for those that occur
/// @param posLabel the positive class of [Average#BINARY], 1 by default
/// @param average BINARY by default; MACRO for areas under curves
/// @param sampleWeight one factor a sample of the whole loader, in its order; `null` for none
public record ScoreOptions(
    int axis, long[] labels, long posLabel, Average average, double[] sampleWeight) {
  public static final ScoreOptions DEFAULT = new ScoreOptions(-1, null, 1, Average.BINARY, null);

  /// Of an average, and otherwise the defaults.
  public static ScoreOptions of(Average average) {
    return DEFAULT.withAverage(average);
  }

  public ScoreOptions withAxis(int axis) {
    return new ScoreOptions(axis, labels, posLabel, average, sampleWeight);
  }

  public ScoreOptions withLabels(long... labels) {
    return new ScoreOptions(axis, labels, posLabel, average, sampleWeight);
  }

  public ScoreOptions withPosLabel(long posLabel) {
    return new ScoreOptions(axis, labels, posLabel, average, sampleWeight);
  }

  public ScoreOptions withAverage(Average average) {
    return new ScoreOptions(axis, labels, posLabel, average, sampleWeight);
  }

  public ScoreOptions withSampleWeight(double... sampleWeight) {
    return new ScoreOptions(axis, labels, posLabel, average, sampleWeight);
  }
}
