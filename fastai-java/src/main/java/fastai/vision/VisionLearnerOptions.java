package fastai.vision;

import fastai.learner.Callback;
import fastai.learner.LearnerOptions;
import fastai.learner.Metric;
import fastai.learner.ParamSplitter;
import fastai.losses.LossFunc;
import fastai.vision.models.Arch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.SafeTensors;
import torch.nn.Module;
import torch.nn.init.Init;
import torch.nn.utils.SkipInit;

/// What [VisionLearner] takes by keyword in Python, with fastai's defaults.
///
/// @param nOut the model's outputs; `null`: as many as the data need
/// @param nIn the pictures' channels
/// @param pretrained whether the body has learned before: it is frozen then
/// @param normalize whether pictures are normalised as those were that the body learned from
/// @param weights gives a network of an architecture that has learned; `null`: with fastai's choice
///   of weights ([Arch#pretrained()])
/// @param cut makes the body of the whole network; `null`: as the architecture says
/// @param splitter parameter groups; `null`: as the architecture says
/// @param init how the head's layers start; `null`: as PyTorch's own
/// @param customHead a head of one's own; `null`: one by `head`
/// @param head how the head is made
/// @param learner what every learner takes; its splitter is not used
public record VisionLearnerOptions(
    Integer nOut,
    int nIn,
    boolean pretrained,
    boolean normalize,
    Function<Arch, Module> weights,
    UnaryOperator<Module> cut,
    ParamSplitter splitter,
    UnaryOperator<Tensor> init,
    Module customHead,
    HeadOptions head,
    LearnerOptions learner) {
  public static final VisionLearnerOptions DEFAULT =
      new VisionLearnerOptions(
          null,
          3,
          true,
          true,
          null,
          null,
          null,
          Init::kaimingNormal_,
          null,
          HeadOptions.DEFAULT,
          LearnerOptions.DEFAULT);

  public VisionLearnerOptions withNOut(int nOut) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  public VisionLearnerOptions withNIn(int nIn) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  public VisionLearnerOptions withPretrained(boolean pretrained) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  public VisionLearnerOptions withNormalize(boolean normalize) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  /// The architecture's published weights of a name, such as `IMAGENET1K_V2`.
  public VisionLearnerOptions withWeights(String name) {
    return withWeights(
        arch ->
            arch.pretrained(
                arch.weights(name)
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                arch
                                    + " has no weights '"
                                    + name
                                    + "'; it has "
                                    + arch.weights().stream().map(w -> w.name()).toList()))));
  }

  /// Weights in a file: PyTorch's, or `.safetensors`.
  public VisionLearnerOptions withWeights(Path file) {
    if (!Files.isRegularFile(file))
      throw new IllegalArgumentException("there is no file of weights at " + file);
    return withWeights(
        arch -> {
          Module net = SkipInit.skipInit(arch::create);
          try (var _ = new TensorScope()) {
            Map<String, Tensor> state =
                file.toString().endsWith(".safetensors")
                    ? SafeTensors.load(file)
                    : Torch.loadStateDict(file);
            net.loadStateDict(state);
          }
          return net;
        });
  }

  /// A network of the architecture that has learned, made by a function.
  public VisionLearnerOptions withWeights(Function<Arch, Module> weights) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  /// How many of the network's children make the body; negative: that many before the end.
  public VisionLearnerOptions withCut(int cut) {
    return withCut(net -> VisionModel.cutModel(net, cut));
  }

  public VisionLearnerOptions withCut(UnaryOperator<Module> cut) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  public VisionLearnerOptions withSplitter(ParamSplitter splitter) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  public VisionLearnerOptions withInit(UnaryOperator<Tensor> init) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  public VisionLearnerOptions withCustomHead(Module customHead) {
    return new VisionLearnerOptions(
        nOut, nIn, pretrained, normalize, weights, cut, splitter, init, customHead, head, learner);
  }

  /// Changes how the head is made: `o.withHead(h -> h.withPs(0.25).withYRange(-1, 1))`.
  public VisionLearnerOptions withHead(UnaryOperator<HeadOptions> change) {
    return new VisionLearnerOptions(
        nOut,
        nIn,
        pretrained,
        normalize,
        weights,
        cut,
        splitter,
        init,
        customHead,
        change.apply(head),
        learner);
  }

  /// Changes what every learner takes: `o.withLearner(l -> l.withWd(0.1))`.
  public VisionLearnerOptions withLearner(UnaryOperator<LearnerOptions> change) {
    return new VisionLearnerOptions(
        nOut,
        nIn,
        pretrained,
        normalize,
        weights,
        cut,
        splitter,
        init,
        customHead,
        head,
        change.apply(learner));
  }

  public VisionLearnerOptions withMetrics(Metric... metrics) {
    return withLearner(l -> l.withMetrics(metrics));
  }

  public VisionLearnerOptions withLossFunc(LossFunc lossFunc) {
    return withLearner(l -> l.withLossFunc(lossFunc));
  }

  public VisionLearnerOptions withCbs(Callback... cbs) {
    return withLearner(l -> l.withCbs(cbs));
  }

  /// From where to where the outputs may go: `withHead(h -> h.withYRange(low, high))`.
  public VisionLearnerOptions withYRange(double low, double high) {
    return withHead(h -> h.withYRange(low, high));
  }
}
