package fastai.metrics;

/// What the metrics of multi-label classification take by keyword in Python.
///
/// @param thresh from which score on a label counts as predicted, 0.5 by default
/// @param sigmoid whether the model's outputs go through a sigmoid first; true by default
/// @param labels the columns that are averaged; `null` for all
/// @param average MACRO by default
/// @param sampleWeight one factor a sample of the whole loader, in its order; `null` for none
public record MultiOptions(
    double thresh, boolean sigmoid, long[] labels, Average average, double[] sampleWeight) {
  public static final MultiOptions DEFAULT = new MultiOptions(0.5, true, null, Average.MACRO, null);

  /// Of an average, and otherwise the defaults.
  public static MultiOptions of(Average average) {
    return DEFAULT.withAverage(average);
  }

  public MultiOptions withThresh(double thresh) {
    return new MultiOptions(thresh, sigmoid, labels, average, sampleWeight);
  }

  public MultiOptions withSigmoid(boolean sigmoid) {
    return new MultiOptions(thresh, sigmoid, labels, average, sampleWeight);
  }

  public MultiOptions withLabels(long... labels) {
    return new MultiOptions(thresh, sigmoid, labels, average, sampleWeight);
  }

  public MultiOptions withAverage(Average average) {
    return new MultiOptions(thresh, sigmoid, labels, average, sampleWeight);
  }

  public MultiOptions withSampleWeight(double... sampleWeight) {
    return new MultiOptions(thresh, sigmoid, labels, average, sampleWeight);
  }

  ActivationType activation() {
    return sigmoid ? ActivationType.SIGMOID : ActivationType.NO;
  }
}
