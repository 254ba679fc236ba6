package fastai.vision.gan;

import fastai.core.Modules;
import fastai.layers.ConvLayer;
import fastai.layers.NormType;
import fastai.layers.SelfAttention;
import java.util.ArrayList;
import torch.nn.Conv2d;
import torch.nn.ConvTranspose2d;
import torch.nn.Dropout2d;
import torch.nn.Flatten;
import torch.nn.LeakyReLU;
import torch.nn.Module;
import torch.nn.Sequential;
import torch.nn.Tanh;
import torch.nn.init.Init;

/// The ready networks of fastai's GANs.
public final class GANNets {
  private GANNets() {}

  /// @param inSz numbers of noise a picture is made of
  /// @param nFeatures channels before the last layer
  /// @param nExtraLayers 3×3 convolutions before the last layer
  /// @param conv the transposed convolutions between: norm and activation
  public record GeneratorOptions(
      int inSz, int nFeatures, int nExtraLayers, ConvLayer.Options conv) {
    public static final GeneratorOptions DEFAULT =
        new GeneratorOptions(100, 64, 0, ConvLayer.Options.DEFAULT);

    public GeneratorOptions withInSz(int inSz) {
      return new GeneratorOptions(inSz, nFeatures, nExtraLayers, conv);
    }

    public GeneratorOptions withNFeatures(int nFeatures) {
      return new GeneratorOptions(inSz, nFeatures, nExtraLayers, conv);
    }

    public GeneratorOptions withNExtraLayers(int nExtraLayers) {
      return new GeneratorOptions(inSz, nFeatures, nExtraLayers, conv);
    }

    public GeneratorOptions withConv(ConvLayer.Options conv) {
      return new GeneratorOptions(inSz, nFeatures, nExtraLayers, conv);
    }
  }

  /// @param nFeatures channels after the first layer
  /// @param nExtraLayers 3×3 convolutions after the first layer
  /// @param conv the convolutions: norm, which the first one lacks, and activation
  public record CriticOptions(int nFeatures, int nExtraLayers, ConvLayer.Options conv) {
    public static final CriticOptions DEFAULT = new CriticOptions(64, 0, ConvLayer.Options.DEFAULT);

    public CriticOptions withNFeatures(int nFeatures) {
      return new CriticOptions(nFeatures, nExtraLayers, conv);
    }

    public CriticOptions withNExtraLayers(int nExtraLayers) {
      return new CriticOptions(nFeatures, nExtraLayers, conv);
    }

    public CriticOptions withConv(ConvLayer.Options conv) {
      return new CriticOptions(nFeatures, nExtraLayers, conv);
    }
  }

  public static Sequential basicGenerator(int outSize, int nChannels) {
    return basicGenerator(outSize, nChannels, GeneratorOptions.DEFAULT);
  }

  /// From noise to pictures between -1 and 1 (fastai's `basic_generator`): to 4×4 pixels, doubled
  /// by transposed convolutions that halve the channels.
  ///
  /// Shapes: `[batch, inSz]` to `[batch, nChannels, outSize, outSize]`.
  ///
  /// @param outSize 8 times a power of 2
  /// @throws IllegalArgumentException if the size is another
  public static Sequential basicGenerator(int outSize, int nChannels, GeneratorOptions options) {
    check(outSize, "makes");
    int features = options.nFeatures * (outSize / 4) / 2;
    var conv = options.conv.withTranspose(true);
    var layers = new ArrayList<Module>();
    layers.add(new AddChannels(2));
    layers.add(ConvLayer.of(options.inSz, features, conv.withKs(4)));
    for (int size = 4; size < outSize / 2; size *= 2, features /= 2)
      layers.add(
          ConvLayer.of(features, features / 2, conv.withKs(4).withStride(2).withPadding(1L)));
    for (int i = 0; i < options.nExtraLayers; i++)
      layers.add(ConvLayer.of(features, features, conv.withPadding(1L)));
    layers.add(
        new ConvTranspose2d(
            features, nChannels, 4, ConvTranspose2d.options().stride(2).padding(1).bias(false)));
    layers.add(new Tanh());
    return new Sequential(layers);
  }

  public static Sequential basicCritic(int inSize, int nChannels) {
    return basicCritic(inSize, nChannels, CriticOptions.DEFAULT);
  }

  /// From pictures to one number (fastai's `basic_critic`): convolutions that halve the size and
  /// double the channels until it is 4×4, and one over all of that.
  ///
  /// Shapes: `[batch, nChannels, inSize, inSize]` to `[batch, 1]`.
  ///
  /// @param inSize 8 times a power of 2
  /// @throws IllegalArgumentException if the size is another
  public static Sequential basicCritic(int inSize, int nChannels, CriticOptions options) {
    check(inSize, "judges");
    int features = options.nFeatures;
    var conv = options.conv;
    var halving = conv.withKs(4).withStride(2).withPadding(1L);
    var layers = new ArrayList<Module>();
    layers.add(ConvLayer.of(nChannels, features, halving.withNorm(NormType.NONE)));
    for (int i = 0; i < options.nExtraLayers; i++)
      layers.add(ConvLayer.of(features, features, conv));
    for (int size = inSize / 2; size > 4; size /= 2, features *= 2)
      layers.add(ConvLayer.of(features, 2 * features, halving));
    var last = new Conv2d(features, 1, 4);
    Modules.initDefault(last, Init::kaimingNormal_);
    layers.add(last);
    layers.add(new Flatten());
    return new Sequential(layers);
  }

  private static void check(int size, String does) {
    if (size >= 8 && Integer.bitCount(size) == 1) return;
    throw new IllegalArgumentException(
        "the network "
            + does
            + " pictures whose sides are a power of 2, from 8 on; "
            + size
            + " was given");
  }

  /// @param nf channels after the first layer
  /// @param nBlocks how often the size is halved after that
  /// @param p dropout of channels; half of it after the first layer
  public record GanCriticOptions(int nChannels, int nf, int nBlocks, double p) {
    public static final GanCriticOptions DEFAULT = new GanCriticOptions(3, 128, 3, 0.15);

    public GanCriticOptions withNChannels(int nChannels) {
      return new GanCriticOptions(nChannels, nf, nBlocks, p);
    }

    public GanCriticOptions withNf(int nf) {
      return new GanCriticOptions(nChannels, nf, nBlocks, p);
    }

    public GanCriticOptions withNBlocks(int nBlocks) {
      return new GanCriticOptions(nChannels, nf, nBlocks, p);
    }

    public GanCriticOptions withP(double p) {
      return new GanCriticOptions(nChannels, nf, nBlocks, p);
    }
  }

  public static Sequential ganCritic() {
    return ganCritic(GanCriticOptions.DEFAULT);
  }

  /// From pictures to a judgement of each of their regions (fastai's `gan_critic`), with spectral
  /// norm, leaky ReLU of 0.2, a [DenseResBlock], and self-attention in the first block.
  ///
  /// Shapes: `[batch, nChannels, height, width]` to `[batch, regions]`; with three blocks a region
  /// for each 16×16 pixels, less three in height and width.
  public static Sequential ganCritic(GanCriticOptions options) {
    var conv =
        ConvLayer.Options.DEFAULT.withNorm(NormType.SPECTRAL).withAct(() -> new LeakyReLU(0.2));
    var halving = conv.withKs(4).withStride(2);
    int nf = options.nf;
    var layers = new ArrayList<Module>();
    layers.add(ConvLayer.of(options.nChannels, nf, halving));
    layers.add(new Dropout2d(options.p / 2));
    layers.add(new DenseResBlock(nf, conv));
    nf *= 2;
    for (int i = 0; i < options.nBlocks; i++, nf *= 2) {
      layers.add(new Dropout2d(options.p));
      var block = i == 0 ? halving.withXtra(new SelfAttention(2 * nf)) : halving;
      layers.add(ConvLayer.of(nf, 2 * nf, block));
    }
    layers.add(ConvLayer.of(nf, 1, conv.withKs(4).withPadding(0L).withBias(false).withAct(null)));
    layers.add(new Flatten());
    return new Sequential(layers);
  }
}
