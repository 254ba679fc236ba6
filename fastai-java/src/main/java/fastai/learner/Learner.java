package fastai.learner;

import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.losses.LossFunc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
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
/// Everything a fit does happens in callbacks or can be changed by them; see [Event] and [Loop]. A
/// learner belongs to one thread at a time; validation and predictions lock each other out, so that
/// several threads may predict.
public final class Learner extends Trainer {
  private final ReentrantLock lock = new ReentrantLock();
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
    return validate(dls.valid());
  }

  /// The loss and the metrics on the data of a loader.
  public List<Double> validate(Loader loader) {
    validationContext(List.of(), () -> doEpochValidate(loader));
    return finalRecord;
  }

  /// Whether a validation or prediction pass is running rather than a fit.
  public boolean isValidating() {
    return validating;
  }

  /// Runs the body as a fit of its own that is silent and has no training: between before_fit,
  /// before_epoch and after_epoch, after_fit.
  private void validationContext(List<Callback> cbs, Runnable body) {
    lock.lock();
    var oldLogger = logger;
    boolean oldMbar = createMbar, oldValidating = validating;
    try {
      logger = null;
      createMbar = false;
      validating = true;
      addedCbs(
          cbs,
          () -> {
            event(Event.BEFORE_FIT);
            event(Event.BEFORE_EPOCH);
            body.run();
            event(Event.AFTER_EPOCH);
            event(Event.AFTER_FIT);
          });
    } finally {
      logger = oldLogger;
      createMbar = oldMbar;
      validating = oldValidating;
      lock.unlock();
    }
  }

  /// Predictions and targets of the validation data, in their order.
  public Preds getPreds() {
    return getPreds(dls.valid(), PredsOptions.DEFAULT);
  }

  /// The predictions of all samples of a loader, in the data's order.
  public Preds getPreds(Loader loader, PredsOptions options) {
    var gather = new GatherPredsCallback(options.withInput(), options.withLoss());
    var cbs = new ArrayList<>(options.cbs());
    cbs.add(gather);
    LossFunc reduced = lossFunc;
    if (options.withLoss()) lossFunc = lossFunc.withReduction(Reduction.NONE);
    try {
      validationContext(cbs, () -> doEpochValidate(loader.inOrder()));
    } finally {
      lossFunc = reduced;
    }
    return gather.result(lossFunc, options.activate(), options.withDecoded());
  }

  /// What the model says about one item: what the getter of the input gives, such as an image or
  /// its path. It goes straight through the transforms and the model; callbacks have no part in it.
  ///
  /// @throws IllegalStateException if no DataBlock tells how an item becomes a batch
  public Prediction predict(Object item) {
    Objects.requireNonNull(item, "the item to predict is null");
    if (dls.processing() == null)
      throw new IllegalStateException(
          "these DataLoaders do not say how an item becomes a batch; make them with a DataBlock, or"
              + " call the model");
    lock.lock();
    boolean wasTraining = model.isTraining();
    try (var _ = Torch.noGrad();
        var scope = new TensorScope()) {
      if (wasTraining) model.eval();
      var batch = dls.processing().inputs(List.of(item)).to(modelDevice());
      Tensor probabilities = lossFunc.activation(model.call(batch.xb()));
      Tensor decoded = lossFunc.decodes(probabilities).get(0);
      Object answer = dls.processing().decodeTarget(decoded);
      return new Prediction(answer, scope.keep(decoded), scope.keep(probabilities.get(0)));
    } finally {
      if (wasTraining) model.train();
      lock.unlock();
    }
  }

  // ---- files ------------------------------------------------------------------------------------

  /// Saves the weights, and what the optimizer remembers, as `NAME.safetensors` in the models'
  /// folder ([#path], [#modelDir]); a name that is a path of its own, or ends in `.safetensors`, is
  /// taken as it is. Returns the file.
  public Path save(String name) {
    return save(name, true);
  }

  /// @param withOpt whether what the optimizer remembers is saved too
  public Path save(String name, boolean withOpt) {
    Path file = file(name);
    Checkpoint.save(this, file, withOpt);
    return file;
  }

  /// Goes back to what [#save] kept; makes the optimizer if there is none.
  public Learner load(String name) {
    return load(name, true);
  }

  /// @param withOpt whether the optimizer's state is taken from the file too; otherwise it stays
  public Learner load(String name, boolean withOpt) {
    ensureOpt();
    if (!Checkpoint.load(this, file(name), withOpt, true) && withOpt)
      System.err.println("Saved file doesn't contain an optimizer state.");
    return this;
  }

  private Path file(String name) {
    Path given = Path.of(name);
    if (given.isAbsolute() || name.endsWith(".safetensors")) return given;
    return path.resolve(modelDir).resolve(name + ".safetensors");
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
}
