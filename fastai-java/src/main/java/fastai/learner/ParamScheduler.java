package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Sched;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Sets hyper-parameters before every training batch, by the position in the training
/// ([Learner#pctTrain]); order 60, training only. What the last group got is kept for
/// [Recorder#hps()].
///
/// ```java
/// var scheds = Map.of(Hyper.LR, Sched.cos(1e-2, 1e-5), Hyper.MOM, Sched.lin(0.95, 0.85));
/// learn.fit(5, Fit.options().withCbs(new ParamScheduler(scheds)));
/// ```
public final class ParamScheduler extends Callback
    implements Event.BeforeFit, Event.BeforeBatch, Event.AfterBatch, Event.AfterFit {
  private final Map<Hyper, List<Sched>> scheds = new EnumMap<>(Hyper.class);
  private final Map<Hyper, List<Double>> hps = new EnumMap<>(Hyper.class);

  /// One schedule for all groups.
  public ParamScheduler(Map<Hyper, Sched> scheds) {
    scheds.forEach((hyper, sched) -> this.scheds.put(hyper, List.of(sched)));
    runValid = false;
  }

  private ParamScheduler() {
    runValid = false;
  }

  /// One schedule for each group.
  public static ParamScheduler perGroup(Map<Hyper, List<Sched>> scheds) {
    var scheduler = new ParamScheduler();
    scheds.forEach((hyper, each) -> scheduler.scheds.put(hyper, List.copyOf(each)));
    return scheduler;
  }

  @Override
  public double order() {
    return 60;
  }

  @Override
  public void beforeFit() {
    hps.clear();
    for (var hyper : scheds.keySet()) hps.put(hyper, new ArrayList<>());
  }

  @Override
  public void beforeBatch() {
    scheds.forEach(
        (hyper, each) -> {
          if (each.size() == 1) learn.opt.setHyper(hyper, each.getFirst().at(learn.pctTrain));
          else
            learn.opt.setHyper(
                hyper, each.stream().mapToDouble(sched -> sched.at(learn.pctTrain)).toArray());
        });
  }

  @Override
  public void afterBatch() {
    hps.forEach((hyper, values) -> values.add(learn.opt.lastHyper(hyper)));
  }

  @Override
  public void afterFit() {
    var recorder = learn.cb(Recorder.class);
    if (recorder != null && !hps.isEmpty()) recorder.setHps(hps);
  }
}
