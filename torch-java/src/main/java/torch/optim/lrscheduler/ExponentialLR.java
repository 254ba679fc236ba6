package torch.optim.lrscheduler;

import torch.optim.Optimizer;
import torch.optim.Settings;

/// Multiplies the learning rates by `gamma` in every epoch
/// (`torch.optim.lr_scheduler.ExponentialLR`).
public class ExponentialLR extends LRScheduler {
  public ExponentialLR(Optimizer optimizer, double gamma) {
    this(optimizer, gamma, -1);
  }

  public ExponentialLR(Optimizer optimizer, double gamma, long lastEpoch) {
    super(optimizer, lastEpoch, new Settings("ExponentialLR").declare("gamma", gamma));
  }

  @Override
  protected double[] getLr() {
    return isInitial() ? lrs() : scaled(number("gamma"));
  }

  @Override
  protected double[] getClosedFormLr() {
    return base(Math.pow(number("gamma"), lastEpoch()));
  }
}
