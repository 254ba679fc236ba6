package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Sched;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Trains with a learning rate that rises from batch to batch until the loss explodes (order 60;
/// Smith 2015), and puts everything back at the end of the fit; see [Learner#lrFind].
///
/// ```text
/// lr = start * (end / start) ^ (i / num_it)
/// ```
///
/// There is no validation. The rates and smoothed losses are the [Recorder]'s.
public final class LRFinder extends ParamScheduler implements Event.BeforeValidate {
  private final LrFindOptions options;
  private LrFindOptions running;
  private Snapshot snapshot;
  private double best;

  public LRFinder() {
    this(LrFindOptions.DEFAULT);
  }

  public LRFinder(LrFindOptions options) {
    this.options = options;
  }

  /// Keeps the learner's state as it is now, rather than at the beginning of the fit.
  void keep(Learner learn) {
    snapshot = Snapshot.of(learn);
  }

  @Override
  double position() {
    return (double) learn.trainIter / running.numIt();
  }

  @Override
  public void beforeFit() {
    super.beforeFit();
    running = options.forEpochOf(learn.dls.train().length());
    if (snapshot == null) keep(learn);
    best = Double.POSITIVE_INFINITY;
    use(Map.of(Hyper.LR, rates(learn.opt.groups().size())));
  }

  private List<Sched> rates(int groups) {
    double[] starts = options.startLr().over(groups), ends = options.endLr().over(groups);
    var rates = new ArrayList<Sched>();
    for (int g = 0; g < groups; g++) {
      double start = starts[g], end = ends[g];
      // v0.7's straight line begins at 0 and rises by what the ratio of the ends asks for.
      rates.add(options.linear() ? pos -> end * pos : Sched.exp(start, end));
    }
    return rates;
  }

  @Override
  public void afterBatch() {
    super.afterBatch();
    double loss = learn.smoothLoss;
    if (options.stopAtNan() && Double.isNaN(loss)) throw Cancel.FIT;
    if (learn.trainIter > options.bestFrom() && loss < best) best = loss;
    if (options.stopDiv() && loss > 4 * best) throw Cancel.FIT;
    if (learn.trainIter >= running.numIt()) throw Cancel.FIT;
  }

  @Override
  public void beforeValidate() {
    if (!learn.isValidating()) throw Cancel.VALIDATE;
  }

  @Override
  public void afterFit() {
    super.afterFit();
    restore(learn);
  }

  /// Puts back what was kept, once.
  void restore(Learner learn) {
    if (snapshot == null) return;
    snapshot.restore(learn);
    snapshot.close();
    snapshot = null;
  }
}
