package fastai.optimizer;

import java.util.Arrays;
import java.util.List;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

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
/// differ from `torch.optim.Adam`'s: mom 0.9, sqr_mom 0.99, eps 1e-5, wd 0.01. A step is one fused
/// operator of libtorch, averages and weight decay included.
public final class AdamFunc extends Recipe<AdamFunc> implements Recipe.Squares<AdamFunc> {
  static final AdamFunc DEFAULT =
      new AdamFunc(
          Settings.NONE
              .with(Hyper.MOM, 0.9)
              .with(Hyper.SQR_MOM, 0.99)
              .with(Hyper.EPS, 1e-5)
              .with(Hyper.WD, 0.01));

  private static final Tensor[] NONE = {};

  private AdamFunc(Settings settings) {
    super(settings);
  }

  @Override
  AdamFunc with(Settings settings) {
    return new AdamFunc(settings);
  }

  @Override
  List<Stepper> steppers() {
    boolean decoupled = settings().decoupleWd();
    return List.of(Stepper::stepStat, p -> step(p, decoupled));
  }

  private static void step(StepParams p, boolean decoupled) {
    double wd = p.get(Hyper.WD);
    for (var kind : p.byKind())
      for (var equal : kind.byStep()) {
        var options = TensorOptions.of(DType.FLOAT32, equal.params()[0].device());
        Tensor step = Torch.full(options, equal.states()[0].step);
        if (wd == 0) fused(equal, step, 0, decoupled);
        else
          for (var part : equal.byDecay())
            fused(part, step, part.states()[0].doWd ? wd : 0, decoupled);
      }
  }

  private static void fused(StepParams p, Tensor step, double wd, boolean decoupled) {
    // The operator takes a step count a parameter; these are equal and share a tensor.
    var steps = new Tensor[p.size()];
    Arrays.fill(steps, step);
    Tensor[] averages = p.statistic(Stepper.GRAD_AVG), squares = p.statistic(Stepper.SQR_AVG);
    double lr = p.get(Hyper.LR),
        mom = p.get(Hyper.MOM),
        sqrMom = p.get(Hyper.SQR_MOM),
        eps = p.get(Hyper.EPS);
    Fused operator = decoupled ? Aten::_fusedAdamw_ : Aten::_fusedAdam_;
    operator.call(
        p.params(),
        p.grads(),
        averages,
        squares,
        NONE,
        steps,
        lr,
        mom,
        sqrMom,
        wd,
        eps,
        false,
        false);
  }

  @FunctionalInterface
  private interface Fused {
    void call(
        Tensor[] params,
        Tensor[] grads,
        Tensor[] averages,
        Tensor[] squares,
        Tensor[] largestSquares,
        Tensor[] steps,
        double lr,
        double beta1,
        double beta2,
        double weightDecay,
        double eps,
        boolean amsgrad,
        boolean maximize);
  }
}
