package fastai.optimizer;

import torch.Aten;
import torch.Scalar;
import torch.Tensor;

/// One part of an optimizer's step: a change of the gradients, of a running statistic or of the
/// parameters, for a whole group at a time. An [Optimizer] is a list of them. They run without
/// recording, in a scope of their own.
///
/// ```java
/// Stepper signSgd = p -> Aten._foreachAdd_(p.params(), Aten._foreachSign(p.grads()), Scalar.of(-p.get(Hyper.LR)));
/// OptFunc func = (params, lr) -> Optimizer.of(params, List.of(Stepper::weightDecay, signSgd), Map.of(Hyper.LR, lr, Hyper.WD, 0.01));
/// ```
@FunctionalInterface
public interface Stepper {
  /// The statistics' names, as fastai's files have them.
  String GRAD_AVG = "grad_avg";

  String SQR_AVG = "sqr_avg";

  void step(StepParams p);

  /// Decoupled weight decay: `p = p * (1 - lr * wd)`.
  static void weightDecay(StepParams p) {
    var decayed = p.decayed();
    if (decayed.size() > 0)
      Aten._foreachMul_(decayed.params(), Scalar.of(1 - p.get(Hyper.LR) * p.get(Hyper.WD)));
  }

  /// Weight decay as a part of the gradient: `g = g + wd * p`.
  static void l2Reg(StepParams p) {
    var decayed = p.decayed();
    if (decayed.size() > 0)
      Aten._foreachAdd_(decayed.grads(), decayed.params(), Scalar.of(p.get(Hyper.WD)));
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
}
