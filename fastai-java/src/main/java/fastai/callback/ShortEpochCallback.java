package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;

/// Ends training, and validation too unless `shortValid` is off, after a share of the batches: for
/// trying a script out (after_batch, order 0).
///
/// ```java
/// learn.fit(1, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(new ShortEpochCallback(0.1)));
/// ```
///
/// A part ends after the batch whose number, counted from 0, is at least `pct` of all. A part that
/// ended early has no values in the table.
public final class ShortEpochCallback extends Callback implements Event.AfterBatch {
  private final double pct;
  private final boolean shortValid;

  /// One percent, of validation too.
  public ShortEpochCallback() {
    this(0.01);
  }

  public ShortEpochCallback(double pct) {
    this(pct, true);
  }

  public ShortEpochCallback(double pct, boolean shortValid) {
    this.pct = pct;
    this.shortValid = shortValid;
  }

  @Override
  public void afterBatch() {
    if ((double) learn.iter / learn.nIter < pct) return;
    if (learn.training) throw Cancel.TRAIN;
    if (shortValid) throw Cancel.VALIDATE;
  }
}
