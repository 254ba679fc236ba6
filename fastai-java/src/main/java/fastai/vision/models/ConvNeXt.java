package fastai.vision.models;

import java.util.List;
import torch.Tensor;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.GELU;
import torch.nn.LayerNorm;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.nn.Sequential;

/// Convolutions with the habits of transformers: patches, 7×7 kernels of single channels, layer
/// norms and wide inner layers (`torchvision.models.convnext`).
///
/// Source: Liu et al. 2022, arXiv 2201.03545.
public final class ConvNeXt extends Net {
  private static final double EPS = 1e-6;

  /// @param channels of the four stages
  /// @param blocks of the four stages
  /// @param stochasticDepth the last block's probability of being skipped in training; it grows
  ///   from 0 block by block
  /// @param layerScale what each block's output is multiplied with at the start
  public record Options(
      List<Integer> channels,
      List<Integer> blocks,
      double stochasticDepth,
      double layerScale,
      int numClasses) {
    public Options {
      channels = List.copyOf(channels);
      blocks = List.copyOf(blocks);
    }

    /// The widths double from stage to stage; the third has the given number of blocks.
    static Options of(int channels, int thirdStage, double stochasticDepth) {
      return new Options(
          List.of(channels, 2 * channels, 4 * channels, 8 * channels),
          List.of(3, 3, thirdStage, 3),
          stochasticDepth,
          1e-6,
          1000);
    }

    public Options withNumClasses(int numClasses) {
      return new Options(channels, blocks, stochasticDepth, layerScale, numClasses);
    }

    public Options withStochasticDepth(double stochasticDepth) {
      return new Options(channels, blocks, stochasticDepth, layerScale, numClasses);
    }
  }

  private final Options options;

  public ConvNeXt(Options options) {
    this.options = options;
    int first = options.channels.getFirst(), last = options.channels.getLast();
    var features =
        new Sequential()
            .append(new Sequential(new Conv2d(3, first, 4, 4), new LayerNorm2d(first, EPS)));
    int total = options.blocks.stream().mapToInt(Integer::intValue).sum();
    int done = 0;
    for (int i = 0; i < options.channels.size(); i++) {
      int width = options.channels.get(i);
      var stage = new Sequential();
      for (int j = 0; j < options.blocks.get(i); j++, done++)
        stage.append(
            new Block(width, options.layerScale, options.stochasticDepth * done / (total - 1.0)));
      features.append(stage);
      if (i + 1 < options.channels.size())
        features.append(
            new Sequential(
                new LayerNorm2d(width, EPS), new Conv2d(width, options.channels.get(i + 1), 2, 2)));
    }
    register("features", features);
    register("avgpool", new AdaptiveAvgPool2d(1));
    register(
        "classifier",
        new Sequential(
            new LayerNorm2d(last, EPS), new Flatten(), new Linear(last, options.numClasses)));
    for (var part : modules())
      switch (part) {
        case Conv2d conv -> init(conv.weight, conv.bias);
        case Linear linear -> init(linear.weight, linear.bias);
        default -> {}
      }
  }

  private static void init(Parameter weight, Parameter bias) {
    Inits.truncNormal(weight, 0.02);
    Inits.zero(bias);
  }

  @Override
  public Tensor forward(Tensor x) {
    return chain(x, "features", "avgpool", "classifier");
  }

  @Override
  protected Module create() {
    return new ConvNeXt(options);
  }

  /// A 7×7 convolution of each channel, then at each pixel norm, a linear layer to four times the
  /// channels, GELU and a linear layer back.
  static final class Block extends Net {
    private final int channels;
    private final double layerScale;
    private final double skipped;
    private final Parameter scale;

    Block(int channels, double layerScale, double skipped) {
      this.channels = channels;
      this.layerScale = layerScale;
      this.skipped = skipped;
      scale =
          registerParameter(
              "layer_scale", new Parameter(Torch.full(new long[] {channels, 1, 1}, layerScale)));
      register(
          "block",
          new Sequential(
              new Conv2d(channels, channels, 7, Conv2d.options().padding(3).groups(channels)),
              new Permute(0, 2, 3, 1),
              new LayerNorm(channels, LayerNorm.options().eps(EPS)),
              new Linear(channels, 4L * channels),
              new GELU(),
              new Linear(4L * channels, channels),
              new Permute(0, 3, 1, 2)));
      register("stochastic_depth", new StochasticDepth(skipped));
    }

    @Override
    public Tensor forward(Tensor x) {
      return apply("stochastic_depth", scale.mul(apply("block", x))).add_(x);
    }

    @Override
    protected Module create() {
      return new Block(channels, layerScale, skipped);
    }
  }

  /// Puts the dimensions into another order.
  static final class Permute extends Module {
    private final long[] dims;

    Permute(long... dims) {
      this.dims = dims.clone();
    }

    @Override
    public Tensor forward(Tensor x) {
      return x.permute(dims);
    }
  }
}
