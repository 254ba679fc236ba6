package torch.optim.lrscheduler;

import torch.optim.Optimizer;
import torch.optim.Settings;

/// Multiplies the learning rates by `gamma` every `stepSize` epochs
/// (`torch.optim.lr_scheduler.StepLR`).
public class StepLR extends LRScheduler {
  public StepLR(Optimizer optimizer, int stepSize) {
    this(optimizer, stepSize, 0.1);
  }

  public StepLR(Optimizer optimizer, int stepSize, double gamma) {
    this(optimizer, stepSize, gamma, -1);
  }

  public StepLR(Optimizer optimizer, int stepSize, double gamma, long lastEpoch) {
    if (stepSize < 1)
      throw new IllegalArgumentException("step_size must be 1 or more, not " + stepSize);
    super(
        optimizer,
        lastEpoch,
        new Settings("StepLR").declare("step_size", stepSize).declare("gamma", gamma));
  }

  @Override
  protected double[] getLr() {
    long epoch = lastEpoch();
    return epoch == 0 || epoch % settings().integer("step_size") != 0
        ? lrs()
        : scaled(number("gamma"));
  }

  @Override
  protected double[] getClosedFormLr() {
    return base(
        Math.pow(number("gamma"), Math.floorDiv(lastEpoch(), settings().integer("step_size"))));
  }
}
