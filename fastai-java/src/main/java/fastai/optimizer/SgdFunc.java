package fastai.optimizer;

import java.util.List;
import torch.Aten;
import torch.Scalar;

/// Stochastic gradient descent, plain or with momentum (without dampening):
///
/// ```text
/// p   = p * (1 - lr * wd)          where weight decay applies
/// avg = mom * avg + g
/// p   = p - lr * avg               with mom 0: p - lr * g
/// ```
///
/// With `decoupleWd` off, `wd * p` is added to the gradient instead. Defaults: mom 0, wd 0.
public final class SgdFunc extends Recipe<SgdFunc> {
  static final SgdFunc DEFAULT = new SgdFunc(Settings.NONE);

  private SgdFunc(Settings settings) {
    super(settings);
  }

  @Override
  SgdFunc with(Settings settings) {
    return new SgdFunc(settings);
  }

  @Override
  List<Stepper> steppers() {
    return List.of(decay(), hasMomentum() ? SgdFunc::momentumStep : SgdFunc::step);
  }

  private static void step(StepParams p) {
    Aten._foreachAdd_(p.params(), p.grads(), Scalar.of(-p.get(Hyper.LR)));
  }

  /// Average and step in one operator.
  private static void momentumStep(StepParams p) {
    for (var kind : p.byKind())
      Aten._fusedSgd_(
          kind.params(),
          kind.grads(),
          kind.statistic(Stepper.GRAD_AVG),
          0,
          p.get(Hyper.MOM),
          p.get(Hyper.LR),
          0,
          false,
          false,
          false);
  }
}
