package fastai.learner;

import torch.nn.BatchNorm;

/// Keeps all batch norm layers in evaluation while training: their running statistics stay. See
/// [Learner#bnFreeze].
final class BnEval extends Callback implements Event.BeforeTrain {
  @Override
  public void beforeTrain() {
    for (var module : learn.model.modules()) if (module instanceof BatchNorm) module.eval();
  }
}
