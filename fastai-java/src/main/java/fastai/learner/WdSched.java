package fastai.learner;

import fastai.optimizer.Sched;
import java.util.function.DoubleBinaryOperator;

/// Weight decay that moves over a training of fastai v0.7 (`use_wd_sched`; Loshchilov and Hutter
/// 2019), batch by batch. It is decoupled unless the optimizer was made otherwise.
///
/// ```text
/// wd * mult(lr, initial lr) / sqrt(batches an epoch * epochs of the running cycle)
/// ```
///
/// @param norm whether it is divided by the root (`norm_wds`)
/// @param mult a function of the learning rate and the highest one (`wds_sched_mult`); `null`: 1
public record WdSched(boolean norm, DoubleBinaryOperator mult) {
  public static final WdSched DEFAULT = new WdSched(false, null);

  public WdSched withNorm(boolean norm) {
    return new WdSched(norm, mult);
  }

  public WdSched withMult(DoubleBinaryOperator mult) {
    return new WdSched(norm, mult);
  }

  /// @param lengths the epochs of each cycle
  Sched sched(double wd, double lr, Sched lrs, int perEpoch, int[] lengths, int epochs) {
    return pos -> {
      double value = wd;
      if (mult != null) value *= mult.applyAsDouble(lrs.at(pos), lr);
      if (!norm) return value;
      int epoch = (int) (Math.round(pos * epochs * perEpoch) / perEpoch);
      int cycle = 0;
      for (int end = lengths[0]; epoch >= end && cycle + 1 < lengths.length; )
        end += lengths[++cycle];
      return value / Math.sqrt((double) perEpoch * lengths[cycle]);
    };
  }
}
