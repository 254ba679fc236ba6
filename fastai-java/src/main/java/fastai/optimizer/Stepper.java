package fastai.optimizer;

import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.Torch;

/// One part of an optimizer's step: a change of the gradients, of a running statistic or of the
/// parameters, for a whole group at a time. An [Optimizer] is a list of them. They run without
/// recording, in a scope of their own.
///
/// ```java
/// Stepper signSgd = p -> Aten._foreachSub_(p.params(), Aten._foreachMul(Aten._foreachSign(p.grads()), Scalar.of(p.get(Hyper.LR))));
/// ```
@FunctionalInterface
public interface Stepper {
  /// The statistics' names, as fastai's files have them.
  String GRAD_AVG = "grad_avg";

  String SQR_AVG = "sqr_avg";

  void step(StepParams p);

  /// Decoupled weight decay: `p = p * (1 - lr * wd)`.
  static void weightDecay(StepParams p) {
    double wd = p.get(Hyper.WD);
    var decayed = wd == 0 ? null : p.withDecay(true);
    if (decayed != null && decayed.size() > 0)
      Aten._foreachMul_(decayed.params(), Scalar.of(1 - p.get(Hyper.LR) * wd));
  }

  /// Weight decay as a part of the gradient: `g = g + wd * p`.
  static void l2Reg(StepParams p) {
    double wd = p.get(Hyper.WD);
    var decayed = wd == 0 ? null : p.withDecay(true);
    if (decayed != null && decayed.size() > 0)
      Aten._foreachAdd_(decayed.grads(), decayed.params(), Scalar.of(wd));
  }

  /// `avg = mom * avg + damp * g`, where damp is `1 - mom` with dampening and 1 without.
  static Stepper averageGrad(boolean dampening) {
    return p -> {
      double mom = p.get(Hyper.MOM);
      Tensor[] averages = p.statistic(GRAD_AVG);
      Aten._foreachMul_(averages, Scalar.of(mom));
      Aten._foreachAdd_(averages, p.grads(), Scalar.of(dampening ? 1 - mom : 1));
    };
  }

  /// `sq = sqr_mom * sq + (1 - sqr_mom) * g^2`
  static void averageSqrGrad(StepParams p) {
    double mom = p.get(Hyper.SQR_MOM);
    Tensor[] averages = p.statistic(SQR_AVG);
    Aten._foreachMul_(averages, Scalar.of(mom));
    Aten._foreachAddcmul_(averages, p.grads(), p.grads(), Scalar.of(1 - mom));
  }

  /// Counts the steps of each parameter, from 1.
  static void stepStat(StepParams p) {
    for (var state : p.states()) state.step++;
  }

  /// `p = p - lr * g`
  static void sgdStep(StepParams p) {
    Aten._foreachAdd_(p.params(), p.grads(), Scalar.of(-p.get(Hyper.LR)));
  }

  /// `p = p - lr * avg`
  static void momentumStep(StepParams p) {
    Aten._foreachAdd_(p.params(), p.statistic(GRAD_AVG), Scalar.of(-p.get(Hyper.LR)));
  }

  /// `p = p - lr * (avg or g) / (sqrt(sq) + eps)`
  static Stepper rmsPropStep(boolean momentum) {
    return p -> {
      Tensor[] denominators = Aten._foreachSqrt(p.statistic(SQR_AVG));
      Aten._foreachAdd_(denominators, Scalar.of(p.get(Hyper.EPS)));
      Tensor[] directions = momentum ? p.statistic(GRAD_AVG) : p.grads();
      Aten._foreachAddcdiv_(p.params(), directions, denominators, Scalar.of(-p.get(Hyper.LR)));
    };
  }

  /// All of Adam in one call, averages and weight decay included: libtorch's fused kernel computes
  /// what fastai's [AdamFunc] states.
  static Stepper fusedAdam(boolean decoupleWd) {
    return p -> {
      stepStat(p);
      double wd = p.get(Hyper.WD);
      if (wd == 0) {
        fusedAdam(p, 0, decoupleWd);
      } else {
        fusedAdam(p.withDecay(true), wd, decoupleWd);
        fusedAdam(p.withDecay(false), 0, decoupleWd);
      }
    };
  }

  private static void fusedAdam(StepParams p, double wd, boolean decoupleWd) {
    if (p.size() == 0) return;
    // The kernel takes a step count a parameter; most of them are equal and share a tensor.
    var steps = new Tensor[p.size()];
    for (int i = 0; i < steps.length; i++) {
      boolean asBefore = i > 0 && p.states()[i].step == p.states()[i - 1].step;
      steps[i] = asBefore ? steps[i - 1] : stepTensor(p.states()[i].step, p.params()[i]);
    }
    Tensor[] averages = p.statistic(GRAD_AVG);
    Tensor[] squares = p.statistic(SQR_AVG);
    double lr = p.get(Hyper.LR),
        mom = p.get(Hyper.MOM),
        sqrMom = p.get(Hyper.SQR_MOM),
        eps = p.get(Hyper.EPS);
    var none = new Tensor[0];
    if (decoupleWd) {
      Aten._fusedAdamw_(
          p.params(),
          p.grads(),
          averages,
          squares,
          none,
          steps,
          lr,
          mom,
          sqrMom,
          wd,
          eps,
          false,
          false);
    } else {
      Aten._fusedAdam_(
          p.params(),
          p.grads(),
          averages,
          squares,
          none,
          steps,
          lr,
          mom,
          sqrMom,
          wd,
          eps,
          false,
          false);
    }
  }

  private static Tensor stepTensor(int step, Tensor param) {
    return Torch.full(torch.TensorOptions.of(torch.DType.FLOAT32, param.device()), step);
  }
}
