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
/// learn.fit(5, Lr.of(1e-2), FitOptions.DEFAULT.withCbs(new ParamScheduler(scheds)));
/// ```
public class ParamScheduler extends Callback
    implements Event.BeforeFit, Event.BeforeBatch, Event.AfterBatch, Event.AfterFit {
  private final Map<Hyper, List<Sched>> scheds = new EnumMap<>(Hyper.class);
  private final Map<Hyper, List<Double>> hps = new EnumMap<>(Hyper.class);

  /// One schedule for all groups.
  public ParamScheduler(Map<Hyper, Sched> scheds) {
    scheds.forEach((hyper, sched) -> this.scheds.put(hyper, List.of(sched)));
    runValid = false;
  }

  ParamScheduler() {
    runValid = false;
  }

  /// One schedule for each group, or one for all.
  public static ParamScheduler perGroup(Map<Hyper, List<Sched>> scheds) {
    var scheduler = new ParamScheduler();
    scheduler.use(scheds);
    return scheduler;
  }

  /// Takes other schedules from now on.
  final void use(Map<Hyper, List<Sched>> scheds) {
    this.scheds.clear();
    scheds.forEach((hyper, each) -> this.scheds.put(hyper, List.copyOf(each)));
  }

  @Override
  public double order() {
    return 60;
  }

  /// Where the schedules stand, from 0 to 1.
  double position() {
    return learn.pctTrain;
  }

  @Override
  public void beforeFit() {
    hps.clear();
  }

  @Override
  public void beforeBatch() {
    double pos = position();
    scheds.forEach(
        (hyper, each) -> {
          if (each.size() == 1) learn.opt.setHyper(hyper, each.getFirst().at(pos));
          else
            learn.opt.setHyper(hyper, each.stream().mapToDouble(sched -> sched.at(pos)).toArray());
        });
  }

  @Override
  public void afterBatch() {
    for (var hyper : scheds.keySet())
      hps.computeIfAbsent(hyper, _ -> new ArrayList<>()).add(learn.opt.lastHyper(hyper));
  }

  @Override
  public void afterFit() {
    var recorder = learn.cb(Recorder.class);
    if (recorder != null && !hps.isEmpty()) recorder.setHps(hps);
  }

  /// What the last group got, so that [Recorder#hps()] is whole after a fit that went on.
  @Override
  public Map<String, Object> stateDict() {
    var state = new java.util.LinkedHashMap<String, Object>();
    hps.forEach((hyper, values) -> state.put(hyper.toString(), values));
    return state;
  }

  @Override
  public void loadStateDict(torch.io.Checkpoint state) {
    hps.clear();
    for (var hyper : Hyper.values()) {
      if (!state.has(hyper.toString())) continue;
      var values = new ArrayList<Double>();
      for (Object value : state.get(hyper.toString()).asList()) values.add((Double) value);
      hps.put(hyper, values);
    }
  }
}
