package fastai.vision;

import fastai.core.Modules;
import fastai.layers.AdaptiveConcatPool2d;
import fastai.layers.LinBnDrop;
import fastai.layers.SigmoidRange;
import fastai.vision.models.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm1d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;

/// The parts of a model for transfer learning: a body, which is a known network without its last
/// layers, and a head for the task at hand.
///
/// ```java
/// Module body = VisionModel.createBody(Models.RESNET34.pretrained(), 3, true, -2);
/// Module head = VisionModel.createHead(512, 37);
/// var model = VisionModel.join(body, head, Init::kaimingNormal_);
/// ```
public final class VisionModel {
  private static final int LARGEST_PROBE = 2048;

  private VisionModel() {}

  // ---- body -------------------------------------------------------------------------------------

  /// The first children of a network, as one `Sequential`.
  ///
  /// @param cut how many children; negative: that many before the end; `null`: those before the
  ///   last one that contains a pooling layer
  /// @throws IllegalArgumentException if there are not so many, or nothing says where
  public static Module cutModel(Module model, Integer cut) {
    int size = model.children().size();
    int at = Meta.DEFAULT.withCut(cut).cutOf(model);
    if (at < 1 || at > size)
      throw new IllegalArgumentException(
          model.getClass().getSimpleName()
              + " has "
              + size
              + " children; it cannot be cut at "
              + cut);
    return new Sequential(model.children().subList(0, at));
  }

  /// The body of a network, for pictures of `nIn` channels.
  ///
  /// @param pretrained whether the first layer keeps what it learned ([#adaptFirstLayer])
  public static Module createBody(Module model, int nIn, boolean pretrained, Integer cut) {
    return createBody(model, nIn, pretrained, net -> cutModel(net, cut));
  }

  /// The same, cut by a function.
  public static Module createBody(
      Module model, int nIn, boolean pretrained, UnaryOperator<Module> cut) {
    adaptFirstLayer(model, nIn, pretrained);
    return cut.apply(model);
  }

  /// Has the first convolution of a network for colour pictures take `nIn` channels instead. One
  /// that has learned keeps its weights: one channel gets their sum, two get the first two times
  /// 1.5, more get those of the three, and zeros. Unlike in fastai a bias stays as well.
  ///
  /// @throws IllegalArgumentException if the first layer is no convolution of three channels
  public static void adaptFirstLayer(Module model, int nIn, boolean pretrained) {
    if (nIn == 3) return;
    if (nIn < 1) throw new IllegalArgumentException("pictures have 1 channel or more, not " + nIn);
    String path = firstLayer(model);
    if (!(model.getSubmodule(path) instanceof Conv2d old) || old.inChannels != 3)
      throw new IllegalArgumentException(
          "the first layer must be a convolution of 3 channels to be changed to "
              + nIn
              + "; it is "
              + model.getSubmodule(path));
    boolean bias = old.bias != null;
    var options =
        Conv2d.options()
            .stride(old.stride())
            .padding(old.padding())
            .dilation(old.dilation())
            .groups(old.groups)
            .bias(bias)
            .paddingMode(old.paddingMode());
    var conv = new Conv2d(nIn, old.outChannels, old.kernelSize(), options);
    if (pretrained)
      try (var _ = Torch.noGrad();
          var _ = new TensorScope()) {
        conv.weight.copy_(adapted(old.weight, nIn));
        if (bias) conv.bias.copy_(old.bias);
      }
    model.setSubmodule(path, conv);
  }

  private static String firstLayer(Module model) {
    var path = new ArrayList<String>();
    for (var at = model; !at.children().isEmpty(); at = at.children().getFirst())
      path.add(at.namedChildren().keySet().iterator().next());
    return String.join(".", path);
  }

  private static Tensor adapted(Tensor rgb, int nIn) {
    return switch (nIn) {
      case 1 -> rgb.sum(1L, true);
      case 2 -> rgb.narrow(1, 0, 2).mul(1.5);
      default -> {
        long[] rest = rgb.shape();
        rest[1] = nIn - 3L;
        yield Torch.cat(List.of(rgb, rgb.newZeros(rest)), 1);
      }
    };
  }

  /// The channels that a body gives for pictures of `nIn` channels.
  ///
  /// @throws IllegalArgumentException if it takes pictures of no size from 32 to 2048 pixels
  public static int numFeatures(Module body, int nIn) {
    boolean training = body.isTraining();
    body.eval();
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var like = TensorOptions.of(body.parameters().getFirst().dtype());
      var device = body.parameters().getFirst().device();
      for (int size = 32; ; size *= 2) {
        try {
          Tensor x = Torch.zeros(like, 1, nIn, size, size).to(device);
          return (int) body.call(x).size(1);
        } catch (RuntimeException e) {
          if (size >= LARGEST_PROBE)
            throw new IllegalArgumentException(
                "the body takes no pictures of up to " + size + " pixels: " + e.getMessage(), e);
        }
      }
    } finally {
      body.train(training);
    }
  }

  // ---- head -------------------------------------------------------------------------------------

  /// fastai's default head: pooling by greatest and mean value, then batch norm, dropout and a
  /// linear layer, twice.
  public static Sequential createHead(int nf, int nOut) {
    return createHead(nf, nOut, HeadOptions.DEFAULT);
  }

  /// A head: `[batch, nf, height, width]` to `[batch, nOut]`. Linear layers with a norm have no
  /// bias.
  ///
  /// @param nf the body's channels ([#numFeatures])
  public static Sequential createHead(int nf, int nOut, HeadOptions options) {
    var sizes = new ArrayList<Integer>();
    sizes.add(options.pool() && options.concatPool() ? 2 * nf : nf);
    sizes.addAll(options.linFtrs());
    sizes.add(nOut);
    var ps = new ArrayList<>(options.ps());
    while (ps.size() < sizes.size() - 1) ps.addFirst(options.ps().getFirst() / 2);

    var layers = new ArrayList<Module>();
    if (options.pool()) {
      layers.add(options.concatPool() ? new AdaptiveConcatPool2d() : new AdaptiveAvgPool2d(1));
      layers.add(new Flatten());
    }
    if (options.linFirst()) layers.add(new Dropout(ps.removeFirst()));
    for (int i = 0; i < ps.size(); i++) {
      boolean last = i == sizes.size() - 2;
      var group =
          LinBnDrop.Options.DEFAULT
              .withBn(i > 0 || options.firstBn())
              .withP(ps.get(i))
              .withAct(last ? null : new ReLU(true))
              .withLinFirst(options.linFirst());
      for (var layer : LinBnDrop.of(sizes.get(i), sizes.get(i + 1), group)) layers.add(layer);
    }
    if (options.linFirst()) layers.add(new Linear(sizes.get(sizes.size() - 2), nOut));
    if (options.bnFinal()) layers.add(new BatchNorm1d(nOut, BatchNorm1d.options().momentum(0.01)));
    if (options.yRange() != null)
      layers.add(new SigmoidRange(options.yRange().low(), options.yRange().high()));
    return new Sequential(layers);
  }

  /// `Sequential(body, head)`, whose head starts anew: linear layers and convolutions by `init`,
  /// biases at 0, norm layers as they are. A `null` init leaves the head as it is.
  public static Sequential join(Module body, Module head, UnaryOperator<Tensor> init) {
    if (init != null) Modules.applyInit(head, init::apply);
    return new Sequential(body, head);
  }
}
