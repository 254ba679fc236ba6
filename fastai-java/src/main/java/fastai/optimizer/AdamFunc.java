package fastai.optimizer;

import java.util.EnumMap;
import java.util.List;
import torch.Tensor;

/// Adam with decoupled weight decay, fastai's default (Kingma and Ba 2015; Loshchilov and Hutter
/// 2019).
///
/// ```text
/// p   = p * (1 - lr * wd)                       where weight decay applies
/// avg = mom * avg + (1 - mom) * g
/// sq  = sqr_mom * sq + (1 - sqr_mom) * g^2
/// p   = p - (lr / (1 - mom^t)) * avg / (sqrt(sq / (1 - sqr_mom^t)) + eps)
/// ```
///
/// With `decoupleWd` off, `wd * p` is added to the gradient instead. The defaults are fastai's, and
/// differ from `torch.optim.Adam`'s: `sqr_mom` 0.99, `eps` 1e-5, `wd` 0.01.
public record AdamFunc(double mom, double sqrMom, double eps, double wd, boolean decoupleWd)
    implements OptFunc {
  static final AdamFunc DEFAULT = new AdamFunc(0.9, 0.99, 1e-5, 0.01, true);

  @Override
  public Optimizer create(List<? extends List<? extends Tensor>> params, double lr) {
    var hypers = new EnumMap<Hyper, Double>(Hyper.class);
    hypers.put(Hyper.LR, lr);
    hypers.put(Hyper.MOM, mom);
    hypers.put(Hyper.SQR_MOM, sqrMom);
    hypers.put(Hyper.EPS, eps);
    hypers.put(Hyper.WD, wd);
    return new Optimizer(params, List.of(Stepper.fusedAdam(decoupleWd)), hypers);
  }

  public AdamFunc withMom(double mom) {
    return new AdamFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public AdamFunc withSqrMom(double sqrMom) {
    return new AdamFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public AdamFunc withEps(double eps) {
    return new AdamFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public AdamFunc withWd(double wd) {
    return new AdamFunc(mom, sqrMom, eps, wd, decoupleWd);
  }

  public AdamFunc withDecoupleWd(boolean decoupleWd) {
    return new AdamFunc(mom, sqrMom, eps, wd, decoupleWd);
  }
}
