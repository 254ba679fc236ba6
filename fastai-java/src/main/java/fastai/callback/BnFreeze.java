package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import torch.nn.BatchNorm;

/// Keeps the running statistics of frozen batch normalisations as they are: every one whose weight
/// is not trained is put in evaluation mode (before_train, order 0).
///
/// ```java
/// var learn = new Learner(dls, net, Learner.options().withTrainBn(false).withCbs(new BnFreeze()));
/// ```
///
/// With a learner's default `trainBn` batch normalisations are trained even where the model is
/// frozen, and this finds none. [fastai.learner.Learner#bnFreeze] takes them all, trained or not.
public final class BnFreeze extends Callback implements Event.BeforeTrain {
  public BnFreeze() {}

  @Override
  public void beforeTrain() {
    for (var module : learn.model.modules())
      if (module instanceof BatchNorm norm && isFrozen(norm)) norm.eval();
  }

  private static boolean isFrozen(BatchNorm norm) {
    var params = norm.parameters();
    return !params.isEmpty() && !params.getFirst().requiresGrad();
  }
}
