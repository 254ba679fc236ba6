package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.Resettable;

/// Has a recurrent model forget what it remembers from batch to batch (order 0): calls
/// [Resettable#reset] of the model if it has that.
///
/// | event | what it does |
/// |---|---|
/// | before_train, before_validate, after_fit | `model.reset()` |
public final class ModelResetter extends Callback
    implements Event.BeforeTrain, Event.BeforeValidate, Event.AfterFit {
  public ModelResetter() {}

  private void reset() {
    if (learn.model instanceof Resettable model) model.reset();
  }

  @Override
  public void beforeTrain() {
    reset();
  }

  @Override
  public void beforeValidate() {
    reset();
  }

  @Override
  public void afterFit() {
    reset();
  }
}
