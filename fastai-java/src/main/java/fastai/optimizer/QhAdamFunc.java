package fastai.optimizer;

import java.util.List;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// Quasi-hyperbolic Adam (Ma and Yarats 2019): steps along a mixture of the gradient and its
/// average, over the root of a mixture of their squares. With `d1 = 1 - mom^t` and `d2 = 1 -
/// sqr_mom^t`:
///
/// ```text
/// p = p - lr * ((1 - nu_1) * g + nu_1 * avg / d1)
///            / (sqrt((1 - nu_2) * g^2 + nu_2 * sq / d2) + eps)
/// ```
///
/// Weight decay and averages are as in [AdamFunc]. Defaults: mom 0.999, sqr_mom 0.999, nu_1 0.7,
/// nu_2 1, eps 1e-8, wd 0.
public final class QhAdamFunc extends Recipe<QhAdamFunc> implements Recipe.Squares<QhAdamFunc> {
  static final QhAdamFunc DEFAULT =
      new QhAdamFunc(
          Settings.NONE
              .with(Hyper.MOM, 0.999)
              .with(Hyper.SQR_MOM, 0.999)
              .with(Hyper.EPS, 1e-8)
              .with(Hyper.NU_1, 0.7)
              .with(Hyper.NU_2, 1));

  private QhAdamFunc(Settings settings) {
    super(settings);
  }

  @Override
  QhAdamFunc with(Settings settings) {
    return new QhAdamFunc(settings);
  }

  public QhAdamFunc withNu1(double nu1) {
    return with(Hyper.NU_1, nu1);
  }

  public QhAdamFunc withNu2(double nu2) {
    return with(Hyper.NU_2, nu2);
  }

  @Override
  List<Stepper> steppers() {
    return List.of(
        decay(),
        Stepper.averageGrad(true),
        Stepper::averageSqrGrad,
        Stepper::stepStat,
        p -> p.byStep().forEach(QhAdamFunc::step));
  }

  private static void step(StepParams p) {
    int step = p.states()[0].step;
    double nu1 = p.get(Hyper.NU_1), nu2 = p.get(Hyper.NU_2);
    double d1 = 1 - Math.pow(p.get(Hyper.MOM), step);
    double d2 = 1 - Math.pow(p.get(Hyper.SQR_MOM), step);
    Tensor[] directions = Aten._foreachMul(p.grads(), Scalar.of(1 - nu1));
    Aten._foreachAdd_(directions, p.statistic(Stepper.GRAD_AVG), Scalar.of(nu1 / d1));
    Tensor[] roots = Aten._foreachMul(p.statistic(Stepper.SQR_AVG), Scalar.of(nu2 / d2));
    Aten._foreachAddcmul_(roots, p.grads(), p.grads(), Scalar.of(1 - nu2));
    Aten._foreachSqrt_(roots);
    Aten._foreachAdd_(roots, Scalar.of(p.get(Hyper.EPS)));
    Aten._foreachAddcdiv_(p.params(), directions, roots, Scalar.of(-p.get(Hyper.LR)));
  }
}
