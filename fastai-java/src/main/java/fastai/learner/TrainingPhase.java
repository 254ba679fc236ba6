package fastai.learner;

import fastai.data.DataLoaders;
import fastai.optimizer.Hyper;
import fastai.optimizer.OptFunc;
import fastai.optimizer.Sched;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A part of a training with schedules of its own (fastai v1's and v0.7's `TrainingPhase`): see
/// [Learner#fitPhases].
///
/// ```java
/// learn.fitPhases(
///     TrainingPhase.ofEpochs(1).withLr(Sched.lin(1e-4, 1e-2)),
///     TrainingPhase.ofEpochs(2.5).withLr(Sched.cos(1e-2, 0)).with(Hyper.MOM, Sched.no(0.9)));
/// ```
///
/// v0.7's kinds of decay are [Sched]s: `NO` is [Sched#no], `LINEAR` [Sched#lin], `COSINE`
/// [Sched#cos], `EXPONENTIAL` [Sched#exp], `POLYNOMIAL` [Sched#annealingPoly].
///
/// @param length in epochs, which need not be whole, or in batches
/// @param scheds by hyper-parameter, one for all groups or one for each, over the phase
/// @param optFunc makes the optimizer that the phase begins with; `null`: the one before
/// @param dls other data from here on, such as larger images; `null`: those before
public record TrainingPhase(
    double length,
    boolean inEpochs,
    Map<Hyper, List<Sched>> scheds,
    OptFunc optFunc,
    DataLoaders dls) {
  public TrainingPhase {
    if (!(length > 0))
      throw new IllegalArgumentException("a phase has a length above 0, not " + length);
    scheds = Map.copyOf(scheds);
  }

  public static TrainingPhase ofEpochs(double epochs) {
    return new TrainingPhase(epochs, true, Map.of(), null, null);
  }

  public static TrainingPhase ofBatches(int batches) {
    return new TrainingPhase(batches, false, Map.of(), null, null);
  }

  public TrainingPhase withLr(Sched sched) {
    return with(Hyper.LR, sched);
  }

  /// v1's `schedule_hp`.
  public TrainingPhase with(Hyper hyper, Sched sched) {
    return withEach(hyper, List.of(sched));
  }

  /// A schedule for each group.
  public TrainingPhase withEach(Hyper hyper, List<Sched> each) {
    var more = new EnumMap<Hyper, List<Sched>>(Hyper.class);
    more.putAll(scheds);
    more.put(hyper, List.copyOf(each));
    return new TrainingPhase(length, inEpochs, more, optFunc, dls);
  }

  public TrainingPhase withOptFunc(OptFunc optFunc) {
    return new TrainingPhase(length, inEpochs, scheds, optFunc, dls);
  }

  public TrainingPhase withDls(DataLoaders dls) {
    return new TrainingPhase(length, inEpochs, scheds, optFunc, dls);
  }

  /// Its batches, at so many an epoch.
  int batches(int perEpoch) {
    return (int) Math.max(1, Math.round(inEpochs ? length * perEpoch : length));
  }
}
