package fastai.optimizer;

import java.util.List;

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
    return hasMomentum()
        ? List.of(decay(), Stepper.averageGrad(false), Stepper.sgdStep(true))
        : List.of(decay(), Stepper.sgdStep(false));
  }
}
