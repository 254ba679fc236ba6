package fastai.vision.gan;

import fastai.learner.Callback;
import fastai.learner.Event;

/// Says after each training batch whether it is the other half's turn.
public abstract sealed class GANSwitcher extends Callback
    implements Event.BeforeFit, Event.AfterBatch, Event.AfterEpoch
    permits FixedGANSwitcher, AdaptiveGANSwitcher {
  GANSwitcher() {}

  /// Whether the half whose turn it was is through.
  abstract boolean isDone(boolean genMode);

  @Override
  public void beforeFit() {}

  @Override
  public void afterEpoch() {}

  @Override
  public final void afterBatch() {
    if (!learn.training || learn.loss == null) return;
    var trainer = trainer(learn.cb(GANTrainer.class));
    if (isDone(trainer.genMode())) trainer.switchTo();
  }

  static GANTrainer trainer(GANTrainer found) {
    if (found != null) return found;
    throw new IllegalStateException(
        "the learner has no GANTrainer, which has to be added before; see GANLearner");
  }
}
