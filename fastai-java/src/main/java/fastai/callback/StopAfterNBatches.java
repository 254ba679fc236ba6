package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;

/// Ends the fit after some training batches, without validation: fastai v1's callback of this name
/// (after_batch, order 0, training only).
///
/// ```java
/// learn.fit(1, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(new StopAfterNBatches(2)));
/// ```
public final class StopAfterNBatches extends Callback implements Event.BeforeFit, Event.AfterBatch {
  private final int n;
  private int seen;

  /// Two batches.
  public StopAfterNBatches() {
    this(2);
  }

  public StopAfterNBatches(int n) {
    this.n = n;
    runValid = false;
  }

  @Override
  public void beforeFit() {
    seen = 0;
  }

  @Override
  public void afterBatch() {
    if (++seen >= n) throw Cancel.FIT;
  }
}
