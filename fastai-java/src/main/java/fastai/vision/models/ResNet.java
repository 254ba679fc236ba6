package fastai.vision.models;

import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Linear;
import torch.nn.MaxPool2d;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Residual networks (`torchvision.models.resnet`): a stem, four stages of [BasicBlock] or
/// [Bottleneck], mean over the picture and a linear layer. With groups it is a ResNeXt, with a
/// larger width a Wide ResNet.
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`; the last stage has height and
/// width divided by 32.
///
/// ```java
/// var net = Models.RESNET34.create();
/// Tensor logits = net.call(x);            // [batch, 3, 224, 224] -> [batch, 1000]
/// ```
///
/// Source: He et al. 2015, arXiv 1512.03385; ResNeXt arXiv 1611.05431; Wide ResNet arXiv
/// 1605.07146.
public final class ResNet extends Net {
  private static final int STEM = 64;

  /// @param bottleneck whether the blocks are [Bottleneck]s
  /// @param layers how many blocks each of the four stages has
  /// @param groups of the 3×3 convolutions in bottlenecks
  /// @param widthPerGroup channels of one group in a bottleneck of 64
  /// @param zeroInitResidual whether each block's last norm starts with weight 0, so that blocks
  ///   start as identities
  public record Options(
      boolean bottleneck,
      List<Integer> layers,
      int numClasses,
      int groups,
      int widthPerGroup,
      boolean zeroInitResidual) {
    public Options {
      layers = List.copyOf(layers);
      if (layers.size() != 4)
        throw new IllegalArgumentException("a ResNet has four stages, not " + layers.size());
      if (!bottleneck && (groups != 1 || widthPerGroup != 64))
        throw new IllegalArgumentException(
            "basic blocks have one group of width 64, not " + groups + " of " + widthPerGroup);
    }

    public static Options of(boolean bottleneck, Integer... layers) {
      return new Options(bottleneck, List.of(layers), 1000, 1, 64, false);
    }

    public Options withNumClasses(int numClasses) {
      return new Options(bottleneck, layers, numClasses, groups, widthPerGroup, zeroInitResidual);
    }

    public Options withGroups(int groups) {
      return new Options(bottleneck, layers, numClasses, groups, widthPerGroup, zeroInitResidual);
    }

    public Options withWidthPerGroup(int widthPerGroup) {
      return new Options(bottleneck, layers, numClasses, groups, widthPerGroup, zeroInitResidual);
    }

    public Options withZeroInitResidual(boolean zeroInitResidual) {
      return new Options(bottleneck, layers, numClasses, groups, widthPerGroup, zeroInitResidual);
    }
  }

  private final Options options;

  public ResNet(Options options) {
    this.options = options;
    int expansion = options.bottleneck ? Bottleneck.EXPANSION : BasicBlock.EXPANSION;
    register("conv1", conv(3, STEM, 7, 2, 1));
    register("bn1", new BatchNorm2d(STEM));
    register("relu", new ReLU(true));
    register("maxpool", new MaxPool2d(3, 2, 1));
    int in = STEM;
    for (int stage = 0; stage < 4; stage++) {
      int planes = STEM << stage;
      var blocks = new ArrayList<Module>();
      for (int i = 0; i < options.layers.get(stage); i++) {
        blocks.add(block(in, planes, i == 0 && stage > 0 ? 2 : 1));
        in = planes * expansion;
      }
      register("layer" + (stage + 1), new Sequential(blocks));
    }
    register("avgpool", new AdaptiveAvgPool2d(1, 1));
    register("fc", new Linear(in, options.numClasses));
    Inits.convsByFanOut(this);
    if (options.zeroInitResidual) zeroInitResidual();
  }

  private Module block(int in, int planes, int stride) {
    return options.bottleneck
        ? new Bottleneck(in, planes, stride, options.groups, options.widthPerGroup)
        : new BasicBlock(in, planes, stride);
  }

  private void zeroInitResidual() {
    for (var part : modules()) {
      if (part instanceof BasicBlock) Init.zeros_(part.getParameter("bn2.weight"));
      if (part instanceof Bottleneck) Init.zeros_(part.getParameter("bn3.weight"));
    }
  }

  /// A convolution without bias that keeps height and width at stride 1.
  static Conv2d conv(int in, int out, int kernel, int stride, int groups) {
    return new Conv2d(
        in,
        out,
        kernel,
        Conv2d.options().stride(stride).padding(kernel / 2).groups(groups).bias(false));
  }

  /// What brings a block's input to the shape of its output; `null` if it has that.
  static Sequential downsample(int in, int out, int stride) {
    if (stride == 1 && in == out) return null;
    return new Sequential(conv(in, out, 1, stride, 1), new BatchNorm2d(out));
  }

  @Override
  public Tensor forward(Tensor x) {
    x = chain(x, "conv1", "bn1", "relu", "maxpool", "layer1", "layer2", "layer3", "layer4");
    return apply("fc", apply("avgpool", x).flatten(1));
  }

  @Override
  protected Module create() {
    return new ResNet(options);
  }
}
