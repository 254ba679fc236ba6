package fastai.learner;

import fastai.data.DataLoaders;
import java.util.List;

/// Goes through [TrainingPhase]s, batch by batch; at the end of the last the training ends, with
/// the validation of its epoch (order 60, training only). See [Learner#fitPhases].
public final class GeneralScheduler extends ParamScheduler implements Event.BeforeEpoch {
  private final List<TrainingPhase> phases;

  /// The batches of the training before each phase, and of all.
  private int[] bounds;

  private int phase;
  private int epochStart;
  private int epochLength;

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
    phase = -1;
    epochStart = 0;
    epochLength = 0;
    bounds = new int[phases.size() + 1];
    int perEpoch = learn.dls.train().length();
    for (int i = 0; i < phases.size(); i++) {
      var each = phases.get(i);
      if (each.dls() != null) perEpoch = each.dls().train().length();
      bounds[i + 1] = bounds[i] + each.batches(perEpoch);
    }
  }

  /// An epoch that is left out counts as well.
  @Override
  public void beforeEpoch() {
    if (learn.isValidating()) return;
    epochStart += epochLength;
    if (epochStart >= bounds[phases.size()]) throw Cancel.FIT;
    goTo(epochStart);
    epochLength = learn.dls.train().length();
  }

  private void goTo(int batch) {
    while (batch >= bounds[phase + 1]) {
      var begins = phases.get(++phase);
      use(begins.scheds());
      if (begins.dls() != null) learn.dls = begins.dls();
      if (begins.optFunc() != null) learn.createOpt(begins.optFunc());
    }
  }

  @Override
  double position() {
    return (double) (epochStart + learn.iter - bounds[phase]) / (bounds[phase + 1] - bounds[phase]);
  }

  @Override
  public void beforeBatch() {
    goTo(epochStart + learn.iter);
    super.beforeBatch();
  }

  @Override
  public void afterBatch() {
    super.afterBatch();
    boolean last = epochStart + learn.iter + 1 == bounds[phases.size()];
    if (last && learn.iter + 1 < learn.nIter) throw Cancel.TRAIN;
  }
}
