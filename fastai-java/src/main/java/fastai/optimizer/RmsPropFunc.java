package fastai.optimizer;

import java.util.List;
import torch.Aten;
import torch.Scalar;
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
/// Defaults: mom 0, sqr_mom 0.99, eps 1e-8, wd 0. In fastai a custom `eps` is not passed on, and
/// 1e-8 used; here it counts.
public final class RmsPropFunc extends Recipe<RmsPropFunc> implements Recipe.Squares<RmsPropFunc> {
  static final RmsPropFunc DEFAULT =
      new RmsPropFunc(Settings.NONE.with(Hyper.SQR_MOM, 0.99).with(Hyper.EPS, 1e-8));

  private RmsPropFunc(Settings settings) {
    super(settings);
  }

  @Override
  RmsPropFunc with(Settings settings) {
    return new RmsPropFunc(settings);
  }

  @Override
  List<Stepper> steppers() {
    return hasMomentum()
        ? List.of(decay(), Stepper.averageGrad(false), Stepper::averageSqrGrad, p -> step(p, true))
        : List.of(decay(), Stepper::averageSqrGrad, p -> step(p, false));
  }

  private static void step(StepParams p, boolean momentum) {
    Tensor[] roots = Aten._foreachSqrt(p.statistic(Stepper.SQR_AVG));
    Aten._foreachAdd_(roots, Scalar.of(p.get(Hyper.EPS)));
    Aten._foreachAddcdiv_(p.params(), p.direction(momentum), roots, Scalar.of(-p.get(Hyper.LR)));
  }
}
