package torch.optim.lrscheduler;

import torch.optim.Optimizer;
import torch.optim.Settings;

/// Lets the factor of the learning rates go straight from `startFactor` to `endFactor` in
/// `totalIters` epochs (`torch.optim.lr_scheduler.LinearLR`).
public class LinearLR extends LRScheduler {
  public LinearLR(Optimizer optimizer) {
    this(optimizer, 1.0 / 3, 1.0, 5);
  }

  public LinearLR(Optimizer optimizer, double startFactor) {
    this(optimizer, startFactor, 1.0, 5);
  }

  public LinearLR(Optimizer optimizer, double startFactor, double endFactor) {
    this(optimizer, startFactor, endFactor, 5);
  }

  public LinearLR(Optimizer optimizer, double startFactor, double endFactor, int totalIters) {
    this(optimizer, startFactor, endFactor, totalIters, -1);
  }

  public LinearLR(
      Optimizer optimizer, double startFactor, double endFactor, int totalIters, long lastEpoch) {
    if (!(startFactor > 0 && startFactor <= 1))
      throw new IllegalArgumentException(
          "Starting multiplicative factor expected to be greater than 0 and less or equal to 1, not"
              + " "
              + startFactor);
    if (!(endFactor >= 0 && endFactor <= 1))
      throw new IllegalArgumentException(
          "Ending multiplicative factor expected to be between 0 and 1, not " + endFactor);
    super(
        optimizer,
        lastEpoch,
        new Settings("LinearLR")
            .declare("start_factor", startFactor)
            .declare("end_factor", endFactor)
            .declare("total_iters", totalIters));
  }

  @Override
  protected double[] getLr() {
    double start = number("start_factor");
    if (lastEpoch() == 0) return scaled(start);
    long total = settings().integer("total_iters");
    if (isInitial() || lastEpoch() > total) return lrs();
    double way = number("end_factor") - start;
    return scaled(1 + way / (total * start + (lastEpoch() - 1) * way));
  }

  @Override
  protected double[] getClosedFormLr() {
    double start = number("start_factor");
    double total = number("total_iters");
    return base(start + (number("end_factor") - start) * Math.min(total, lastEpoch()) / total);
  }
}
