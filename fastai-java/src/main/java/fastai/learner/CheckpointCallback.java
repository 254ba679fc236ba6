package fastai.learner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.Checkpoint;
import torch.io.FormatException;

/// Keeps all that a fit needs to go on after a crash, in one file that is written after every epoch
/// (order 80), and goes on from that file when the same fit is started again: start the same script
/// once more, and it ends with the numbers of a training that was never interrupted.
///
/// ```java
/// learn.fitOneCycle(10, Lr.of(1e-2), OneCycle.DEFAULT,
///     FitOptions.DEFAULT.withCbs(new CheckpointCallback(Path.of("run.ckpt"))));
/// ```
///
/// The file holds the weights, the optimizer's state, gradients that wait for a step, the place in
/// the fit, the states of the random generators, the [Recorder]'s records and what other callbacks
/// keep ([Callback#stateDict()]). After the fit it says that all is done, so that starting it again
/// gives its result at once; delete the file to train anew. It is a file of `torch.save`, of which
/// `learn.load` and Python read the weights.
///
/// With `everyBatches` it is also written within epochs. The fit then goes on with the batch that
/// comes next, after passing over those before: in the order that the default generator gives,
/// which is why a loader that draws from another source starts such an epoch in another order.
/// Metrics of the training data cover the rest of that epoch only.
///
/// fastai has no such thing: there, `learn.save` and `start_epoch` know nothing of random numbers
/// or batches.
public final class CheckpointCallback extends Callback
    implements Event.BeforeFit, Event.AfterBatch, Event.AfterEpoch, Event.AfterFit {
  private static final String FORMAT = "fastai-java checkpoint";
  private static final long VERSION = 1;

  private final Path file;
  private final int everyBatches;

  /// Whether this is a fit that is kept, and not a validation or a search for a learning rate.
  private boolean active;

  private boolean done;

  public CheckpointCallback(Path file) {
    this(file, 0);
  }

  /// @param everyBatches how many training batches there are between two writings within an epoch;
  ///   0: none
  public CheckpointCallback(Path file, int everyBatches) {
    if (everyBatches < 0)
      throw new IllegalArgumentException(
          "everyBatches must be 0 or more; it was given as " + everyBatches);
    this.file = file;
    this.everyBatches = everyBatches;
    runValid = false;
  }

  @Override
  public double order() {
    return 80;
  }

  // ---- writing ----------------------------------------------------------------------------------

  @Override
  public void afterBatch() {
    if (active && everyBatches > 0 && (learn.iter + 1) % everyBatches == 0)
      write(learn.epoch, learn.iter + 1, learn.loaderState);
  }

  @Override
  public void afterEpoch() {
    if (active) write(learn.epoch + 1, 0, null);
  }

  @Override
  public void afterFit() {
    if (!active) return;
    learn.keepsRandomState = false;
    active = false;
    if (done) return;
    done = true;
    write(learn.nEpoch, 0, null);
  }

  private void write(int epoch, int iter, RandomState loader) {
    try (var _ = new TensorScope()) {
      var all = new LinkedHashMap<String, Object>();
      all.put("format", FORMAT);
      all.put("version", VERSION);
      all.putAll(LearnerFile.weightsAndOptimizer(learn));
      all.put("gradients", gradients());
      all.put("n_epoch", learn.nEpoch);
      all.put("done", done);
      all.put("epoch", epoch);
      all.put("iter", iter);
      all.put("train_iter", learn.trainIter);
      all.put("pct_train", learn.pctTrain);
      all.put("random", describe(RandomState.now()));
      all.put("loader_random", loader == null ? null : describe(loader));
      var cbs = new LinkedHashMap<String, Object>();
      named().forEach((name, cb) -> cbs.put(name, cb.stateDict()));
      all.put("callbacks", cbs);
      Torch.save(all, file);
    }
  }

  /// What has been gathered for a later step, by parameter; a gradient of zeros has no elements.
  private Map<String, Tensor> gradients() {
    var gradients = new LinkedHashMap<String, Tensor>();
    learn
        .model
        .namedParameters()
        .forEach(
            (name, param) -> {
              Tensor grad = param.grad();
              if (grad != null) gradients.put(name, grad.any().item() != 0 ? grad : Torch.empty(0));
            });
    return gradients;
  }

  private void loadGradients(Map<String, Tensor> gradients) {
    learn
        .model
        .namedParameters()
        .forEach(
            (name, param) -> {
              Tensor grad = gradients.get(name);
              if (grad == null) return;
              Tensor whole = Torch.zerosLike(param.detach());
              if (grad.numel() > 0) whole.copy_(grad);
              param.setGrad(whole.keep());
            });
  }

  /// The learner's callbacks by name; of several of a name, the later ones with a number.
  private Map<String, Callback> named() {
    var named = new LinkedHashMap<String, Callback>();
    for (var cb : learn.cbs()) {
      String name = cb.name();
      for (int i = 2; named.containsKey(name); i++) name = cb.name() + "_" + i;
      named.put(name, cb);
    }
    return named;
  }

  private static Map<String, Object> describe(RandomState state) {
    var described = new LinkedHashMap<String, Object>();
    described.put("cpu", Torch.tensor(state.cpu(), DType.UINT8));
    described.put(
        "cuda", state.cuda().stream().map(gpu -> Torch.tensor(gpu, DType.UINT8)).toList());
    return described;
  }

  // ---- going on ---------------------------------------------------------------------------------

  @Override
  public void beforeFit() {
    active = learn.isRealFit();
    if (!active) return;
    done = false;
    learn.keepsRandomState = everyBatches > 0;
    deleteTemporaries();
    if (!Files.exists(file)) return;
    try (var _ = new TensorScope()) {
      goOn(Torch.load(file, Device.CPU));
    }
    if (done) throw Cancel.FIT;
  }

  private void goOn(Checkpoint saved) {
    if (!saved.has("format") || !FORMAT.equals(saved.get("format").value()))
      throw new FormatException(
          file + " is no checkpoint of a fit; give the callback another file");
    if (saved.get("version").asLong() != VERSION)
      throw new FormatException(
          file
              + " has version "
              + saved.get("version").value()
              + " of the format; this library reads version "
              + VERSION);
    if (saved.get("n_epoch").asInt() != learn.nEpoch)
      throw new IllegalArgumentException(
          file
              + " is of a fit of "
              + saved.get("n_epoch").value()
              + " epochs; this one is of "
              + learn.nEpoch
              + ": start the same fit, or delete the file to train anew");
    learn.model.loadStateDict(saved.get("model").stateDict());
    learn.opt.loadStateDict(OptimizerFile.parse(saved.get("opt")));
    loadGradients(saved.get("gradients").stateDict());
    var states = saved.get("callbacks");
    named()
        .forEach(
            (name, cb) -> {
              if (states.has(name) && !states.get(name).asMap().isEmpty())
                cb.loadStateDict(states.get(name));
            });
    done = saved.get("done").asBoolean();
    var random = randomState(saved.get("random"));
    if (done) {
      learn.trainIter = saved.get("train_iter").asInt();
      learn.pctTrain = saved.get("pct_train").asDouble();
      random.restore();
      return;
    }
    learn.resumeAt =
        new Loop.Position(
            saved.get("epoch").asInt(),
            saved.get("iter").asInt(),
            saved.get("train_iter").asInt(),
            saved.get("pct_train").asDouble(),
            saved.get("loader_random").isNull() ? null : randomState(saved.get("loader_random")),
            random);
  }

  private static RandomState randomState(Checkpoint described) {
    List<byte[]> cuda = new ArrayList<>();
    for (Object gpu : described.get("cuda").asList()) cuda.add(((Tensor) gpu).toByteArray());
    return new RandomState(described.get("cpu").asTensor().toByteArray(), List.copyOf(cuda));
  }

  /// A process that was killed while it wrote leaves an unfinished file beside this one.
  private void deleteTemporaries() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) return;
    String start = "." + file.getFileName() + ".";
    try (var files = Files.list(folder)) {
      for (Path other : files.toList()) {
        String name = other.getFileName().toString();
        if (name.startsWith(start) && name.endsWith(".tmp")) Files.deleteIfExists(other);
      }
    } catch (IOException _) {
      // It is only in the way of a tidy folder.
    }
  }
}
