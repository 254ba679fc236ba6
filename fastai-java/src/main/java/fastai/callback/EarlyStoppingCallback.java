package fastai.callback;

import fastai.learner.Cancel;
import java.util.Map;
import torch.io.Checkpoint;

/// Ends the fit when a recorded number has not become better for `patience` epochs (before_fit,
/// after_epoch; order 63).
///
/// ```java
/// learn.fit(100, Lr.of(1e-3),
///     FitOptions.DEFAULT.withCbs(new EarlyStoppingCallback(Monitor.of("accuracy"), 3)));
/// ```
///
/// fastai v1 counted differently: its `patience=n` is `n + 1` here.
public final class EarlyStoppingCallback extends TrackerCallback {
  private final int patience;
  private int waited;

  /// The validation loss, patience 1.
  public EarlyStoppingCallback() {
    this(Monitor.DEFAULT, 1);
  }

  public EarlyStoppingCallback(int patience) {
    this(Monitor.DEFAULT, patience);
  }

  public EarlyStoppingCallback(Monitor monitor, int patience) {
    super(monitor);
    this.patience = patience;
  }

  @Override
  public double order() {
    return 63;
  }

  /// For how many epochs there was nothing better.
  public int waited() {
    return waited;
  }

  @Override
  protected void begin() {
    waited = 0;
  }

  @Override
  protected void tracked(boolean better) {
    if (better) {
      waited = 0;
      return;
    }
    waited++;
    if (waited < patience) return;
    System.out.println("No improvement since epoch " + (learn.epoch - waited) + ": early stopping");
    throw Cancel.FIT;
  }

  @Override
  public Map<String, Object> stateDict() {
    var state = super.stateDict();
    state.put("waited", waited);
    return state;
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    super.loadStateDict(state);
    waited = state.get("waited").asInt();
  }
}
