package fastai.vision.gan;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.optimizer.Hyper;

/// Multiplies the learning rates for the critic's steps (fastai's `GANDiscriminativeLR`).
///
/// It does so right before the step, and puts back what was there after the batch, so that it goes
/// together with schedules; fastai does so before the batch, where a schedule overwrites it, and
/// undoes it by a division that is left out when the turn changes.
public final class GANDiscriminativeLR extends Callback
    implements Event.BeforeStep, Event.AfterBatch {
  private final double multLr;
  private double[] before;

  /// Five times.
  public GANDiscriminativeLR() {
    this(5);
  }

  public GANDiscriminativeLR(double multLr) {
    this.multLr = multLr;
  }

  @Override
  public void beforeStep() {
    if (GANSwitcher.trainer(learn.cb(GANTrainer.class)).genMode()) return;
    before = learn.opt.hyper(Hyper.LR);
    var raised = before.clone();
    for (int i = 0; i < raised.length; i++) raised[i] *= multLr;
    learn.opt.setHyper(Hyper.LR, raised);
  }

  @Override
  public void afterBatch() {
    restore();
  }

  @Override
  protected void abandonBatch() {
    restore();
  }

  private void restore() {
    if (before != null) learn.opt.setHyper(Hyper.LR, before);
    before = null;
  }
}
