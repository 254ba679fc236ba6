package fastai.learner;

/// Keeps the counters of a fit, moves model and loss to the data's device, and switches the model
/// between training and evaluation (order -10, training only). One of the default callbacks.
public final class TrainEvalCallback extends Callback
    implements Event.AfterCreate,
        Event.BeforeFit,
        Event.BeforeTrain,
        Event.AfterBatch,
        Event.BeforeValidate {
  public TrainEvalCallback() {
    runValid = false;
  }

  @Override
  public double order() {
    return -10;
  }

  @Override
  public void afterCreate() {
    learn.nEpoch = 1;
  }

  @Override
  public void beforeFit() {
    learn.epoch = 0;
    learn.loss = null;
    learn.trainIter = 0;
    learn.pctTrain = 0;
    learn.model.to(learn.dls.device());
    learn.lossFunc = learn.lossFunc.to(learn.dls.device());
    if (learn.model instanceof Resettable model) model.reset();
  }

  @Override
  public void beforeTrain() {
    learn.pctTrain = (double) learn.epoch / learn.nEpoch;
    learn.model.train();
    learn.training = true;
  }

  @Override
  public void afterBatch() {
    learn.pctTrain += 1.0 / ((double) learn.nIter * learn.nEpoch);
    learn.trainIter++;
  }

  @Override
  public void beforeValidate() {
    learn.model.eval();
    learn.training = false;
  }
}
