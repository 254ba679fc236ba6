package fastai.learner;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.LossFunc;
import fastai.optimizer.Optimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// The training loop of a [Learner]: its state, its callbacks, and the stages with their events, in
/// the order that [Event] shows.
///
/// Callbacks read and write the state freely. When a value may be replaced:
///
/// | event | what may be replaced |
/// |---|---|
/// | before_fit, after_fit | `model` |
/// | before_train, before_validate | `dl`, `lossFunc` |
/// | before_batch | `xb`, `yb` |
/// | after_pred | `pred` |
/// | after_loss, before_backward | `lossGrad` |
///
/// Each batch is read and computed in a [TensorScope] of its own: what came into being in it is
/// released after after_batch.
public abstract sealed class Loop permits Trainer {
  // ---- the state of a learner -------------------------------------------------------------------

  public DataLoaders dls;
  public Module model;
  public LossFunc lossFunc;

  /// `null` until the first fit, load or freeze.
  public Optimizer opt;

  /// The logger of a new learner: prints the row.
  static final Consumer<List<Object>> PRINT = row -> System.out.println(row);

  /// Takes one row a epoch: the epoch and the recorded numbers. `null` when silent.
  public Consumer<List<Object>> logger = PRINT;

  /// Whether progress is shown.
  public boolean createMbar = true;

  // ---- the state of a fit -----------------------------------------------------------------------

  public int nEpoch = 1;
  public int epoch;

  /// Training rather than validating.
  public boolean training;

  /// The loader of the stage that is running, and how many batches it has.
  public Loader dl;

  public int nIter;

  /// The number of the batch in its loader.
  public int iter;

  /// Training batches since the fit began.
  public int trainIter;

  /// How much of the training is done, 0 to 1.
  public double pctTrain;

  // ---- the state of a batch ---------------------------------------------------------------------

  /// Inputs and targets.
  public Tensor[] xb = {};

  public Tensor[] yb = {};

  /// What the model said.
  public Tensor pred;

  /// What is differentiated: regularisers and scalings act on it.
  public Tensor lossGrad;

  /// The loss as the loss function gave it, for reporting; `null` in a batch that was cancelled
  /// before.
  public Tensor loss;

  /// The debiased running mean of the training losses; NaN before the first.
  public double smoothLoss = Double.NaN;

  /// The last epoch's losses and metrics, without its number and time.
  public List<Double> finalRecord = List.of();

  private final Callbacks cbs = new Callbacks();
  private final Runnable doOneBatch = this::doOneBatch;
  private final Runnable backward = this::backward;
  private final Runnable step = this::step;

  /// Fits and validations exclude one another and predictions; predictions run side by side.
  final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

  /// Where the fit is to go on; `null`: at its beginning.
  Position resumeAt;

  /// The random state in which the epoch's loader was started; kept for [CheckpointCallback] only.
  boolean keepsRandomState;

  RandomState loaderState;

  Loop() {}

  /// A place in a fit.
  ///
  /// @param iter the batch of the epoch that comes next
  /// @param loader the random state in which the epoch's loader was started; `null` at an epoch's
  ///   beginning
  /// @param random the random state in which to go on
  record Position(
      int epoch,
      int iter,
      int trainIter,
      double pctTrain,
      RandomState loader,
      RandomState random) {}

  // ---- callbacks --------------------------------------------------------------------------------

  /// The callbacks, in the order in which they were added.
  public final List<Callback> cbs() {
    return cbs.all();
  }

  /// Adds a callback. No event is sent to it.
  public final Learner addCb(Callback cb) {
    if (cb.learn != null && cb.learn != this)
      throw new IllegalArgumentException(cb + " belongs to another learner; make one for each");
    cbs.add(cb);
    cb.learn = (Learner) this;
    return (Learner) this;
  }

  /// Makes a callback and adds it: `learn.addCb(MixUp::new)`.
  public final Learner addCb(Supplier<? extends Callback> maker) {
    return addCb(maker.get());
  }

  public final Learner addCbs(List<? extends Callback> cbs) {
    for (var cb : cbs) addCb(cb);
    return (Learner) this;
  }

  /// Removes a callback; one that is not there is passed over.
  public final Learner removeCb(Callback cb) {
    if (cbs.remove(cb)) cb.learn = null;
    return (Learner) this;
  }

  /// Removes all callbacks of a class.
  public final Learner removeCbs(Class<? extends Callback> type) {
    return removeCbs(cbs(type));
  }

  public final Learner removeCbs(List<? extends Callback> cbs) {
    for (var cb : cbs) removeCb(cb);
    return (Learner) this;
  }

  /// The callbacks of a class.
  public final <C extends Callback> List<C> cbs(Class<C> type) {
    return cbs().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /// The callback of a class; `null` if there is none.
  public final <C extends Callback> C cb(Class<C> type) {
    for (var cb : cbs()) if (type.isInstance(cb)) return type.cast(cb);
    return null;
  }

  /// The callback with a name such as `train_eval`; `null` if there is none.
  public final Callback cb(String name) {
    for (var cb : cbs()) if (cb.name().equals(name)) return cb;
    return null;
  }

  /// More callbacks, until it is undone: `try (var _ = learn.addedCbs(more)) { ... }`.
  public final Undo addedCbs(List<? extends Callback> more) {
    var added = new ArrayList<Callback>();
    try {
      for (var cb : more) {
        addCb(cb);
        added.add(cb);
      }
    } catch (RuntimeException e) {
      removeCbs(added);
      throw e;
    }
    return () -> removeCbs(added);
  }

  /// Runs the body with more callbacks.
  public final void addedCbs(List<? extends Callback> more, Runnable body) {
    try (var _ = addedCbs(more)) {
      body.run();
    }
  }

  /// Fewer callbacks, until it is undone; they come back at the end of the list.
  public final Undo removedCbs(List<? extends Callback> fewer) {
    var all = cbs();
    var removed = fewer.stream().filter(all::contains).toList();
    removeCbs(removed);
    return () -> addCbs(removed);
  }

  /// No callbacks of a class, until it is undone.
  public final Undo removedCbs(Class<? extends Callback> type) {
    return removedCbs(cbs(type));
  }

  /// Runs the body without some of the callbacks; they come back at the end of the list.
  public final void removedCbs(List<? extends Callback> fewer, Runnable body) {
    try (var _ = removedCbs(fewer)) {
      body.run();
    }
  }

  /// No [ProgressCallback] until it is undone.
  public final Undo noBar() {
    return removedCbs(ProgressCallback.class);
  }

  /// No rows for the [#logger] until it is undone.
  public final Undo noLogging() {
    var old = logger;
    logger = null;
    return () -> logger = old;
  }

  /// No progress over epochs until it is undone.
  public final Undo noMbar() {
    boolean old = createMbar;
    createMbar = false;
    return () -> createMbar = old;
  }

  /// The callbacks that hear an event, in the order in which they do.
  public final List<Callback> orderedCbs(Event event) {
    return cbs.hearing(event);
  }

  /// Sends an event to the callbacks that hear it. After the last of a fit all of them listen
  /// again.
  public final void event(Event event) {
    try {
      cbs.send(event, training);
    } finally {
      if (event == Event.AFTER_FIT) cbs.allRun();
    }
  }

  /// The same by fastai's name: `learn.event("after_batch")`.
  ///
  /// @throws IllegalArgumentException if there is no such event
  public final void event(String name) {
    event(Event.of(name));
  }

  // ---- stages -----------------------------------------------------------------------------------

  /// before_X, the body, and after_X; the stage's own cancel ends the body early.
  private void stage(
      Event before, Runnable body, Class<? extends Cancel> own, Event afterCancel, Event after) {
    try {
      event(before);
      body.run();
    } catch (Cancel cancel) {
      if (!own.isInstance(cancel)) throw cancel;
      event(afterCancel);
    }
    event(after);
  }

  /// All epochs. Nothing of a batch stays, not even after an exception.
  final void doFit() {
    lock.writeLock().lock();
    try {
      resumeAt = null;
      stage(
          Event.BEFORE_FIT,
          this::doEpochs,
          Cancel.CancelFitException.class,
          Event.AFTER_CANCEL_FIT,
          Event.AFTER_FIT);
    } finally {
      endCleanup();
      lock.writeLock().unlock();
    }
  }

  private void doEpochs() {
    int first = resumeAt == null ? 0 : resumeAt.epoch;
    if (resumeAt != null) {
      trainIter = resumeAt.trainIter;
      resumeAt.random.restore();
    }
    for (int e = first; e < nEpoch; e++) {
      epoch = e;
      stage(
          Event.BEFORE_EPOCH,
          this::doEpoch,
          Cancel.CancelEpochException.class,
          Event.AFTER_CANCEL_EPOCH,
          Event.AFTER_EPOCH);
    }
  }

  private void doEpoch() {
    doEpochTrain();
    // Without a validation set fastai fails here; there is nothing to do.
    if (dls.size() > 1) doEpochValidate(dls.valid());
  }

  private void doEpochTrain() {
    dl = dls.train();
    stage(
        Event.BEFORE_TRAIN,
        this::allBatches,
        Cancel.CancelTrainException.class,
        Event.AFTER_CANCEL_TRAIN,
        Event.AFTER_TRAIN);
  }

  /// One validation pass over a loader.
  final void doEpochValidate(Loader loader) {
    dl = loader;
    try (var _ = Torch.noGrad()) {
      stage(
          Event.BEFORE_VALIDATE,
          this::allBatches,
          Cancel.CancelValidException.class,
          Event.AFTER_CANCEL_VALIDATE,
          Event.AFTER_VALIDATE);
    }
  }

  private void allBatches() {
    nIter = dl.length();
    Device device = modelDevice();
    var from = training ? resumeAt : null;
    if (training) resumeAt = null;
    if (from != null && from.loader != null) from.loader.restore();
    if (training && keepsRandomState) loaderState = RandomState.now();
    try (var batches = dl.iterator()) {
      int i = from == null ? 0 : skip(batches, from);
      for (; ; i++) {
        try (var _ = new TensorScope()) {
          if (!batches.hasNext()) break;
          oneBatch(i, batches.next().to(device));
        }
      }
    }
  }

  /// Passes over the batches that were trained with before; returns the number of the next one.
  private int skip(Loader.Batches batches, Position to) {
    for (int i = 0; i < to.iter; i++) {
      try (var _ = new TensorScope()) {
        if (batches.hasNext()) batches.next();
      }
    }
    if (to.iter > 0) {
      pctTrain = to.pctTrain;
      to.random.restore();
    }
    return to.iter;
  }

  /// Where the model's parameters are; where the data are if it has none.
  final Device modelDevice() {
    var parameters = model.parameters();
    return parameters.isEmpty() ? dls.device() : parameters.getFirst().device();
  }

  /// Trains with a batch, or validates.
  public final void oneBatch(int i, Batch batch) {
    iter = i;
    xb = batch.xb();
    yb = batch.yb();
    pred = null;
    lossGrad = null;
    loss = null;
    try {
      stage(
          Event.BEFORE_BATCH,
          doOneBatch,
          Cancel.CancelBatchException.class,
          Event.AFTER_CANCEL_BATCH,
          Event.AFTER_BATCH);
    } catch (RuntimeException | Error e) {
      for (var cb : cbs()) cb.abandonBatch();
      throw e;
    }
  }

  private void doOneBatch() {
    pred = model.call(xb);
    event(Event.AFTER_PRED);
    if (yb.length > 0) {
      lossGrad = lossFunc.apply(pred, yb);
      try (var _ = Torch.noGrad()) {
        loss = lossGrad.clone();
      }
    }
    event(Event.AFTER_LOSS);
    if (!training || yb.length == 0) return;
    stage(
        Event.BEFORE_BACKWARD,
        backward,
        Cancel.CancelBackwardException.class,
        Event.AFTER_CANCEL_BACKWARD,
        Event.AFTER_BACKWARD);
    stage(
        Event.BEFORE_STEP,
        step,
        Cancel.CancelStepException.class,
        Event.AFTER_CANCEL_STEP,
        Event.AFTER_STEP);
    opt.zeroGrad();
  }

  private void backward() {
    lossGrad.backward();
  }

  private void step() {
    opt.step();
  }

  final void endCleanup() {
    dl = null;
    xb = new Tensor[0];
    yb = new Tensor[0];
    pred = null;
    lossGrad = null;
    loss = null;
  }

  /// The input, where there is one.
  public final Tensor x() {
    return only(xb, "input");
  }

  /// The target, where there is one.
  public final Tensor y() {
    return only(yb, "target");
  }

  private static Tensor only(Tensor[] tensors, String what) {
    if (tensors.length != 1)
      throw new IllegalStateException(
          "the batch has not one " + what + " but " + tensors.length + "; use xb and yb");
    return tensors[0];
  }

  // ---- text -------------------------------------------------------------------------------------

  /// The stages and events of a fit, with the callbacks that hear each, in their order.
  public final String trainingLoop() {
    return TrainingLoopText.of(this);
  }

  /// Prints [#trainingLoop()].
  public final void showTrainingLoop() {
    System.out.print(trainingLoop());
  }
}
