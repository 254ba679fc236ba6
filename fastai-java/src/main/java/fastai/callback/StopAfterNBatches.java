package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;

/// Ends the fit after a few training batches, without validation (order 0): to see whether
/// everything fits together.
///
/// | event | what it does |
/// |---|---|
/// | after_batch | cancels the fit |
public final class StopAfterNBatches extends Callback implements Event.AfterBatch {
  private final int n;

  /// After two batches.
  public StopAfterNBatches() {
    this(2);
  }

  public StopAfterNBatches(int n) {
    if (n < 1)
      throw new IllegalArgumentException("a fit ends after 1 batch or more, not after " + n);
    this.n = n;
    runValid = false;
  }

  @Override
  public void afterBatch() {
    if (learn.trainIter >= n) throw Cancel.FIT;
  }
}
