package fastai.optimizer;

import java.util.ArrayList;
import java.util.List;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// SGD whose learning rate is measured for each parameter by the norms of it and its gradient:
/// LARC, or LARS without clipping (You et al. 2017).
///
/// ```text
/// local = lr * trust_coeff * |p| / (|g| + wd * |p| + eps)
/// local = min(lr, local)                        with clip (LARC)
/// avg   = mom * avg + g
/// p     = p - local * avg                       with mom 0: p - local * g
/// ```
///
/// Weight decay is as in [SgdFunc]. Defaults: mom 0.9, clip, trust_coeff 0.02, eps 1e-8, wd 0. A
/// parameter of zeros stays as it is, as in fastai.
public final class LarcFunc extends Recipe<LarcFunc> implements Recipe.Eps<LarcFunc> {
  static final LarcFunc DEFAULT =
      new LarcFunc(
          Settings.NONE.with(Hyper.MOM, 0.9).with(Hyper.EPS, 1e-8).with(Hyper.TRUST_COEFF, 0.02));

  private LarcFunc(Settings settings) {
    super(settings);
  }

  @Override
  LarcFunc with(Settings settings) {
    return new LarcFunc(settings);
  }

  /// Whether no local rate exceeds the learning rate (LARC); otherwise LARS.
  public LarcFunc withClip(boolean clip) {
    return with(settings().withClip(clip));
  }

  public LarcFunc withTrustCoeff(double trustCoeff) {
    return with(Hyper.TRUST_COEFF, trustCoeff);
  }

  @Override
  List<Stepper> steppers() {
    boolean clip = settings().clip(), momentum = hasMomentum();
    var steppers = new ArrayList<Stepper>();
    steppers.add(decay());
    if (momentum) steppers.add(Stepper.averageGrad(false));
    steppers.add(p -> step(p, momentum, clip));
    return steppers;
  }

  private static void step(StepParams p, boolean momentum, boolean clip) {
    double lr = p.get(Hyper.LR);
    // All norms as one vector each: nothing is read back from the device.
    Tensor params = Aten.stack(Aten._foreachNorm(p.params()), 0);
    Tensor grads = Aten.stack(Aten._foreachNorm(p.grads()), 0);
    Tensor divisor = grads.add(params.mul(p.get(Hyper.WD))).add(p.get(Hyper.EPS));
    Tensor rates = params.mul(lr * p.get(Hyper.TRUST_COEFF)).div(divisor);
    if (clip) rates = Aten.clampMax(rates, Scalar.of(lr));
    Tensor[] steps = Aten._foreachMul(p.direction(momentum), rates.unbind());
    Aten._foreachSub_(p.params(), steps);
  }
}
