package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import fastai.optimizer.Sched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// The trainings of a [Learner]: its optimizer, what is frozen, and the fits with their schedules.
public abstract sealed class Trainer extends Loop permits Learner {
  private final OptFunc optFunc;
  private final ParamSplitter splitter;
  private final boolean wdBnBias;
  private final boolean trainBn;
  private volatile boolean fitting;

  /// What a fit uses when it is given none.
  public Lr lr;

  /// Weight decay; `null` leaves the optimizer's.
  public Double wd;

  public Moms moms;

  Trainer(LearnerOptions options) {
    optFunc = options.optFunc();
    splitter = options.splitter();
    wdBnBias = options.wdBnBias();
    trainBn = options.trainBn();
    lr = options.lr();
    wd = options.wd();
    moms = options.moms();
  }

  // ---- optimizer --------------------------------------------------------------------------------

  /// Makes the optimizer anew. Norm layers and biases get no weight decay unless asked for, and
  /// norm layers stay trainable when the model is frozen.
  public final void createOpt() {
    var groups = splitter.split(model);
    opt = optFunc.create(groups, 0);
    opt.setHyper(Hyper.LR, lr);
    var known = new IdentityHashMap<Tensor, Boolean>();
    opt.params().forEach(param -> known.put(param, true));
    if (!wdBnBias)
      for (var param : NormParams.of(model, true))
        if (known.containsKey(param)) opt.state(param).doWd = false;
    if (trainBn)
      for (var param : NormParams.of(model, false))
        if (known.containsKey(param)) opt.state(param).forceTrain = true;
  }

  final void ensureOpt() {
    if (opt == null) createOpt();
  }

  /// Groups from `n` on are trained, those before are not; a negative `n` counts from the end.
  public final void freezeTo(int n) {
    ensureOpt();
    opt.freezeTo(n);
  }

  /// Only the last group is trained.
  public final void freeze() {
    ensureOpt();
    opt.freeze();
  }

  /// All groups are trained.
  public final void unfreeze() {
    freezeTo(0);
  }

  // ---- training ---------------------------------------------------------------------------------

  /// Trains for some epochs with the learner's own learning rate.
  public final void fit(int nEpoch) {
    fit(nEpoch, lr, FitOptions.DEFAULT);
  }

  public final void fit(int nEpoch, double lr) {
    fit(nEpoch, Lr.of(lr), FitOptions.DEFAULT);
  }

  public final void fit(int nEpoch, Lr lr) {
    fit(nEpoch, lr, FitOptions.DEFAULT);
  }

  /// Trains for some epochs, each with a validation at its end. What the optimizer remembers stays
  /// from one fit to the next.
  ///
  /// @throws IllegalStateException if a fit is under way, or there is nothing to train on
  public final void fit(int nEpoch, Lr lr, FitOptions options) {
    if (fitting)
      throw new IllegalStateException(
          "this learner is already fitting; a fit can neither start another nor run beside one");
    if (dls.train().length() == 0)
      throw new IllegalStateException(
          "the training loader has no batches: there are fewer items than a batch holds, and what"
              + " is left over is dropped; lower the batch size with withBs");
    fitting = true;
    try {
      doFit(nEpoch, lr, options);
    } finally {
      fitting = false;
    }
  }

  private void doFit(int nEpoch, Lr lr, FitOptions options) {
    var more = new ArrayList<>(options.cbs());
    if (options.startEpoch() != 0) more.add(new SkipToEpoch(options.startEpoch()));
    addedCbs(
        more,
        () -> {
          if (options.resetOpt() || opt == null) createOpt();
          Double decay = options.wd() != null ? options.wd() : wd;
          if (decay != null) opt.setHyper(Hyper.WD, decay);
          opt.setHyper(Hyper.LR, lr);
          this.nEpoch = nEpoch;
          doFit();
        });
  }

  /// Trains with the learner's learning rate as the highest.
  public final void fitOneCycle(int nEpoch) {
    fitOneCycle(nEpoch, lr, OneCycle.DEFAULT, FitOptions.DEFAULT);
  }

  public final void fitOneCycle(int nEpoch, double lrMax) {
    fitOneCycle(nEpoch, Lr.of(lrMax), OneCycle.DEFAULT, FitOptions.DEFAULT);
  }

  public final void fitOneCycle(int nEpoch, Lr lrMax) {
    fitOneCycle(nEpoch, lrMax, OneCycle.DEFAULT, FitOptions.DEFAULT);
  }

  /// Trains with learning rate and momentum of the shape of [OneCycle].
  public final void fitOneCycle(int nEpoch, Lr lrMax, OneCycle shape, FitOptions options) {
    var m = shape.moms() != null ? shape.moms() : moms;
    var lrs =
        Arrays.stream(groupLrs(lrMax))
            .mapToObj(
                max ->
                    Sched.combinedCos(
                        shape.pctStart(), max / shape.div(), max, max / shape.divFinal()))
            .toList();
    Map<Hyper, List<Sched>> scheds = new EnumMap<>(Hyper.class);
    scheds.put(Hyper.LR, lrs);
    scheds.put(
        Hyper.MOM, List.of(Sched.combinedCos(shape.pctStart(), m.start(), m.middle(), m.end())));
    fit(nEpoch, lr, options.withCbBefore(ParamScheduler.perGroup(scheds)));
  }

  public final void fitFlatCos(int nEpoch, double lr) {
    fitFlatCos(nEpoch, Lr.of(lr), FlatCos.DEFAULT, FitOptions.DEFAULT);
  }

  /// Trains with a learning rate of the shape of [FlatCos].
  public final void fitFlatCos(int nEpoch, Lr lr, FlatCos shape, FitOptions options) {
    var lrs =
        Arrays.stream(groupLrs(lr))
            .mapToObj(
                high -> Sched.combinedCos(shape.pctStart(), high, high, high / shape.divFinal()))
            .toList();
    fit(nEpoch, this.lr, options.withCbBefore(ParamScheduler.perGroup(Map.of(Hyper.LR, lrs))));
  }

  private double[] groupLrs(Lr lr) {
    ensureOpt();
    opt.setHyper(Hyper.LR, lr);
    return opt.hyper(Hyper.LR);
  }
}
