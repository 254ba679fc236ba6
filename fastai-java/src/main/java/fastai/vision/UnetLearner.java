package fastai.vision;

import fastai.data.Batch;
import fastai.data.DataLoaders;
import fastai.data.DlEvent;
import fastai.data.HasC;
import fastai.learner.Learner;
import fastai.learner.LearnerOptions;
import fastai.learner.ParamSplitter;
import fastai.vision.models.Arch;
import fastai.vision.models.DynamicUnet;
import fastai.vision.models.Meta;
import java.util.List;
import torch.TensorScope;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.Sequential;

/// A learner whose model is a U-Net (fastai's `unet_learner`), for a prediction for each pixel:
/// segmentation, colouring, super-resolution.
///
/// ```java
/// var learn = UnetLearner.of(dls, Models.RESNET34);
/// learn.fineTune(5);
/// ```
///
/// The pictures' size is that of a batch; how many channels come out is what the data say, as a
/// mask's codes do. The encoder is an architecture's body, pretrained unless said otherwise, and
/// then frozen, with the pictures normalised as those that it was trained on; or any module. The
/// parameters are in groups, so that a frozen learner trains the decoder alone.
public final class UnetLearner {
  private UnetLearner() {}

  /// @param nOut channels of the output; 0: what the data say
  /// @param unet what kind of U-Net
  /// @param pretrained whether an architecture has its published weights
  /// @param normalize whether the pictures are normalised with a pretrained architecture's
  ///   statistics, unless the data have a Normalize already
  /// @param splitAt after how many of the encoder's children its second group begins; 0: it is one
  ///   group. 6 for ResNets. An architecture brings its own
  /// @param frozen whether only the decoder is trained at first: for an encoder that was trained
  ///   before. A pretrained architecture is frozen anyway
  /// @param learner all else; a splitter takes the place of `splitAt`
  public record Options(
      int nOut,
      DynamicUnet.Options unet,
      boolean pretrained,
      boolean normalize,
      int splitAt,
      boolean frozen,
      LearnerOptions learner) {
    public static final Options DEFAULT =
        new Options(0, DynamicUnet.Options.DEFAULT, true, true, 0, false, LearnerOptions.DEFAULT);

    public Options withNOut(int nOut) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }

    public Options withUnet(DynamicUnet.Options unet) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }

    public Options withPretrained(boolean pretrained) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }

    public Options withNormalize(boolean normalize) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }

    public Options withSplitAt(int splitAt) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }

    public Options withFrozen(boolean frozen) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }

    public Options withLearner(LearnerOptions learner) {
      return new Options(nOut, unet, pretrained, normalize, splitAt, frozen, learner);
    }
  }

  public static Learner of(DataLoaders dls, Arch arch) {
    return of(dls, arch, Options.DEFAULT);
  }

  /// @throws IllegalStateException if the weights are neither here nor to be fetched
  public static Learner of(DataLoaders dls, Arch arch, Options options) {
    var net = options.pretrained ? arch.pretrained() : arch.create();
    var body = new Sequential(net.children().subList(0, arch.meta().cutOf(net)));
    if (options.pretrained && options.normalize) normalize(dls, arch.meta().stats());
    var learner = options.learner;
    if (learner.splitter() == LearnerOptions.DEFAULT.splitter())
      learner =
          learner.withSplitter(model -> arch.meta().split().split(((DynamicUnet) model).layers()));
    return of(
        dls, body, options.withLearner(learner).withFrozen(options.frozen || options.pretrained));
  }

  /// The transform is added once, and only to loaders that take transforms.
  private static void normalize(DataLoaders dls, Meta.Stats stats) {
    if (dls.processing() == null || dls.find(Normalize.class) != null) return;
    var normalize = Normalize.fromStats(numbers(stats.mean()), numbers(stats.std()));
    dls.addTfms(List.of(normalize), DlEvent.AFTER_BATCH);
  }

  private static double[] numbers(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  public static Learner of(DataLoaders dls, Module encoder) {
    return of(dls, encoder, Options.DEFAULT);
  }

  /// @param encoder see [DynamicUnet]
  /// @throws IllegalArgumentException if neither the options nor the data say how many channels
  ///   come out
  public static Learner of(DataLoaders dls, Module encoder, Options options) {
    int nOut = options.nOut > 0 ? options.nOut : HasC.getC(dls);
    if (nOut == 0)
      throw new IllegalArgumentException(
          "the data do not say how many channels come out of the U-Net; give withNOut(...): the"
              + " classes of a mask, 3 for a colour image");
    long[] size = imageSize(dls);
    var unet = new DynamicUnet(encoder, nOut, size[0], size[1], options.unet);
    var given = options.learner;
    var learn =
        new Learner(
            dls,
            unet,
            given.splitter() != LearnerOptions.DEFAULT.splitter()
                ? given
                : given.withSplitter(splitter(options.splitAt)));
    if (options.frozen) learn.freeze();
    return learn;
  }

  /// Of the first training batch.
  private static long[] imageSize(DataLoaders dls) {
    try (var _ = new TensorScope();
        var batches = dls.train().iterator()) {
      if (!batches.hasNext())
        throw new IllegalArgumentException("the training loader has no batch to take the size of");
      Batch batch = batches.next();
      var x = batch.xb()[0];
      if (x.dim() != 4)
        throw new IllegalArgumentException(
            "a U-Net takes pictures, [batch, channels, height, width]; the data give "
                + x.describe());
      return new long[] {x.size(2), x.size(3)};
    }
  }

  /// The encoder's children before and from an index on, and the decoder.
  static ParamSplitter splitter(int at) {
    return model -> {
      var unet = (DynamicUnet) model;
      var decoder = params(unet.layers().asList().subList(1, unet.layers().size()));
      if (at == 0) return List.of(unet.encoder().parameters(), decoder);
      var children = unet.encoder().children();
      if (at >= children.size())
        throw new IllegalArgumentException(
            "the encoder has "
                + children.size()
                + " children; its second group cannot begin after "
                + at);
      return List.of(
          params(children.subList(0, at)), params(children.subList(at, children.size())), decoder);
    };
  }

  private static List<Parameter> params(List<Module> modules) {
    return modules.stream().flatMap(module -> module.parameters().stream()).distinct().toList();
  }
}
