package fastai.optimizer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import torch.Tensor;

/// Makes an optimizer of running statistics and a step that uses them (fastai v1's
/// `GeneralOptimizer`).
///
/// ```java
/// var avg = Statistic.avg("avg", Hyper.MOM, 0.9);
/// OptFunc momentum = new GeneralOptimizer(List.of(avg),
///     p -> Aten._foreachAdd_(p.params(), avg.of(p), Scalar.of(-p.get(Hyper.LR))));
/// ```
///
/// The statistics take in the gradients of a group in the order of the list, then `onStep` runs.
public record GeneralOptimizer(List<Statistic> stats, Stepper onStep) implements OptFunc {
  public GeneralOptimizer {
    stats = List.copyOf(stats);
  }

  @Override
  public Optimizer create(List<? extends List<? extends Tensor>> params, double lr) {
    var hypers = new EnumMap<Hyper, Double>(Hyper.class);
    hypers.put(Hyper.LR, lr);
    var steppers = new ArrayList<Stepper>();
    steppers.add(Stepper::stepStat);
    for (var stat : stats) {
      hypers.put(stat.hyper(), stat.value());
      steppers.add(stat::update);
    }
    steppers.add(onStep);
    return new SteppedOptimizer(params, steppers, hypers) {
      @Override
      boolean fits(String name, Tensor statistic, Tensor param) {
        for (var stat : stats) {
          if (stat.isConstant()) continue;
          if (name.equals(stat.name()))
            return Arrays.equals(statistic.shape(), stat.shape(param.shape()));
          if (name.equals(stat.name() + "_weight")) return statistic.dim() == 0;
        }
        return super.fits(name, statistic, param);
      }
    };
  }
}
