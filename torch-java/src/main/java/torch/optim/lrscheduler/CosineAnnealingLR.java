package torch.optim.lrscheduler;

import java.util.Arrays;
import torch.optim.Optimizer;
import torch.optim.Settings;

/// Lets the learning rates fall along a cosine to `etaMin` in `tMax` epochs, and rise again in the
/// next (`torch.optim.lr_scheduler.CosineAnnealingLR`).
///
/// ```
/// lr = etaMin + (base - etaMin) * (1 + cos(π * epoch / tMax)) / 2
/// ```
///
/// Source: Loshchilov and Hutter 2016, arXiv 1608.03983.
public class CosineAnnealingLR extends LRScheduler {
  public CosineAnnealingLR(Optimizer optimizer, int tMax) {
    this(optimizer, tMax, 0.0);
  }

  public CosineAnnealingLR(Optimizer optimizer, int tMax, double etaMin) {
    this(optimizer, tMax, etaMin, -1);
  }

  public CosineAnnealingLR(Optimizer optimizer, int tMax, double etaMin, long lastEpoch) {
    super(
        optimizer,
        lastEpoch,
        new Settings("CosineAnnealingLR").declare("T_max", tMax).declare("eta_min", etaMin));
  }

  @Override
  protected double[] getLr() {
    double[] lrs = lrs();
    if (isInitial()) return lrs;
    if (settings().integer("_step_count") == 1 && lastEpoch() > 0) return getClosedFormLr();
    long most = settings().integer("T_max");
    double min = number("eta_min");
    double[] base = baseLrs();
    boolean rising = Math.floorMod(lastEpoch() - 1 - most, 2 * most) == 0;
    for (int i = 0; i < lrs.length; i++)
      lrs[i] =
          rising
              ? lrs[i] + (base[i] - min) * (1 - Math.cos(Math.PI / most)) / 2
              : height(lastEpoch()) / height(lastEpoch() - 1) * (lrs[i] - min) + min;
    return lrs;
  }

  @Override
  protected double[] getClosedFormLr() {
    double min = number("eta_min");
    return Arrays.stream(baseLrs())
        .map(base -> min + (base - min) * height(lastEpoch()) / 2)
        .toArray();
  }

  private double height(long epoch) {
    return 1 + Math.cos(Math.PI * epoch / number("T_max"));
  }
}
