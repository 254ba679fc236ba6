package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import java.util.Map;
import torch.io.Checkpoint;

/// Takes a step only when at least `nAcc` samples have been seen since the last one, with the
/// gradients of all of them: large batches on a small device (before_fit, after_loss, before_step;
/// order 6, training only).
///
/// ```java
/// learn.addCb(new GradientAccumulation(64));    // batches of 16: a step every fourth
/// ```
///
/// The loss that is differentiated is divided by `nAcc / batch size`, so that the gradients add up
/// to those of the mean over `nAcc` samples; the reported loss is the batch's own. A batch without
/// a step ends with [Cancel#BATCH]. The count goes on from epoch to epoch, as in fastai.
///
/// `nAcc` counts samples. fastai v1's `AccumulateScheduler(n_step)` counted batches: give `n_step *
/// bs`.
public final class GradientAccumulation extends Callback
    implements Event.BeforeFit, Event.AfterLoss, Event.BeforeStep {
  private final int nAcc;
  private long count;

  /// 32 samples.
  public GradientAccumulation() {
    this(32);
  }

  public GradientAccumulation(int nAcc) {
    if (nAcc < 1)
      throw new IllegalArgumentException("nAcc is a number of samples, at least 1, not " + nAcc);
    this.nAcc = nAcc;
    runValid = false;
  }

  @Override
  public double order() {
    return 6;
  }

  @Override
  public void beforeFit() {
    if (!learn.isValidating()) count = 0;
  }

  @Override
  public void afterLoss() {
    if (learn.lossGrad != null) learn.lossGrad = learn.lossGrad.div(share());
  }

  private double share() {
    return (double) nAcc / learn.yb[0].size(0);
  }

  @Override
  public void beforeStep() {
    learn.lossGrad = learn.lossGrad.detach().mul(share());
    count += learn.yb[0].size(0);
    if (count < nAcc) throw Cancel.BATCH;
    count = 0;
  }

  @Override
  public Map<String, Object> stateDict() {
    return Map.of("count", count);
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    count = state.get("count").asLong();
  }
}
