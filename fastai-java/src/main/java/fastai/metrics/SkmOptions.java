package fastai.metrics;

/// What fastai's `skm_to_fastai` takes by keyword.
///
/// @param isClass whether classes are compared (true by default): the class of the largest score is
///   taken, unless there is a threshold
/// @param thresh predictions become `pred >= thresh`, by default after a sigmoid; `null` for none
/// @param axis where the classes are, -1 by default
/// @param activation `null` for a sigmoid where there is a threshold, otherwise none
/// @param flatten whether both sides become `[-1]`; true by default
public record SkmOptions(
    boolean isClass, Double thresh, int axis, ActivationType activation, boolean flatten) {
  public static final SkmOptions DEFAULT = new SkmOptions(true, null, -1, null, true);

  public SkmOptions withIsClass(boolean isClass) {
    return new SkmOptions(isClass, thresh, axis, activation, flatten);
  }

  public SkmOptions withThresh(Double thresh) {
    return new SkmOptions(isClass, thresh, axis, activation, flatten);
  }

  public SkmOptions withAxis(int axis) {
    return new SkmOptions(isClass, thresh, axis, activation, flatten);
  }

  public SkmOptions withActivation(ActivationType activation) {
    return new SkmOptions(isClass, thresh, axis, activation, flatten);
  }

  public SkmOptions withFlatten(boolean flatten) {
    return new SkmOptions(isClass, thresh, axis, activation, flatten);
  }

  AccumMetric.Options accumulated() {
    var activates =
        activation != null
            ? activation
            : isClass && thresh != null ? ActivationType.SIGMOID : ActivationType.NO;
    return new AccumMetric.Options(
        isClass && thresh == null ? axis : null, activates, thresh, true, flatten);
  }
}
