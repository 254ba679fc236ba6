package fastai.vision;

import fastai.data.DataLoaders;
import fastai.data.Loader;
import fastai.data.MultiCategorize;
import fastai.data.Split;
import fastai.data.TensorLoader;
import fastai.layers.AdaptiveConcatPool2d;
import fastai.layers.Lsuv;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.Metric;
import fastai.metrics.Metrics;
import fastai.vision.models.Arch;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.TensorScope;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Flatten;
import torch.nn.Module;
import torch.nn.Sequential;

/// Transfer learning as in fastai 0.7, where a frozen body need not run again and again: with
/// `precompute` what it makes of the pictures, without augmentation, is kept on disk, and the head
/// is trained on that, in seconds.
///
/// ```java
/// var conv = ConvLearner.pretrained(Models.RESNET34, data, o -> o.withPrecompute(true));
/// conv.learner().fit(2, 1e-2);          // the head, on activations
/// conv.precompute(false);
/// conv.learner().fit(1, 1e-2);          // the head, on augmented pictures
/// conv.unfreeze();
/// conv.learner().fitSgdr(3, 1, Lr.slice(1e-4, 1e-2), 2, FitOptions.DEFAULT);
/// ```
///
/// Both learners have the same head, so what one learns the other knows. In 0.7 there was one
/// object whose `models.model` was exchanged. The head is that of [VisionLearner]; 0.7's linear
/// layers had biases and its output a log-softmax, which is part of the loss here. Callbacks given
/// with the options are the whole model's.
public final class ConvLearner {
  private final Arch arch;
  private final ConvLearnerOptions options;
  private final Learner full;
  private Learner onActivations;

  private ConvLearner(Arch arch, ConvLearnerOptions options, Learner full) {
    this.arch = arch;
    this.options = options;
    this.full = full;
    precompute(options.precompute());
  }

  public static ConvLearner pretrained(Arch arch, DataLoaders data) {
    return pretrained(arch, data, o -> o);
  }

  /// A network with pretrained weights whose body is frozen, and a new head.
  public static ConvLearner pretrained(
      Arch arch, DataLoaders data, UnaryOperator<ConvLearnerOptions> change) {
    var options = change.apply(ConvLearnerOptions.DEFAULT);
    return new ConvLearner(arch, options, full(arch, data, options));
  }

  /// A network that has learned nothing and starts from a batch of the data ([Lsuv]).
  public static Learner lsuvLearner(
      Arch arch, DataLoaders data, UnaryOperator<ConvLearnerOptions> change) {
    var options = change.apply(ConvLearnerOptions.DEFAULT).withVision(v -> v.withPretrained(false));
    var learn = full(arch, data, options);
    try (var _ = new TensorScope()) {
      Lsuv.init(learn.model, data.oneBatch().to(data.device()).xb());
    }
    return learn;
  }

  private static Learner full(Arch arch, DataLoaders data, ConvLearnerOptions options) {
    var vision = options.vision();
    if (options.xtraCut() > 0 && vision.cut() == null)
      vision =
          vision.withCut(
              net -> VisionModel.cutModel(net, arch.meta().cutOf(net) - options.xtraCut()));
    if (vision.learner().metrics().isEmpty()) vision = vision.withMetrics(defaultMetric(data));
    return VisionLearner.of(data, arch, vision);
  }

  /// The accuracy, or that of labels above 0.5 where a picture has several.
  static Metric defaultMetric(DataLoaders data) {
    return data.find(MultiCategorize.class) != null ? Metrics.accuracyMulti() : Metrics.accuracy();
  }

  // ---- the learner in use -----------------------------------------------------------------------

  /// The learner to train with: of the head on activations, or of the whole model.
  public Learner learner() {
    return precompute() ? onActivations : full;
  }

  /// The whole model's, for predictions and files.
  public Learner full() {
    return full;
  }

  /// Whether the head is trained on activations.
  public boolean precompute() {
    return onActivations != null;
  }

  /// Goes over to the head on activations, which are computed if they are not there yet, or back to
  /// the whole model.
  public void precompute(boolean on) {
    onActivations = on ? headLearner() : null;
  }

  /// Trains the head only.
  public void freeze() {
    full.freeze();
  }

  /// Trains all layers, and ends working with activations.
  public void unfreeze() {
    precompute(false);
    full.unfreeze();
  }

  /// Goes on with other data, such as larger pictures: the model stays, and is frozen again.
  public void setData(DataLoaders data, boolean precompute) {
    VisionLearner.setData(full, data);
    full.freeze();
    precompute(precompute);
  }

  // ---- activations ------------------------------------------------------------------------------

  private Learner headLearner() {
    var head = (Sequential) headOf(full.model);
    // Pooling learns nothing: what lies on disk is what comes after it.
    int pooled = 0;
    var layers = head.children();
    while (pooled < layers.size() && isPooling(layers.get(pooled))) pooled++;
    var first = new ArrayList<Module>(List.of(full.model.children().getFirst()));
    first.addAll(layers.subList(0, pooled));
    var part = new Sequential(first);
    var rest = new Sequential(layers.subList(pooled, layers.size()));

    var data = full.dls;
    String size = sizeOf(data);
    int bs = data.bs();
    var device = data.device();
    var known = activations(part, data.fixDl(), "x_act_", size);
    var loaders = new ArrayList<Loader>();
    loaders.add(TensorLoader.train(known).withBs(bs).to(device));
    for (int i = 1; i < data.size(); i++) {
      String name = i == 1 ? "x_act_val_" : "x_act_test" + (i == 2 ? "" : i - 1) + "_";
      var loader = data.get(i).inOrder().as(Split.VALID);
      var columns = activations(part, loader, name, size);
      loaders.add(TensorLoader.valid(columns).withBs(bs).to(device));
    }
    var learnerOptions =
        LearnerOptions.DEFAULT
            .withLossFunc(full.lossFunc)
            .withMetrics(full.metrics.toArray(Metric[]::new))
            .withOptFunc(options.vision().learner().optFunc())
            .withLr(full.lr)
            .withPath(full.path)
            .withModelDir(full.modelDir)
            .withDefaultCbs(options.vision().learner().defaultCbs());
    if (full.wd != null) learnerOptions = learnerOptions.withWd(full.wd);
    return new Learner(DataLoaders.of(loaders.toArray(Loader[]::new)), rest, learnerOptions);
  }

  private static Module headOf(Module model) {
    if (model.children().size() == 2 && model.children().get(1) instanceof Sequential head)
      return head;
    throw new IllegalStateException(
        "activations are kept of models that are Sequential(body, head) with a Sequential head;"
            + " this one is a "
            + model.getClass().getSimpleName());
  }

  private static boolean isPooling(Module layer) {
    return layer instanceof AdaptiveConcatPool2d
        || layer instanceof AdaptiveAvgPool2d
        || layer instanceof Flatten;
  }

  private Object[] activations(Module part, Loader loader, String name, String size) {
    Path file = full.path.resolve("tmp").resolve(name + arch.name() + "_" + size + ".npz");
    return Activations.of(part, loader, file);
  }

  private static String sizeOf(DataLoaders data) {
    try (var _ = new TensorScope()) {
      var x = data.oneBatch().xb()[0];
      long h = x.size(2), w = x.size(3);
      return h == w ? Long.toString(h) : h + "x" + w;
    }
  }
}
