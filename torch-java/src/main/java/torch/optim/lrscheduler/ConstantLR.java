package torch.optim.lrscheduler;

import torch.optim.Optimizer;
import torch.optim.Settings;

/// Multiplies the learning rates by `factor` for the first `totalIters` epochs
/// (`torch.optim.lr_scheduler.ConstantLR`).
public class ConstantLR extends LRScheduler {
  public ConstantLR(Optimizer optimizer) {
    this(optimizer, 1.0 / 3, 5);
  }

  public ConstantLR(Optimizer optimizer, double factor) {
    this(optimizer, factor, 5);
  }

  public ConstantLR(Optimizer optimizer, double factor, int totalIters) {
    this(optimizer, factor, totalIters, -1);
  }

  public ConstantLR(Optimizer optimizer, double factor, int totalIters, long lastEpoch) {
    if (!(factor >= 0 && factor <= 1))
      throw new IllegalArgumentException(
          "Constant multiplicative factor expected to be between 0 and 1, not " + factor);
    super(
        optimizer,
        lastEpoch,
        new Settings("ConstantLR").declare("factor", factor).declare("total_iters", totalIters));
  }

  @Override
  protected double[] getLr() {
    if (lastEpoch() == 0) return scaled(number("factor"));
    return lastEpoch() == settings().integer("total_iters") ? scaled(1 / number("factor")) : lrs();
  }

  @Override
  protected double[] getClosedFormLr() {
    return base(lastEpoch() >= settings().integer("total_iters") ? 1 : number("factor"));
  }
}
