package fastai.callback;

/// Which number of the [fastai.learner.Recorder] a tracker watches, and what it takes for better.
///
/// A value is better than the best so far if `value + minDelta < best`, or, where more is better,
/// `value - minDelta > best`.
///
/// ```java
/// new EarlyStoppingCallback(Monitor.of("accuracy").withMinDelta(0.01), 3)
/// ```
///
/// @param name a column of the table: `valid_loss`, `train_loss` or a metric's name
/// @param comp which way is better; `null`: less if the name has `loss` or `error` in it, more
///   otherwise
/// @param minDelta by how much a value must be better to count
/// @param resetOnFit whether each fit begins without a best value
public record Monitor(String name, Comp comp, double minDelta, boolean resetOnFit) {
  /// The validation loss.
  public static final Monitor DEFAULT = new Monitor("valid_loss", null, 0, true);

  /// Which way is better: numpy's `less` and `greater`.
  public enum Comp {
    LESS,
    GREATER
  }

  public Monitor {
    if (comp == null)
      comp = name.contains("loss") || name.contains("error") ? Comp.LESS : Comp.GREATER;
  }

  public static Monitor of(String name) {
    return new Monitor(name, null, 0, true);
  }

  public Monitor withComp(Comp comp) {
    return new Monitor(name, comp, minDelta, resetOnFit);
  }

  public Monitor withMinDelta(double minDelta) {
    return new Monitor(name, comp, minDelta, resetOnFit);
  }

  public Monitor withResetOnFit(boolean resetOnFit) {
    return new Monitor(name, comp, minDelta, resetOnFit);
  }

  /// What every value is better than.
  double worst() {
    return comp == Comp.LESS ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
  }

  boolean isBetter(double value, double best) {
    return comp == Comp.LESS ? value + minDelta < best : value - minDelta > best;
  }
}
