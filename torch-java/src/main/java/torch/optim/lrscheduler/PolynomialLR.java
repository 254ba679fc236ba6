package torch.optim.lrscheduler;

import torch.optim.Optimizer;
import torch.optim.Settings;

/// Lets the learning rates fall to zero in `totalIters` epochs, as a power of what is left
/// (`torch.optim.lr_scheduler.PolynomialLR`).
public class PolynomialLR extends LRScheduler {
  public PolynomialLR(Optimizer optimizer) {
    this(optimizer, 5, 1.0);
  }

  public PolynomialLR(Optimizer optimizer, int totalIters) {
    this(optimizer, totalIters, 1.0);
  }

  public PolynomialLR(Optimizer optimizer, int totalIters, double power) {
    this(optimizer, totalIters, power, -1);
  }

  public PolynomialLR(Optimizer optimizer, int totalIters, double power, long lastEpoch) {
    super(
        optimizer,
        lastEpoch,
        new Settings("PolynomialLR").declare("total_iters", totalIters).declare("power", power));
  }

  @Override
  protected double[] getLr() {
    double total = number("total_iters");
    double epoch = lastEpoch();
    if (isInitial() || epoch > total) return lrs();
    return scaled(Math.pow((1 - epoch / total) / (1 - (epoch - 1) / total), number("power")));
  }

  @Override
  protected double[] getClosedFormLr() {
    double total = number("total_iters");
    return base(Math.pow(1 - Math.min(total, lastEpoch()) / total, number("power")));
  }
}
