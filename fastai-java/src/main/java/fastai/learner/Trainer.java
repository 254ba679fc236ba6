package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Lr;
import fastai.optimizer.OptFunc;
import fastai.optimizer.Sched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.nn.Parameter;

/// The trainings of a [Learner]: its optimizer, what is frozen, and the fits with their schedules.
public abstract sealed class Trainer extends Loop permits Learner {
  private final OptFunc optFunc;
  private ParamSplitter splitter;
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

  final OptFunc optFunc() {
    return optFunc;
  }

  // ---- optimizer --------------------------------------------------------------------------------

  /// Makes the optimizer anew. Norm layers and biases get no weight decay unless asked for, and
  /// norm layers stay trainable when the model is frozen.
  public final void createOpt() {
    createOpt(optFunc);
  }

  /// The same with another function than the learner's.
  final void createOpt(OptFunc optFunc) {
    opt = optFunc.create(layerGroups(), 0);
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

  /// Divides the parameters into other groups: `learn.split(ParamSplitter.at(net.get(1)))`. The
  /// optimizer is made anew at the next use, with nothing frozen.
  ///
  /// @throws IllegalStateException during a fit
  public final Learner split(ParamSplitter splitter) {
    if (fitting)
      throw new IllegalStateException(
          "a fit is under way with the groups as they are; split before it");
    this.splitter = splitter;
    opt = null;
    return (Learner) this;
  }

  /// The groups into which the optimizer gets the model's parameters (v1's `layer_groups`).
  public final List<List<Parameter>> layerGroups() {
    return splitter.split(model);
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

  /// Whether batch norm layers keep their running statistics in training, whatever is trainable
  /// (fastai v0.7's `bn_freeze`).
  public final void bnFreeze(boolean freeze) {
    removeCbs(BnEval.class);
    if (freeze) addCb(new BnEval());
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
    fit(nEpoch, lr, options, shape.scheduler(lrRange(lrMax), moms, batches(nEpoch)));
  }

  public final void fitFlatCos(int nEpoch, double lr) {
    fitFlatCos(nEpoch, Lr.of(lr), FlatCos.DEFAULT, FitOptions.DEFAULT);
  }

  /// Trains with a learning rate of the shape of [FlatCos]. Unlike in fastai, a first epoch in the
  /// options counts.
  public final void fitFlatCos(int nEpoch, Lr lr, FlatCos shape, FitOptions options) {
    fit(nEpoch, this.lr, options, shape.scheduler(lrRange(lr)));
  }

  /// Trains in cycles with the learner's learning rate as the highest.
  public final void fitSgdr(int nCycles, int cycleLen) {
    fitSgdr(nCycles, cycleLen, lr, 2, FitOptions.DEFAULT);
  }

  /// Trains in cycles, each twice as long as the one before: `cycleLen * (2 ^ nCycles - 1)` epochs.
  public final void fitSgdr(int nCycles, int cycleLen, double lrMax) {
    fitSgdr(nCycles, cycleLen, Lr.of(lrMax), 2, FitOptions.DEFAULT);
  }

  /// Trains in cycles with warm restarts (SGDR): in each the learning rate falls by a cosine from
  /// `lrMax` to 0.
  ///
  /// @param cycleLen epochs of the first cycle
  /// @param cycleMult how many times as long as the one before each cycle is; 1, which fastai does
  ///   not take, gives equal ones
  public final void fitSgdr(
      int nCycles, int cycleLen, Lr lrMax, int cycleMult, FitOptions options) {
    var cycles = new Sgdr(nCycles, cycleLen, cycleMult);
    fit(cycles.epochs(), lr, options, cycles.scheduler(lrRange(lrMax)));
  }

  /// Trains a pretrained model on new data, with a base learning rate of 2e-3.
  public final void fineTune(int epochs) {
    fineTune(epochs, 2e-3);
  }

  public final void fineTune(int epochs, double baseLr) {
    fineTune(epochs, baseLr, FineTune.DEFAULT, FitOptions.DEFAULT);
  }

  /// Trains the last group alone, at `baseLr`, and then all groups, at half of it and the first
  /// ones at a hundredth of that; see [FineTune].
  ///
  /// @throws IllegalStateException if there is only one parameter group
  public final void fineTune(int epochs, double baseLr, FineTune how, FitOptions options) {
    freeze();
    fitOneCycle(how.freezeEpochs(), Lr.slice(baseLr), how.frozenShape(), options);
    unfreeze();
    double half = baseLr / 2;
    fitOneCycle(epochs, Lr.slice(half / how.lrMult(), half), how.shape(), options);
  }

  /// Trains one epoch with a learning rate that rises in a straight line from a quarter of `lr` to
  /// `lr` (fastai v0.7).
  public final void warmUp(Lr lr) {
    var rates = Arrays.stream(lrRange(lr)).mapToObj(high -> Sched.lin(high / 4, high)).toList();
    fit(1, this.lr, FitOptions.DEFAULT, ParamScheduler.perGroup(Map.of(Hyper.LR, rates)));
  }

  /// Trains in phases with schedules, optimizers and data of their own (fastai v0.7's
  /// `fit_opt_sched`). The last phase's optimizer stays, the learner's data come back.
  public final void fitPhases(TrainingPhase... phases) {
    fitPhases(FitOptions.DEFAULT, phases);
  }

  public final void fitPhases(FitOptions options, TrainingPhase... phases) {
    var scheduler = new GeneralScheduler(phases);
    var before = dls;
    try {
      fit(scheduler.epochs(dls), lr, options, scheduler);
    } finally {
      dls = before;
    }
  }

  /// Trains as `fit(lr, n_cycle, ...)` of fastai v0.7 does: for `nCycle` epochs or, if the options
  /// give a length, cycles.
  public final void fitCycles(Lr lr, int nCycle, Cycles cycles) {
    fitCycles(lr, nCycle, cycles, FitOptions.DEFAULT);
  }

  public final void fitCycles(Lr lr, int nCycle, Cycles cycles, FitOptions options) {
    double[] lrs = lrRange(lr);
    double[] wds = new double[lrs.length];
    if (options.wd() != null || wd != null)
      Arrays.fill(wds, options.wd() != null ? options.wd() : wd);
    else if (cycles.wdSched() != null) wds = opt.hyper(Hyper.WD);
    var cbs = cycles.callbacks(nCycle, lrs, wds, dls.train().length());
    fit(cycles.epochs(nCycle), lr, options, cbs.toArray(Callback[]::new));
  }

  /// Goes back to what a training with [Cycles#withCycleSaveName] kept at the end of cycle `k`,
  /// from 0. The average of the predictions of several such snapshots is better than each (Huang et
  /// al. 2017).
  public final Learner loadCycle(String name, int k) {
    return ((Learner) this).load(Cycles.saveName(name, k));
  }

  /// Fits with callbacks that come before those of the options.
  private void fit(int nEpoch, Lr lr, FitOptions options, Callback... first) {
    fit(nEpoch, lr, options.withCbsBefore(first));
  }

  /// The learning rates of the groups (v1's `lr_range`).
  public final double[] lrRange(Lr lr) {
    ensureOpt();
    return lr.over(opt.groups().size());
  }

  private int batches(int nEpoch) {
    return Math.max(1, nEpoch * dls.train().length());
  }

  // ---- the learning rate finder -----------------------------------------------------------------

  /// Tries learning rates from 1e-7 to 10 on a hundred batches, and suggests one. The model, the
  /// optimizer and the random numbers are put back, so that a training afterwards is the same, bit
  /// for bit, as one without the search; no file is written, and nothing is drawn before
  /// [LrFind#plot].
  ///
  /// ```java
  /// learn.fitOneCycle(3, learn.lrFind().valley());
  /// ```
  public final LrFind lrFind() {
    return lrFind(LrFindOptions.DEFAULT);
  }

  public final LrFind lrFind(LrFindOptions options) {
    var recorder = cb(Recorder.class);
    if (recorder == null)
      throw new IllegalStateException(
          "the search reads the losses that a Recorder keeps, and the learner has none");
    int perEpoch = dls.train().length();
    var sized = options.forEpochOf(perEpoch);
    var finder = new LRFinder(sized);
    var oldLogger = logger;
    logger = null;
    try {
      finder.keep((Learner) this);
      fit(sized.numIt() / Math.max(1, perEpoch) + 1, lr, FitOptions.DEFAULT.withCbs(finder));
    } finally {
      logger = oldLogger;
      finder.restore((Learner) this);
    }
    return new LrFind(recorder.lrs(), recorder.losses(), sized.numIt(), sized.suggestFuncs());
  }
}
