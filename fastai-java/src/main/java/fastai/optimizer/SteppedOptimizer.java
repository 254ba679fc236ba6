package fastai.optimizer;

import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// An optimizer whose step is a list of [Stepper]s, over one group after the other.
class SteppedOptimizer extends Optimizer {
  private final List<Stepper> steppers;

  SteppedOptimizer(
      List<? extends List<? extends Tensor>> params,
      List<Stepper> steppers,
      Map<Hyper, Double> hypers) {
    super(params.stream().map(group -> new ParamGroup(group, hypers)).toList());
    this.steppers = List.copyOf(steppers);
  }

  @Override
  public final void step() {
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      for (var group : groups()) {
        var params = group.withGradients();
        if (params.size() == 0) continue;
        for (var stepper : steppers) stepper.step(params);
      }
    }
  }
}
