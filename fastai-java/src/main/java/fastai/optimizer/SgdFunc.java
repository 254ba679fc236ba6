package fastai.optimizer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import torch.Tensor;

/// Stochastic gradient descent, plain or with momentum (without dampening):
///
/// ```text
/// p   = p * (1 - lr * wd)          where weight decay applies
/// avg = mom * avg + g
/// p   = p - lr * avg               with mom 0: p - lr * g
/// ```
///
/// With `decoupleWd` off, `wd * p` is added to the gradient instead.
public record SgdFunc(double mom, double wd, boolean decoupleWd) implements OptFunc {
  static final SgdFunc DEFAULT = new SgdFunc(0, 0, true);

  @Override
  public Optimizer create(List<? extends List<? extends Tensor>> params, double lr) {
    var hypers = new EnumMap<Hyper, Double>(Hyper.class);
    hypers.put(Hyper.LR, lr);
    hypers.put(Hyper.MOM, mom);
    hypers.put(Hyper.WD, wd);
    var steppers = new ArrayList<Stepper>();
    steppers.add(decoupleWd ? Stepper::weightDecay : Stepper::l2Reg);
    if (mom != 0) steppers.add(Stepper.averageGrad(false));
    steppers.add(mom != 0 ? Stepper::momentumStep : Stepper::sgdStep);
    return new Optimizer(params, steppers, hypers);
  }

  public SgdFunc withMom(double mom) {
    return new SgdFunc(mom, wd, decoupleWd);
  }

  public SgdFunc withWd(double wd) {
    return new SgdFunc(mom, wd, decoupleWd);
  }

  public SgdFunc withDecoupleWd(boolean decoupleWd) {
    return new SgdFunc(mom, wd, decoupleWd);
  }
}
