package fastai.vision.models;

import java.util.List;
import torch.Tensor;
import torch.nn.AvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// Densely connected networks (`torchvision.models.densenet`): four [DenseBlock]s, in which each
/// layer sees the outputs of all before it, with halvings of channels, height and width between.
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`.
///
/// Source: Huang et al. 2016, arXiv 1608.06993.
public final class DenseNet extends Net {
  /// @param growthRate the channels that each layer adds
  /// @param blocks the layers of each block
  /// @param initFeatures the stem's channels
  /// @param bnSize the width of the 1×1 convolutions, in growth rates
  /// @param dropRate the dropout after each layer
  public record Options(
      int growthRate,
      List<Integer> blocks,
      int initFeatures,
      int bnSize,
      double dropRate,
      int numClasses) {
    public Options {
      blocks = List.copyOf(blocks);
    }

    public static Options of(int growthRate, int initFeatures, Integer... blocks) {
      return new Options(growthRate, List.of(blocks), initFeatures, 4, 0, 1000);
    }

    public Options withDropRate(double dropRate) {
      return new Options(growthRate, blocks, initFeatures, bnSize, dropRate, numClasses);
    }

    public Options withNumClasses(int numClasses) {
      return new Options(growthRate, blocks, initFeatures, bnSize, dropRate, numClasses);
    }
  }

  private final Options options;

  public DenseNet(Options options) {
    this.options = options;
    int features = options.initFeatures;
    var body =
        new Sequential()
            .add("conv0", ResNet.conv(3, features, 7, 2, 1))
            .add("norm0", new BatchNorm2d(features))
            .add("relu0", new ReLU(true))
            .add("pool0", new MaxPool2d(3, 2, 1));
    for (int i = 1; i <= options.blocks.size(); i++) {
      int layers = options.blocks.get(i - 1);
      body.add(
          "denseblock" + i,
          new DenseBlock(layers, features, options.bnSize, options.growthRate, options.dropRate));
      features += layers * options.growthRate;
      if (i == options.blocks.size()) break;
      body.add("transition" + i, transition(features));
      features /= 2;
    }
    register("features", body.add("norm5", new BatchNorm2d(features)));
    register("classifier", new Linear(features, options.numClasses));
    for (var part : modules()) if (part instanceof Conv2d conv) Init.kaimingNormal_(conv.weight);
    Init.zeros_(getParameter("classifier.bias"));
  }

  private static Sequential transition(int in) {
    return new Sequential()
        .add("norm", new BatchNorm2d(in))
        .add("relu", new ReLU(true))
        .add("conv", ResNet.conv(in, in / 2, 1, 1, 1))
        .add("pool", new AvgPool2d(2, 2));
  }

  @Override
  public Tensor forward(Tensor x) {
    x = F.relu_(apply("features", x));
    return apply("classifier", F.adaptiveAvgPool2d(x, 1, 1).flatten(1));
  }

  @Override
  protected Module create() {
    return new DenseNet(options);
  }
}
