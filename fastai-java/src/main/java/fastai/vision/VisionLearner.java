package fastai.vision;

import fastai.core.Modules;
import fastai.data.DataLoaders;
import fastai.data.DlEvent;
import fastai.data.HasC;
import fastai.data.TfmdDL;
import fastai.learner.Learner;
import fastai.learner.Metric;
import fastai.learner.ParamSplitter;
import fastai.vision.models.Arch;
import fastai.vision.models.Meta;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.nn.Module;
import torch.nn.Sequential;

/// Learners for pictures by transfer learning: the body of a network that has learned before, and a
/// new head (fastai's `vision_learner`; v1's `cnn_learner` and `create_cnn`).
///
/// ```java
/// var learn = VisionLearner.of(dls, Models.RESNET34, Metrics.errorRate());
/// learn.fineTune(3);
/// ```
///
/// The model is `Sequential(body, head)`; see [VisionModel] for the parts. With a pretrained body
/// pictures are normalised as those were that it learned from, unless the data do so already, and
/// the body is frozen at first: [Learner#unfreeze], and rates such as `Lr.slice(1e-6, 1e-4)`, train
/// it too.
///
/// What else there is about the target follows from the data: with several labels for each picture
/// (`MultiCategoryBlock`) the loss and the activation are those of independent labels; with points
/// or numbers it is the mean square, to which `withYRange(-1, 1)` fits.
public final class VisionLearner {
  private VisionLearner() {}

  /// With the architecture's pretrained weights.
  public static Learner of(DataLoaders dls, Arch arch, Metric... metrics) {
    return of(dls, arch, o -> o.withMetrics(metrics));
  }

  /// The same, changed: `VisionLearner.of(dls, arch, o -> o.withPretrained(false))`.
  ///
  /// @throws IllegalArgumentException if neither the data nor the options say how many outputs
  ///   there are
  public static Learner of(DataLoaders dls, Arch arch, UnaryOperator<VisionLearnerOptions> change) {
    return of(dls, arch, change.apply(VisionLearnerOptions.DEFAULT));
  }

  public static Learner of(DataLoaders dls, Arch arch, VisionLearnerOptions options) {
    int nOut = options.nOut() != null ? options.nOut() : HasC.getC(dls);
    if (nOut < 1)
      throw new IllegalArgumentException(
          "the data do not say how many outputs the model needs; say it: o -> o.withNOut(10)");
    var model = createModel(arch, nOut, options);
    if (options.normalize() && options.pretrained())
      addNormalize(dls, arch.meta().stats(), options.nIn());
    model.to(dls.device());
    var learner = options.learner().withSplitter(splitter(arch, options));
    var learn = new Learner(dls, model, learner);
    if (options.pretrained()) learn.freeze();
    return learn;
  }

  private static ParamSplitter splitter(Arch arch, VisionLearnerOptions options) {
    return options.splitter() != null ? options.splitter() : arch.meta().split()::split;
  }

  /// The model alone, `Sequential(body, head)`: fastai's `create_vision_model`. An exported learner
  /// with an architecture of the library is loaded without more; for one of your own, or with a cut
  /// or head of your own, the model is made again (the weights come from the export):
  ///
  /// ```java
  /// var options = VisionLearnerOptions.DEFAULT.withPretrained(false);
  /// var learn = Learner.loadLearner(file, o -> o.withModel(
  ///     () -> VisionLearner.createModel(mine, 37, options)));
  /// ```
  public static Sequential createModel(Arch arch, int nOut, VisionLearnerOptions options) {
    Module net =
        !options.pretrained()
            ? arch.create()
            : options.weights() != null ? options.weights().apply(arch) : arch.pretrained();
    Integer at = arch.meta().cut();
    UnaryOperator<Module> cut =
        options.cut() != null ? options.cut() : whole -> VisionModel.cutModel(whole, at);
    Module body = VisionModel.createBody(net, options.nIn(), options.pretrained(), cut);
    Module head =
        options.customHead() != null
            ? options.customHead()
            : VisionModel.createHead(
                VisionModel.numFeatures(body, options.nIn()), nOut, options.head());
    if (options.init() != null) Modules.applyInit(head, options.init()::apply);
    return new VisionNet(body, head, VisionNet.config(arch, nOut, options));
  }

  /// Adds the statistics to the transforms of all loaders. Data that are normalised already stay as
  /// they are, and so do those whose pictures have other numbers of channels, and loaders of ready
  /// batches.
  public static void addNormalize(DataLoaders dls, Meta.Stats stats, int nIn) {
    if (stats == null || stats.mean().size() != nIn || !isTransformed(dls)) return;
    if (dls.find(Normalize.class) != null) return;
    dls.addTfms(
        List.of(Normalize.fromStats(numbers(stats.mean()), numbers(stats.std()))),
        DlEvent.AFTER_BATCH);
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static boolean isTransformed(DataLoaders dls) {
    for (int i = 0; i < dls.size(); i++) if (!(dls.get(i) instanceof TfmdDL)) return false;
    return dls.size() > 0;
  }

  /// Goes on with other data, such as the same pictures in another size: the model, its optimizer
  /// and groups stay. `learn.dls = dls` does the same and no more; here pictures are normalised as
  /// before, which in fastai is easily forgotten.
  public static void setData(Learner learn, DataLoaders dls) {
    var before = learn.dls.find(Normalize.class);
    if (before != null && isTransformed(dls) && dls.find(Normalize.class) == null)
      dls.addTfms(List.of(before), DlEvent.AFTER_BATCH);
    learn.dls = dls;
  }
}
