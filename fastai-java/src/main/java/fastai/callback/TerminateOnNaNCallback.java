package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;

/// Ends the fit when the loss of a batch, in training or validation, is infinite or not a number
/// (after_batch, order -9: before the batch is recorded).
///
/// ```java
/// learn.addCb(new TerminateOnNaNCallback());
/// ```
///
/// It reads every loss, which waits for the device; the [fastai.learner.Recorder] does so too.
public final class TerminateOnNaNCallback extends Callback implements Event.AfterBatch {
  public TerminateOnNaNCallback() {}

  @Override
  public double order() {
    return -9;
  }

  @Override
  public void afterBatch() {
    if (learn.loss == null) return;
    double loss = (learn.loss.dim() == 0 ? learn.loss : learn.loss.sum()).item();
    if (!Double.isFinite(loss)) throw Cancel.FIT;
  }
}
