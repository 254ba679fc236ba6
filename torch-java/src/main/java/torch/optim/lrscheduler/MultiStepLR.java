package torch.optim.lrscheduler;

import java.util.LinkedHashMap;
import java.util.Map;
import torch.optim.Optimizer;
import torch.optim.Settings;

/// Multiplies the learning rates by `gamma` at each milestone, an epoch
/// (`torch.optim.lr_scheduler.MultiStepLR`).
public class MultiStepLR extends LRScheduler {
  public MultiStepLR(Optimizer optimizer, int... milestones) {
    this(optimizer, milestones, 0.1);
  }

  public MultiStepLR(Optimizer optimizer, int[] milestones, double gamma) {
    this(optimizer, milestones, gamma, -1);
  }

  public MultiStepLR(Optimizer optimizer, int[] milestones, double gamma, long lastEpoch) {
    super(
        optimizer,
        lastEpoch,
        new Settings("MultiStepLR")
            .declare("milestones", counted(milestones))
            .declare("gamma", gamma));
  }

  /// How often each milestone is named: Python's Counter.
  private static Map<Long, Long> counted(int[] milestones) {
    var counts = new LinkedHashMap<Long, Long>();
    for (int milestone : milestones) counts.merge((long) milestone, 1L, Long::sum);
    return counts;
  }

  private long milestones(boolean upToNow) {
    long count = 0;
    for (var milestone : ((Map<?, ?>) settings().get("milestones")).entrySet()) {
      long epoch = ((Number) milestone.getKey()).longValue();
      if (epoch == lastEpoch() || (upToNow && epoch < lastEpoch()))
        count += ((Number) milestone.getValue()).longValue();
    }
    return count;
  }

  @Override
  protected double[] getLr() {
    long now = milestones(false);
    return now == 0 ? lrs() : scaled(Math.pow(number("gamma"), now));
  }

  @Override
  protected double[] getClosedFormLr() {
    return base(Math.pow(number("gamma"), milestones(true)));
  }
}
