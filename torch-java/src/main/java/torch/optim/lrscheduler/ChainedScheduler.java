package torch.optim.lrscheduler;

import java.util.List;
import java.util.Map;
import torch.optim.Optimizer;
import torch.optim.Settings;

/// Runs several schedulers at once, each on the learning rates that the last one left
/// (`torch.optim.lr_scheduler.ChainedScheduler`).
public class ChainedScheduler extends LRScheduler {
  private final List<LRScheduler> schedulers;

  public ChainedScheduler(List<? extends LRScheduler> schedulers) {
    this(schedulers, schedulers.isEmpty() ? null : schedulers.getFirst().optimizer());
  }

  public ChainedScheduler(List<? extends LRScheduler> schedulers, Optimizer optimizer) {
    checkSchedulers("ChainedScheduler", optimizer, List.copyOf(schedulers));
    super(optimizer, new Settings("ChainedScheduler"));
    this.schedulers = List.copyOf(schedulers);
    noteLrs();
  }

  List<LRScheduler> schedulers() {
    return schedulers;
  }

  @Override
  protected double[] getLr() {
    return lrs();
  }

  @Override
  public void step() {
    for (LRScheduler scheduler : schedulers) scheduler.step();
    noteLrs();
  }

  @Override
  void restart() {
    throw new UnsupportedOperationException(
        "ChainedScheduler cannot start again in the middle of a sequence; put it first");
  }

  @Override
  public void step(long epoch) {
    throw new UnsupportedOperationException("ChainedScheduler cannot go to an epoch; call step()");
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
