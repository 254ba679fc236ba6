package fastai.optimizer;

import java.util.List;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Rectified Adam (Liu et al. 2020): no division by the mean square as long as it rests on too few
/// gradients. With `d1 = 1 - mom^t` and `d2 = 1 - sqr_mom^t`:
///
/// ```text
/// r_inf = 2 / (1 - sqr_mom) - 1
/// r     = r_inf - 2 * t * sqr_mom^t / d2
/// r > 5:  v = sqrt((r - 4) (r - 2) r_inf / ((r_inf - 4) (r_inf - 2) r))
///         p = p - lr * v / d1 * avg / (sqrt(sq / d2) + eps)
/// else:   p = p - lr / d1 * avg
/// ```
///
/// `beta` other than 0 puts the divisor through `softplus` with that sharpness (Tong et al. 2019).
/// Weight decay and averages are as in [AdamFunc]. Defaults: mom 0.9, sqr_mom 0.99, eps 1e-5, wd 0,
/// beta 0.
public final class RAdamFunc extends Recipe<RAdamFunc> implements Recipe.Squares<RAdamFunc> {
  static final RAdamFunc DEFAULT =
      new RAdamFunc(
          Settings.NONE
              .with(Hyper.MOM, 0.9)
              .with(Hyper.SQR_MOM, 0.99)
              .with(Hyper.EPS, 1e-5)
              .with(Hyper.BETA, 0));

  private RAdamFunc(Settings settings) {
    super(settings);
  }

  @Override
  RAdamFunc with(Settings settings) {
    return new RAdamFunc(settings);
  }

  public RAdamFunc withBeta(double beta) {
    return with(Hyper.BETA, beta);
  }

  @Override
  List<Stepper> steppers() {
    return List.of(
        decay(),
        Stepper.averageGrad(true),
        Stepper::averageSqrGrad,
        Stepper::stepStat,
        p -> p.byStep().forEach(RAdamFunc::step));
  }

  /// The length of the average that the mean square of `step` gradients stands for.
  static double length(double sqrMom, int step) {
    double power = Math.pow(sqrMom, step);
    return 2 / (1 - sqrMom) - 1 - 2 * step * power / (1 - power);
  }

  private static void step(StepParams p) {
    int step = p.states()[0].step;
    double sqrMom = p.get(Hyper.SQR_MOM), beta = p.get(Hyper.BETA);
    double rate = -p.get(Hyper.LR) / (1 - Math.pow(p.get(Hyper.MOM), step));
    double most = 2 / (1 - sqrMom) - 1, r = length(sqrMom, step);
    Tensor[] averages = p.statistic(Stepper.GRAD_AVG);
    if (r <= 5) {
      Aten._foreachAdd_(p.params(), averages, Scalar.of(rate));
      return;
    }
    double v = Math.sqrt((r - 4) * (r - 2) * most / ((most - 4) * (most - 2) * r));
    Tensor[] roots = p.roots(1 - Math.pow(sqrMom, step));
    // There is no softplus of many tensors at once.
    if (beta != 0)
      for (int i = 0; i < roots.length; i++)
        roots[i] = Aten.softplus(roots[i], Scalar.of(beta), Scalar.of(20));
    Aten._foreachAddcdiv_(p.params(), averages, roots, Scalar.of(rate * v));
  }
}
