package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Sched;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The shape of a one-cycle training (Smith 2018, with cosines as in fastai): from `lrMax / div` up
/// to `lrMax` over the share `pctStart`, then down to `lrMax / divFinal`; momentum moves the other
/// way.
///
/// @param moms `null`: the learner's
/// @param wholeBatches whether the way up ends with a whole batch, `floor(n * pctStart)` of them
public record OneCycle(
    double div, double divFinal, double pctStart, Moms moms, boolean wholeBatches) {
  public static final OneCycle DEFAULT = new OneCycle(25, 1e5, 0.25, null, false);

  /// fastai v1's: the way up takes 0.3 in whole batches, and the last rate is `lrMax / 250000`.
  public static final OneCycle V1 = new OneCycle(25, 25e4, 0.3, new Moms(0.95, 0.85, 0.95), true);

  public OneCycle withDiv(double div) {
    return new OneCycle(div, divFinal, pctStart, moms, wholeBatches);
  }

  public OneCycle withDivFinal(double divFinal) {
    return new OneCycle(div, divFinal, pctStart, moms, wholeBatches);
  }

  public OneCycle withPctStart(double pctStart) {
    return new OneCycle(div, divFinal, pctStart, moms, wholeBatches);
  }

  public OneCycle withMoms(Moms moms) {
    return new OneCycle(div, divFinal, pctStart, moms, wholeBatches);
  }

  public OneCycle withWholeBatches(boolean wholeBatches) {
    return new OneCycle(div, divFinal, pctStart, moms, wholeBatches);
  }

  /// The schedules of a training.
  ///
  /// @param lrs the highest rate of each group
  /// @param batches how many there will be
  ParamScheduler scheduler(double[] lrs, Moms learners, int batches) {
    var m = moms != null ? moms : learners;
    double up = wholeBatches ? Math.floor(batches * pctStart) / batches : pctStart;
    var rates =
        Arrays.stream(lrs)
            .mapToObj(max -> Sched.combinedCos(up, max / div, max, max / divFinal))
            .toList();
    var mom = Sched.combinedCos(up, m.start(), m.middle(), m.end());
    return ParamScheduler.perGroup(Map.of(Hyper.LR, rates, Hyper.MOM, List.of(mom)));
  }
}
