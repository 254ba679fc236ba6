package fastai.callback;

import fastai.learner.Cancel;

/// Ends the fit when a recorded number has not become better for `patience` epochs (before_fit,
/// after_epoch; order 63).
///
/// ```java
/// learn.fit(100, Lr.of(1e-3),
///     FitOptions.DEFAULT.withCbs(new EarlyStoppingCallback(Monitor.of("accuracy"), 3)));
/// ```
///
/// fastai v1 counted differently: its `patience=n` is `n + 1` here.
public final class EarlyStoppingCallback extends PatientCallback {
  /// The validation loss, patience 1.
  public EarlyStoppingCallback() {
    this(Monitor.DEFAULT, 1);
  }

  public EarlyStoppingCallback(int patience) {
    this(Monitor.DEFAULT, patience);
  }

  public EarlyStoppingCallback(Monitor monitor, int patience) {
    super(monitor, patience);
  }

  @Override
  public double order() {
    return 63;
  }

  @Override
  void patienceIsOver() {
    System.out.println(
        "No improvement since epoch " + (learn.epoch - waited()) + ": early stopping");
    throw Cancel.FIT;
  }
}
