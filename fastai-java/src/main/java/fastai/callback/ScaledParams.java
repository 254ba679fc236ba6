package fastai.callback;

import fastai.optimizer.Optimizer;
import torch.optim.ParamGroup;

/// The parameters of a fastai optimizer for a [torch.amp.GradScaler], which unscales their
/// gradients and looks for overflows. Its step does nothing: the learner takes the step.
final class ScaledParams extends torch.optim.Optimizer {
  private final Optimizer opt;

  ScaledParams(Optimizer opt) {
    super(opt.params(), new None());
    this.opt = opt;
  }

  boolean isOf(Optimizer other) {
    return opt == other;
  }

  @Override
  protected void step(ParamGroup group) {}

  private static final class None extends Options<None> {
    None() {
      super("ScaledParams", 0);
    }
  }
}
