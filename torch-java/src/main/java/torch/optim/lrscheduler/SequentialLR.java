package torch.optim.lrscheduler;

import java.util.List;
import java.util.Map;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.Settings;

/// Runs schedulers one after another; each milestone is the epoch at which the next one starts
/// (`torch.optim.lr_scheduler.SequentialLR`).
///
/// ```java
/// var warmup = new LinearLR(opt, 0.01, 1, 5);
/// var decay = new CosineAnnealingLR(opt, 95);
/// var scheduler = new SequentialLR(opt, List.of(warmup, decay), 5);
/// ```
public class SequentialLR extends LRScheduler {
  private final List<LRScheduler> schedulers;

  public SequentialLR(
      Optimizer optimizer, List<? extends LRScheduler> schedulers, int... milestones) {
    this(optimizer, schedulers, milestones, -1);
  }

  public SequentialLR(
      Optimizer optimizer,
      List<? extends LRScheduler> schedulers,
      int[] milestones,
      long lastEpoch) {
    checkSchedulers("SequentialLR", optimizer, List.copyOf(schedulers));
    if (milestones.length != schedulers.size() - 1)
      throw new IllegalArgumentException(
          "Sequential Schedulers expects number of schedulers provided to be one more than the"
              + " number of milestone points, but got number of schedulers "
              + schedulers.size()
              + " and the number of milestones to be equal to "
              + milestones.length);
    super(
        optimizer,
        new Settings("SequentialLR")
            .declare("_milestones", milestones)
            .declare("last_epoch", lastEpoch + 1));
    this.schedulers = List.copyOf(schedulers);
    for (ParamGroup group : optimizer.paramGroups()) group.lr(number(group, "initial_lr"));
    // Making the schedulers took a step of each.
    this.schedulers.forEach(SequentialLR::undo);
    LRScheduler first = this.schedulers.get(at(0));
    first.initialStep();
    noteLrs();
  }

  private static void undo(LRScheduler scheduler) {
    switch (scheduler) {
      case SequentialLR several -> several.schedulers.forEach(SequentialLR::undo);
      case ChainedScheduler several -> several.schedulers().forEach(SequentialLR::undo);
      default -> scheduler.settings().put("last_epoch", scheduler.lastEpoch() - 1);
    }
  }

  /// The scheduler of an epoch.
  private int at(long epoch) {
    int index = 0;
    for (double milestone : settings().numbers("_milestones")) if (milestone <= epoch) index++;
    return index;
  }

  @Override
  protected double[] getLr() {
    return lrs();
  }

  @Override
  public void step() {
    long epoch = lastEpoch() + 1;
    settings().put("last_epoch", epoch);
    int index = at(epoch);
    LRScheduler scheduler = schedulers.get(index);
    if (index > 0 && settings().numbers("_milestones")[index - 1] == epoch) scheduler.restart();
    else scheduler.step();
    noteLrs();
  }

  @Override
  void restart() {
    throw new UnsupportedOperationException(
        "SequentialLR cannot start again in the middle of a sequence; put it first");
  }

  @Override
  public void step(long epoch) {
    throw new UnsupportedOperationException("SequentialLR cannot go to an epoch; call step()");
  }

  @Override
  public Map<String, Object> stateDict() {
    return withSchedulers(super.stateDict(), schedulers);
  }

  @Override
  public void loadStateDict(Map<String, ?> dict) {
    super.loadStateDict(loadSchedulers(dict, schedulers));
  }
}
