package fastai.learner;

import fastai.data.DataLoaders;
import java.util.ArrayList;
import java.util.List;

/// Goes through [TrainingPhase]s, batch by batch; at the end of the last the training ends, with
/// the validation of its epoch (order 60, training only). See [Learner#fitPhases].
public final class GeneralScheduler extends ParamScheduler implements Event.BeforeEpoch {
  private final List<TrainingPhase> phases;
  private final List<Step> steps = new ArrayList<>();
  private int phase;
  private int done;

  /// A phase, and how many batches it has.
  private record Step(TrainingPhase phase, int batches) {}

  public GeneralScheduler(TrainingPhase... phases) {
    this.phases = List.of(phases);
    if (phases.length == 0)
      throw new IllegalArgumentException("a training in phases needs one; none was given");
  }

  /// How many epochs a training of all phases has: data change at the beginning of one.
  int epochs(DataLoaders first) {
    int epochs = 0, perEpoch = first.train().length(), batches = 0;
    for (var phase : phases) {
      if (phase.dls() != null) {
        if (batches % perEpoch != 0)
          throw new IllegalArgumentException(
              "a phase with data of its own begins with an epoch; those before it have "
                  + batches
                  + " batches, at "
                  + perEpoch
                  + " an epoch");
        epochs += batches / perEpoch;
        batches = 0;
        perEpoch = phase.dls().train().length();
      }
      batches += phase.batches(perEpoch);
    }
    return epochs + Math.ceilDiv(batches, perEpoch);
  }

  @Override
  public void beforeFit() {
    super.beforeFit();
    steps.clear();
    phase = -1;
    done = 0;
    int perEpoch = learn.dls.train().length();
    for (var each : phases) {
      if (each.dls() != null) perEpoch = each.dls().train().length();
      steps.add(new Step(each, each.batches(perEpoch)));
    }
  }

  @Override
  public void beforeEpoch() {
    if (learn.isValidating()) return;
    if (phase >= 0 && !isDone()) return;
    if (phase + 1 == steps.size()) throw Cancel.FIT;
    next();
  }

  private boolean isDone() {
    return done == steps.get(phase).batches;
  }

  private void next() {
    var begins = steps.get(++phase).phase;
    done = 0;
    use(begins.scheds());
    if (begins.dls() != null) learn.dls = begins.dls();
    if (begins.optFunc() != null) learn.createOpt(begins.optFunc());
  }

  @Override
  double position() {
    return (double) done / steps.get(phase).batches;
  }

  @Override
  public void beforeBatch() {
    if (isDone()) next();
    super.beforeBatch();
  }

  @Override
  public void afterBatch() {
    super.afterBatch();
    done++;
    if (isDone() && phase + 1 == steps.size() && learn.iter + 1 < learn.nIter) throw Cancel.TRAIN;
  }
}
