package fastai.optimizer;

import java.util.List;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// LAMB (You et al. 2020): Adam's step, made as large as the parameter it changes. With `d1 = 1 -
/// mom^t` and `d2 = 1 - sqr_mom^t`:
///
/// ```text
/// s = (avg / d1) / (sqrt(sq / d2) + eps)
/// q = min(rms(p) / rms(s), 10)                  1 if either is 0
/// p = p - lr * q * s
/// ```
///
/// Weight decay and averages are as in [AdamFunc]. Defaults: mom 0.9, sqr_mom 0.99, eps 1e-5, wd 0.
public final class LambFunc extends Recipe<LambFunc> implements Recipe.Squares<LambFunc> {
  static final LambFunc DEFAULT =
      new LambFunc(
          Settings.NONE.with(Hyper.MOM, 0.9).with(Hyper.SQR_MOM, 0.99).with(Hyper.EPS, 1e-5));

  private LambFunc(Settings settings) {
    super(settings);
  }

  @Override
  LambFunc with(Settings settings) {
    return new LambFunc(settings);
  }

  @Override
  List<Stepper> steppers() {
    return List.of(
        decay(),
        Stepper.averageGrad(true),
        Stepper::averageSqrGrad,
        Stepper::stepStat,
        p -> p.byStep().forEach(LambFunc::step));
  }

  private static void step(StepParams p) {
    int step = p.states()[0].step;
    Tensor[] steps =
        Aten._foreachDiv(
            p.statistic(Stepper.GRAD_AVG), p.roots(1 - Math.pow(p.get(Hyper.SQR_MOM), step)));
    Aten._foreachDiv_(steps, Scalar.of(1 - Math.pow(p.get(Hyper.MOM), step)));
    // A parameter and its step have equally many elements: the ratio of norms is that of the rms.
    Tensor params = Aten.stack(Aten._foreachNorm(p.params()), 0);
    Tensor sizes = Aten.stack(Aten._foreachNorm(steps), 0);
    Tensor ratios = Aten.clampMax(params.div(sizes), Scalar.of(10));
    Tensor either = params.eq(Scalar.of(0)).logicalOr(sizes.eq(Scalar.of(0)));
    Tensor q = Aten.where(either, Aten.onesLike(ratios), ratios);
    Aten._foreachMul_(steps, q.unbind());
    Aten._foreachAdd_(p.params(), steps, Scalar.of(-p.get(Hyper.LR)));
  }
}
