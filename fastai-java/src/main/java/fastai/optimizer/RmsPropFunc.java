package fastai.optimizer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import torch.Tensor;

/// RMSProp (Hinton's lecture 6e), plain or with momentum:
///
/// ```text
/// p   = p * (1 - lr * wd)                       where weight decay applies
/// avg = mom * avg + g                           with mom other than 0
/// sq  = sqr_mom * sq + (1 - sqr_mom) * g^2
/// p   = p - lr * (avg or g) / (sqrt(sq) + eps)
/// ```
///
/// In fastai a custom `eps` is not passed on, and 1e-8 used; here it counts.
public record RmsPropFunc(double mom, double sqrMom, double eps, double wd, boolean decoupleWd)
    implements OptFunc {
  static final RmsPropFunc DEFAULT = new RmsPropFunc(0, 0.99, 1e-8, 0, true);

  @Override
  public Optimizer create(List<? extends List<? extends Tensor>> params, double lr) {
    var hypers = new EnumMap<Hyper, Double>(Hyper.class);
    hypers.put(Hyper.LR, lr);
    hypers.put(Hyper.MOM, mom);
    hypers.put(Hyper.SQR_MOM, sqrMom);
    hypers.put(Hyper.EPS, eps);
    hypers.put(Hyper.WD, wd);
    var steppers = new ArrayList<Stepper>();
    steppers.add(decoupleWd ? Stepper::weightDecay : Stepper::l2Reg);
    if (mom != 0) steppers.add(Stepper.averageGrad(false));
    steppers.add(Stepper::averageSqrGrad);
    steppers.add(Stepper.rmsPropStep(mom != 0));
    return new Optimizer(params, steppers, hypers);
  }

  public RmsPropFunc withMom(double mom) {
    return new RmsPropFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public RmsPropFunc withSqrMom(double sqrMom) {
    return new RmsPropFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public RmsPropFunc withEps(double eps) {
    return new RmsPropFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public RmsPropFunc withWd(double wd) {
    return new RmsPropFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public RmsPropFunc withDecoupleWd(boolean decoupleWd) {
    return new RmsPropFunc(mom, sqrMom, eps, wd, decoupleWd);
  }
}
