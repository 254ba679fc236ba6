package fastai.callback;

import fastai.hooks.Hook;
import fastai.learner.Callback;
import fastai.learner.Event;
import fastai.learner.RandomState;
import fastai.optimizer.ParamGroup;
import fastai.tensorboard.Pictures;
import fastai.tensorboard.SummaryWriter;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// Writes a fit for TensorBoard (order 51): the graph of the model, the smoothed training loss and
/// every hyper-parameter of every group per training batch, losses and metrics per epoch, and what
/// the model says about some samples of the validation data.
///
/// ```java
/// learn.fitOneCycle(5, Lr.of(1e-3), OneCycle.DEFAULT,
///     FitOptions.DEFAULT.withCbs(new TensorBoardCallback(Path.of("runs/pets"))));
/// ```
///
/// | tag | what |
/// |---|---|
/// | `train_loss` | the smoothed loss |
/// | `lr_0`, `mom_0`, `wd_0`, ... | a hyper-parameter of group 0, and so on |
/// | `valid_loss`, `accuracy`, ... | the epoch's record |
/// | `Sample results` | pictures with target and prediction, or a table of both |
///
/// The steps are training batches. The batches that are read for the graph and the samples draw no
/// random numbers of the training, which goes on as without this callback. Validations, predictions
/// and the search for a learning rate write nothing.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | opens the run, writes the graph |
/// | after_pred, after_validate | with `projector`: what the layer gave in validation, as points |
/// | after_batch | loss and hyper-parameters |
/// | after_epoch | the record; the samples |
/// | after_fit | closes the run |
public final class TensorBoardCallback extends Callback
    implements Event.BeforeFit,
        Event.BeforeValidate,
        Event.AfterPred,
        Event.AfterBatch,
        Event.AfterValidate,
        Event.AfterEpoch,
        Event.AfterFit {
  private final Options options;
  private final List<Tensor> features = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<BufferedImage> images = new ArrayList<>();
  private SummaryWriter writer;
  private Hook<Object> hook;

  /// @param logDir the folder of the run; `null`: a new one in `runs`
  /// @param traceModel whether the model's graph is written
  /// @param logPreds whether there are samples after each epoch
  /// @param nPreds how many
  /// @param projector whether what a layer gives in validation is written for the projector
  /// @param layer that layer; needed with `projector`
  public record Options(
      Path logDir,
      boolean traceModel,
      boolean logPreds,
      int nPreds,
      boolean projector,
      Module layer) {
    public static final Options DEFAULT = new Options(null, true, true, 9, false, null);

    public Options {
      if (projector && layer == null)
        throw new IllegalArgumentException(
            "the projector shows what a layer gives: name it, as in"
                + " withProjector(model.getSubmodule(\"1.0\"))");
    }

    public Options withLogDir(Path logDir) {
      return new Options(logDir, traceModel, logPreds, nPreds, projector, layer);
    }

    public Options withTraceModel(boolean traceModel) {
      return new Options(logDir, traceModel, logPreds, nPreds, projector, layer);
    }

    public Options withLogPreds(boolean logPreds) {
      return new Options(logDir, traceModel, logPreds, nPreds, projector, layer);
    }

    public Options withNPreds(int nPreds) {
      return new Options(logDir, traceModel, logPreds, nPreds, projector, layer);
    }

    public Options withProjector(Module layer) {
      return new Options(logDir, traceModel, logPreds, nPreds, true, layer);
    }
  }

  public TensorBoardCallback() {
    this(Options.DEFAULT);
  }

  public TensorBoardCallback(Path logDir) {
    this(Options.DEFAULT.withLogDir(logDir));
  }

  public TensorBoardCallback(Options options) {
    this.options = options;
  }

  /// Writes the vectors of words, or of other categories, for the projector (fastai's
  /// `projector_word_embeddings`).
  ///
  /// @param weight of an embedding: `[words, features]`
  /// @param vocab the words
  /// @param start the first word; those before are often special tokens
  /// @param limit how many words; -1: all
  public static void projectorWordEmbeddings(
      Tensor weight, List<String> vocab, int start, int limit, Path logDir) {
    int end = limit < 0 ? vocab.size() : Math.min(vocab.size(), start + limit);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope();
        var writer = new SummaryWriter(logDir)) {
      writer.addEmbedding(
          weight.narrow(0, start, end - start), vocab.subList(start, end), null, "default", start);
    }
  }

  @Override
  public double order() {
    return 51;
  }

  /// The run that is being written; `null` outside a fit.
  public SummaryWriter writer() {
    return writer;
  }

  // ---- events -----------------------------------------------------------------------------------

  @Override
  public void beforeFit() {
    if (!learn.isRealFit()) return;
    close();
    if (options.traceModel() && learn.cb("mixed_precision") != null)
      throw new IllegalStateException(
          "Can't trace model in mixed precision, pass withTraceModel(false) or don't use FP16.");
    writer = options.logDir() == null ? new SummaryWriter() : new SummaryWriter(options.logDir());
    if (options.projector()) hook = Hook.output(options.layer());
    if (options.traceModel()) trace();
  }

  private void trace() {
    var before = RandomState.now();
    try (var _ = new TensorScope();
        var batches = learn.dls.train().iterator()) {
      if (!batches.hasNext()) return;
      var batch = batches.next().to(learn.dls.device());
      writer.addGraph(learn.model, batch.xb());
    } finally {
      before.restore();
    }
  }

  @Override
  public void beforeValidate() {
    forgetFeatures();
  }

  @Override
  public void afterPred() {
    if (hook == null || writer == null || learn.training) return;
    try (var _ = Torch.noGrad()) {
      features.add(hook.tensor().flatten(1).cpu().keep());
    }
    for (int i = 0; i < learn.xb[0].size(0); i++) {
      Tensor x = learn.xb[0].get(i);
      if (Pictures.isPicture(x)) images.add(Pictures.stretched(x));
      if (SampleResults.hasTargets(learn))
        labels.add(SampleResults.text(learn, learn.yb[0].get(i)));
    }
  }

  @Override
  public void afterBatch() {
    if (writer == null || !learn.training) return;
    writer.addScalar("train_loss", learn.smoothLoss, learn.trainIter);
    List<ParamGroup> groups = learn.opt.groups();
    for (int i = 0; i < groups.size(); i++) {
      int group = i;
      groups
          .get(i)
          .hypers()
          .forEach((name, value) -> writer.addScalar(name + "_" + group, value, learn.trainIter));
    }
  }

  @Override
  public void afterValidate() {
    if (hook == null || writer == null || features.isEmpty()) return;
    try (var _ = new TensorScope()) {
      Tensor all = Torch.cat(features);
      boolean pictures = images.size() == all.size(0);
      writer.addEmbedding(
          all,
          labels.size() == all.size(0) ? labels : null,
          pictures ? images : null,
          "default",
          learn.trainIter);
    }
    forgetFeatures();
  }

  private void forgetFeatures() {
    features.forEach(Tensor::close);
    features.clear();
    labels.clear();
    images.clear();
  }

  @Override
  public void afterEpoch() {
    if (writer == null) return;
    var names = learn.recorder().metricNames();
    var log = learn.recorder().log();
    // The training loss is there batch by batch.
    for (int i = 2; i < Math.min(names.size(), log.size()); i++)
      if (log.get(i) instanceof Double value)
        writer.addScalar(names.get(i), value, learn.trainIter);
    if (options.logPreds() && learn.dls.size() > 1)
      SampleResults.write(learn, writer, options.nPreds());
    writer.flush();
  }

  @Override
  public void afterFit() {
    if (!learn.isValidating()) close();
  }

  private void close() {
    if (hook != null) hook.remove();
    hook = null;
    forgetFeatures();
    if (writer != null) writer.close();
    writer = null;
  }
}
