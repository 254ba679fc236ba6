package fastai.learner;

import fastai.data.Batch;
import fastai.data.BatchView;
import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.data.Split;
import fastai.hooks.ModuleSummary;
import fastai.losses.LossFunc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.data.TensorHolder;
import torch.nn.Module;
import torch.nn.functional.Reduction;

/// Data, a model, a loss and an optimizer, brought together for training (fastai's `Learner`).
///
/// ```java
/// var learn = new Learner(dls, net, Metrics.accuracy());
/// learn.fitOneCycle(5, 1e-2);
/// var answer = learn.predict(image);
/// ```
///
/// Everything a fit does happens in callbacks or can be changed by them; see [Event] and [Loop].
///
/// Threads: fits and passes over a loader exclude one another and everything else; who comes while
/// one runs waits for its end. [#predict] may be called by any number of threads at once, and those
/// run side by side if the model is in evaluation and keeps nothing from batch to batch.
public final class Learner extends Trainer {
  private boolean validating;

  public final List<Metric> metrics;
  public final Path path;
  public final String modelDir;

  public Learner(DataLoaders dls, Module model, Metric... metrics) {
    this(dls, model, LearnerOptions.DEFAULT.withMetrics(metrics));
  }

  /// With options: `new Learner(dls, net, Learner.options().withOptFunc(OptFunc.sgd()))`.
  ///
  /// @throws IllegalArgumentException if there is no loss, neither in the options nor with the data
  public Learner(DataLoaders dls, Module model, LearnerOptions options) {
    super(options);
    this.dls = Objects.requireNonNull(dls, "a learner needs DataLoaders; dls is null");
    this.model = Objects.requireNonNull(model, "a learner needs a model; model is null");
    lossFunc = options.lossFunc() != null ? options.lossFunc() : dls.lossFunc();
    if (lossFunc == null)
      throw new IllegalArgumentException(
          "Could not infer loss function from the data, please pass a loss function:"
              + " Learner.options().withLossFunc(...)");
    metrics = options.metrics();
    path = options.path() != null ? options.path() : dls.path();
    modelDir = options.modelDir();
    if (options.defaultCbs())
      addCbs(List.of(new TrainEvalCallback(), new Recorder(), new ProgressCallback()));
    addCbs(options.cbs());
    event(Event.AFTER_CREATE);
  }

  public static LearnerOptions options() {
    return LearnerOptions.DEFAULT;
  }

  /// The records of the last fit.
  ///
  /// @throws IllegalStateException if the learner was made without default callbacks
  public Recorder recorder() {
    var recorder = cb(Recorder.class);
    if (recorder == null)
      throw new IllegalStateException(
          "this learner has no Recorder: it was made without default callbacks");
    return recorder;
  }

  // ---- validation and predictions ---------------------------------------------------------------

  /// The loss and the metrics on the validation data.
  public List<Double> validate() {
    return validate(1);
  }

  /// The loss and the metrics on the data of one of the loaders.
  public List<Double> validate(int dsIdx) {
    return validate(dls.get(dsIdx), List.of());
  }

  public List<Double> validate(Loader loader) {
    return validate(loader, List.of());
  }

  /// The same with more callbacks.
  public List<Double> validate(Loader loader, List<? extends Callback> cbs) {
    lock.writeLock().lock();
    try {
      validationContext(cbs, false, () -> doEpochValidate(loader));
      return finalRecord;
    } finally {
      lock.writeLock().unlock();
    }
  }

  /// Whether a validation or prediction pass is running rather than a fit.
  public boolean isValidating() {
    return validating;
  }

  /// For callbacks, between before_fit and after_fit: whether the outcome is meant to be kept. It
  /// is not in a validation, a prediction pass, and a search for a learning rate; then those that
  /// write files or compare epochs rest, as fastai's do that look for `lr_finder` and
  /// `gather_preds`.
  public boolean isRealFit() {
    return !validating && cb("lr_finder") == null && cb("gather_preds") == null;
  }

  /// Runs the body as a fit of its own that is silent and has no training, while no other thread
  /// uses the learner.
  ///
  /// @param cbs more callbacks
  /// @param inner whether a fit is under way: then before_fit, before_epoch and after_epoch,
  ///   after_fit are not sent around the body
  public void validationContext(List<? extends Callback> cbs, boolean inner, Runnable body) {
    lock.writeLock().lock();
    boolean before = validating;
    try (var _ = noLogging();
        var _ = noMbar();
        var _ = addedCbs(cbs)) {
      validating = true;
      if (!inner) {
        event(Event.BEFORE_FIT);
        event(Event.BEFORE_EPOCH);
      }
      body.run();
      if (!inner) {
        event(Event.AFTER_EPOCH);
        event(Event.AFTER_FIT);
      }
    } finally {
      validating = before;
      if (!inner) endCleanup();
      lock.writeLock().unlock();
    }
  }

  /// One loss a sample and no mean, until it is undone.
  ///
  /// @throws UnsupportedOperationException if the loss has one reduction only
  public Undo lossNotReduced() {
    LossFunc reduced = lossFunc;
    lossFunc = lossFunc.withReduction(Reduction.NONE);
    return () -> lossFunc = reduced;
  }

  /// A tensor without its history, on the CPU.
  public Tensor toDetach(Tensor b) {
    return toDetach(b, true);
  }

  /// A tensor without its history.
  public Tensor toDetach(Tensor b, boolean cpu) {
    return cpu ? b.detach().cpu() : b.detach();
  }

  /// Predictions and targets of the validation data, in their order.
  public Preds getPreds() {
    return getPreds(1);
  }

  /// Predictions and targets of one of the loaders; the training data come in their order, too, and
  /// whole.
  public Preds getPreds(int dsIdx) {
    return getPreds(dls.get(dsIdx), PredsOptions.DEFAULT);
  }

  public Preds getPreds(Loader loader) {
    return getPreds(loader, PredsOptions.DEFAULT);
  }

  /// The predictions of all samples of a loader, in the data's order.
  public Preds getPreds(Loader loader, PredsOptions options) {
    var gather = new GatherPredsCallback(options);
    var cbs = new ArrayList<>(options.cbs());
    cbs.add(gather);
    var whole = loader.inOrder();
    lock.writeLock().lock();
    try (var _ = options.withLoss() ? lossNotReduced() : (Undo) () -> {}) {
      validationContext(cbs, options.inner(), () -> doEpochValidate(whole));
    } finally {
      lock.writeLock().unlock();
    }
    return gather.result(lossFunc, options.reorder() ? whole.idxs() : null);
  }

  /// Predictions with augmentation of the validation data.
  public Tta tta() {
    return tta(dls.valid(), TtaOptions.DEFAULT);
  }

  /// Predictions with augmentation (test-time augmentation): the mean of some passes with the
  /// training's random transforms, blended with one without.
  public Tta tta(Loader loader, TtaOptions options) {
    try (var scope = new TensorScope()) {
      var passes = augmentedThenPlain(loader, options.n(), PredsOptions.DEFAULT);
      Preds last = passes.removeLast();
      Tensor all = Torch.stack(passes.stream().map(Preds::preds).toList());
      Tensor aug = options.useMax() ? all.amax(0) : all.mean(0L);
      Tensor blend =
          options.useMax()
              ? Torch.maximum(last.preds(), aug)
              : Torch.lerp(aug, last.preds(), options.beta());
      last.targs().forEach(scope::keep);
      return new Tta(scope.keep(blend), last.targs(), scope.keep(aug), scope.keep(last.preds()));
    }
  }

  /// The passes of test-time augmentation one by one, as `learn.TTA(n_aug=4)` of fastai v0.7 gave
  /// them: `ceil(nAug / 4)` times the one without augmentation, then `nAug` with the training's
  /// random transforms, `[passes, samples, ...]`; targets stand there once. The mean over the first
  /// dimension is v0.7's answer, in which the plain pass has the weight of the others.
  ///
  /// ```java
  /// Tensor probabilities = learn.ttaPasses(dls.valid(), 4, PredsOptions.DEFAULT).preds().mean(0L);
  /// ```
  ///
  /// v0.7's models gave logarithms, to be had with `withAct(scores -> scores.logSoftmax(1))`.
  public Preds ttaPasses(Loader loader, int nAug, PredsOptions options) {
    TtaOptions.DEFAULT.withN(nAug);
    try (var scope = new TensorScope()) {
      var passes = augmentedThenPlain(loader, nAug, options);
      Preds plain = passes.removeLast();
      for (int i = 0; i < (nAug + 3) / 4; i++) passes.addFirst(plain);
      Tensor all = scope.keep(Torch.stack(passes.stream().map(Preds::preds).toList()));
      plain.targs().forEach(scope::keep);
      return new Preds(all, plain.targs(), null, List.of(), null, null);
    }
  }

  private List<Preds> augmentedThenPlain(Loader loader, int n, PredsOptions options) {
    var plain = loader.inOrder();
    var augmented = plain.as(Split.TRAIN);
    var inner = options.withInner(true);
    var passes = new ArrayList<Preds>();
    validationContext(
        List.of(),
        false,
        () -> {
          for (epoch = 0; epoch < n; epoch++) passes.add(getPreds(augmented, inner));
          passes.add(getPreds(plain, inner));
        });
    return passes;
  }

  /// What the model says about one item: what the getter of the input gives, such as an image or
  /// its path. It goes straight through the transforms and the model; callbacks have no part in it.
  ///
  /// @throws IllegalStateException if no DataBlock tells how an item becomes a batch
  public Prediction predict(Object item) {
    return predict(item, false);
  }

  /// The same, with the decoded input on demand.
  public Prediction predict(Object item, boolean withInput) {
    Objects.requireNonNull(item, "the item to predict is null");
    return predict(List.of(item), withInput).getFirst();
  }

  /// What the model says about each of some items, as one batch.
  public List<Prediction> predictBatch(List<?> items) {
    return items.isEmpty() ? List.of() : predict(items, false);
  }

  private List<Prediction> predict(List<?> items, boolean withInput) {
    if (dls.processing() == null)
      throw new IllegalStateException(
          "these DataLoaders do not say how an item becomes a batch; make them with a DataBlock, or"
              + " call the model");
    try (var _ = Torch.noGrad();
        var scope = new TensorScope()) {
      // Items are read and transformed by each thread for itself.
      var processing = dls.processing();
      Object[] values = processing.values(items);
      var batch = processing.inputs(values).to(modelDevice());
      var inputs = withInput ? processing.decodedInputs(items) : null;
      Tensor probabilities = predBatch(batch);
      Tensor decoded = lossFunc.decodes(probabilities);
      var predictions = new ArrayList<Prediction>();
      for (int i = 0; i < items.size(); i++) {
        Tensor one = decoded.get(i);
        predictions.add(
            new Prediction(
                decoded(processing.decodeTarget(one, values, i), scope),
                scope.keep(one.clone()),
                scope.keep(probabilities.get(i).clone()),
                inputs == null ? null : inputs.get(i)));
      }
      return predictions;
    }
  }

  /// Lives on after the scope, if it holds tensors.
  private static Object decoded(Object target, TensorScope scope) {
    return target instanceof TensorHolder held
        ? held.withTensors(tensor -> scope.keep(tensor.cpu().clone()))
        : target;
  }

  /// What the model says about a batch, after the loss's activation.
  public Tensor predBatch(Batch batch) {
    // One that is in training must be switched, and one that remembers serves one at a time.
    lock.readLock().lock();
    try {
      if (!isExclusive()) return activated(batch);
    } finally {
      lock.readLock().unlock();
    }
    return alone(
        () -> {
          if (model instanceof Resettable remembering) remembering.reset();
          try (var _ = evaluating()) {
            return activated(batch);
          }
        });
  }

  private boolean isExclusive() {
    return model.isTraining() || model instanceof Resettable;
  }

  private Tensor activated(Batch batch) {
    try (var _ = Torch.noGrad()) {
      return lossFunc.activation(model.call(batch.to(modelDevice()).xb()));
    }
  }

  /// The loss of a batch, whose gradients the parameters then have: for hooks and pictures of what
  /// a model looks at. The model is in evaluation, and nothing is learned.
  public double backward(Batch batch) {
    return alone(
        () -> {
          try (var _ = new TensorScope();
              var _ = evaluating()) {
            var on = batch.to(modelDevice());
            Tensor cost = lossFunc.apply(model.call(on.xb()), on.yb());
            cost.backward();
            return cost.item();
          }
        });
  }

  private <T> T alone(Supplier<T> body) {
    lock.writeLock().lock();
    try {
      return body.get();
    } finally {
      lock.writeLock().unlock();
    }
  }

  private Undo evaluating() {
    if (!model.isTraining()) return () -> {};
    model.eval();
    return model::train;
  }

  // ---- files ------------------------------------------------------------------------------------

  /// Saves the weights, and what the optimizer remembers, as `NAME.pth` in the models' folder
  /// ([#path], [#modelDir]); a name that is a path of its own, or ends in `.pth`, is taken as it
  /// is. Returns the file.
  ///
  /// It is the file of Python's `learn.save`: fastai loads it, and [#load] what fastai saved.
  public Path save(String name) {
    return save(name, SaveOptions.DEFAULT);
  }

  /// @param withOpt whether what the optimizer remembers is saved too
  public Path save(String name, boolean withOpt) {
    return save(name, SaveOptions.DEFAULT.withOpt(withOpt));
  }

  public Path save(String name, SaveOptions options) {
    Path file = file(name);
    LearnerFile.save(this, file, options.withOpt());
    return file;
  }

  /// Goes back to what [#save], or Python's `learn.save`, kept; makes the optimizer if there is
  /// none. An optimizer's state that does not fit is warned of and left out. Weights in a
  /// `.safetensors` file are read, too.
  ///
  /// @throws torch.nn.StateDictException if weights are missing, too many or of other shapes;
  ///   nothing is changed then. With `strict` off those that are there are taken
  /// @throws torch.io.FormatException if the file is damaged, or holds code
  public Learner load(String name) {
    return load(name, SaveOptions.DEFAULT);
  }

  /// @param withOpt whether the optimizer's state is taken from the file too; otherwise it stays
  public Learner load(String name, boolean withOpt) {
    return load(name, SaveOptions.DEFAULT.withOpt(withOpt));
  }

  public Learner load(String name, SaveOptions options) {
    ensureOpt();
    LearnerFile.load(this, file(name), options);
    return this;
  }

  private Path file(String name) {
    Path given = Path.of(name);
    if (given.isAbsolute() || name.endsWith(".pth") || name.endsWith(".safetensors")) return given;
    return path.resolve(modelDir).resolve(name + ".pth");
  }

  /// Writes all that predictions need into one file, as data: a zip archive with a versioned,
  /// checked manifest, the weights (safetensors), the layers, the transforms with the vocabulary,
  /// and the loss. Nothing in it is code. A model of layers of `torch.nn` is described in it; one
  /// of the user's own classes is made again by the user when loading.
  ///
  /// @throws UnsupportedOperationException if a transform cannot be exported
  public void export(Path file) {
    Export.write(this, file);
  }

  public void export(String file) {
    export(Path.of(file));
  }

  /// An exported learner, on the CPU and ready for predictions: fastai's `load_learner`.
  ///
  /// @throws torch.io.FormatException if the file is no export, is damaged or of a later version,
  ///   or needs code that was not given
  public static Learner loadLearner(Path file) {
    return Export.read(file, LoadOptions.DEFAULT);
  }

  public static Learner loadLearner(String file) {
    return loadLearner(Path.of(file));
  }

  /// The same for an export with a model, a loss or transforms of the user's own:
  /// `Learner.loadLearner(file, o -> o.withModel(MyNet::new))`.
  public static Learner loadLearner(Path file, UnaryOperator<LoadOptions> options) {
    return Export.read(file, options.apply(LoadOptions.DEFAULT));
  }

  // ---- looking at it ----------------------------------------------------------------------------

  /// Nine samples of the validation data with their targets and what the model says of them: a grid
  /// of pictures, green where it is right and red where it is wrong, or a table.
  ///
  /// ```java
  /// learn.showResults().show();
  /// learn.showResults().save(Path.of("results.png"));
  /// ```
  public BatchView showResults() {
    return showResults(1, 9);
  }

  /// The same of another loader.
  public BatchView showResults(int dsIdx, int maxN) {
    return showResults(dls.get(dsIdx), maxN, true);
  }

  /// @param shuffle whether the samples are drawn at random rather than the first ones
  /// @throws IllegalStateException if the loader does not know what its batches stand for
  public BatchView showResults(Loader loader, int maxN, boolean shuffle) {
    return Results.of(this, loader, maxN, shuffle);
  }

  /// A table of the layers with their shapes and parameters, as a training batch passes through
  /// them, then the optimizer, the loss, what is frozen, and the callbacks. Norm layers that stay
  /// trainable in a frozen model stand there as trainable.
  public String summary() {
    return LearnerSummary.of(this);
  }

  /// The layers of that table, one by one, with the shapes that go in and come out:
  /// `learn.layers().byName().get("Linear-4").params()`.
  public ModuleSummary layers() {
    return LearnerSummary.layers(this);
  }

  /// The model's class, the loss, and the callbacks in their order.
  @Override
  public String toString() {
    return "Learner of a %s\nLoss function: %s\nCallbacks:\n%s"
        .formatted(
            model.getClass().getSimpleName(),
            LearnerSummary.name(lossFunc),
            LearnerSummary.callbacks(this));
  }
}
