package torch.optim.lrscheduler;

import java.util.Arrays;
import torch.optim.Optimizer;
import torch.optim.Settings;

/// Lets the learning rates fall along a cosine to `etaMin` in `t0` epochs, and starts again, each
/// time for `tMult` times as long (`torch.optim.lr_scheduler.CosineAnnealingWarmRestarts`).
///
/// Source: Loshchilov and Hutter 2016, arXiv 1608.03983.
public class CosineAnnealingWarmRestarts extends LRScheduler {
  public CosineAnnealingWarmRestarts(Optimizer optimizer, int t0) {
    this(optimizer, t0, 1);
  }

  public CosineAnnealingWarmRestarts(Optimizer optimizer, int t0, int tMult) {
    this(optimizer, t0, tMult, 0);
  }

  public CosineAnnealingWarmRestarts(Optimizer optimizer, int t0, int tMult, double etaMin) {
    this(optimizer, t0, tMult, etaMin, -1);
  }

  public CosineAnnealingWarmRestarts(
      Optimizer optimizer, int t0, int tMult, double etaMin, long lastEpoch) {
    if (t0 <= 0) throw new IllegalArgumentException("Expected positive integer T_0, but got " + t0);
    if (tMult < 1)
      throw new IllegalArgumentException("Expected integer T_mult >= 1, but got " + tMult);
    super(
        optimizer,
        lastEpoch,
        new Settings("CosineAnnealingWarmRestarts")
            .declare("T_0", t0)
            .declare("T_i", t0)
            .declare("T_mult", tMult)
            .declare("eta_min", etaMin)
            .declare("T_cur", lastEpoch));
  }

  @Override
  protected double[] getLr() {
    double min = number("eta_min");
    double height = (1 + Math.cos(Math.PI * number("T_cur") / number("T_i"))) / 2;
    return Arrays.stream(baseLrs()).map(base -> min + (base - min) * height).toArray();
  }

  @Override
  public void step() {
    if (lastEpoch() < 0) {
      step(0.0);
      return;
    }
    double now = number("T_cur") + 1;
    double length = number("T_i");
    if (now >= length) {
      now %= length;
      length *= number("T_mult");
    }
    go(lastEpoch() + 1, now, length);
  }

  @Override
  public void step(long epoch) {
    step((double) epoch);
  }

  /// Goes to a moment, such as `epoch + batch / (double) batches`.
  public void step(double epoch) {
    if (!(epoch >= 0))
      throw new IllegalArgumentException("Expected non-negative epoch, but got " + epoch);
    double first = number("T_0");
    double growth = number("T_mult");
    if (epoch < first) {
      go(epoch, epoch, first);
    } else if (growth == 1) {
      go(epoch, epoch % first, number("T_i"));
    } else {
      double rounds = Math.floor(Math.log(epoch / first * (growth - 1) + 1) / Math.log(growth));
      double length = Math.pow(growth, rounds);
      go(epoch, epoch - first * (length - 1) / (growth - 1), first * length);
    }
  }

  private void go(double epoch, double now, double length) {
    settings().put("T_cur", integerIfWhole(now));
    settings().put("T_i", integerIfWhole(length));
    settings().put("last_epoch", (long) Math.floor(epoch));
    assign(getLr());
  }

  private static Number integerIfWhole(double number) {
    return number == Math.rint(number) ? (Number) (long) number : (Number) number;
  }
}
