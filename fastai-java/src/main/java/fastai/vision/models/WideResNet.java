package fastai.vision.models;

import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Dropout;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// Wide residual networks with norm and activation before each convolution, for small pictures such
/// as CIFAR-10's (fastai v1's `WideResNet`; torchvision's are `Models.WIDE_RESNET50_2`).
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`.
///
/// ```java
/// var net = WideResNet.wrn22();           // 22 layers, 6 times as wide, 10 classes
/// ```
///
/// Source: Zagoruyko and Komodakis 2016, arXiv 1605.07146.
public final class WideResNet extends Net {
  /// @param numGroups groups of blocks; each but the first halves height and width
  /// @param n blocks in each group
  /// @param k what the channels are multiplied with
  /// @param dropP dropout between a block's convolutions
  /// @param startNf the channels of the first convolution
  public record Options(
      int numGroups, int n, int numClasses, int k, double dropP, int startNf, int inChannels) {
    public static Options of(int numGroups, int n, int numClasses, int k) {
      return new Options(numGroups, n, numClasses, k, 0, 16, 3);
    }

    public Options withDropP(double dropP) {
      return new Options(numGroups, n, numClasses, k, dropP, startNf, inChannels);
    }

    public Options withStartNf(int startNf) {
      return new Options(numGroups, n, numClasses, k, dropP, startNf, inChannels);
    }

    public Options withInChannels(int inChannels) {
      return new Options(numGroups, n, numClasses, k, dropP, startNf, inChannels);
    }
  }

  private final Options options;

  /// Three groups of three blocks, six times as wide, for 10 classes.
  public static WideResNet wrn22() {
    return new WideResNet(Options.of(3, 3, 10, 6));
  }

  public WideResNet(Options options) {
    this.options = options;
    int in = options.startNf;
    var layers = new Sequential().append(conv(options.inChannels, in, 3, 1));
    for (int group = 0; group < options.numGroups; group++) {
      int out = (options.startNf << group) * options.k;
      for (int i = 0; i < options.n; i++) {
        layers.append(new Block(in, out, i == 0 && group > 0 ? 2 : 1, options.dropP));
        in = out;
      }
    }
    layers.append(new BatchNorm2d(in)).append(new ReLU(true)).append(new AdaptiveAvgPool2d(1));
    register("features", layers.append(new Flatten()).append(new Linear(in, options.numClasses)));
  }

  private static Conv2d conv(int in, int out, int ks, int stride) {
    var conv = ResNet.conv(in, out, ks, stride, 1);
    Init.kaimingNormal_(conv.weight);
    return conv;
  }

  @Override
  public Tensor forward(Tensor x) {
    return apply("features", x);
  }

  @Override
  protected Module create() {
    return new WideResNet(options);
  }

  /// Norm, ReLU, convolution, norm, ReLU, convolution, a fifth of which is added to the shortcut.
  private static final class Block extends Net {
    private final int in;
    private final int out;
    private final int stride;
    private final double dropP;

    Block(int in, int out, int stride, double dropP) {
      this.in = in;
      this.out = out;
      this.stride = stride;
      this.dropP = dropP;
      register("bn", new BatchNorm2d(in));
      register("conv1", conv(in, out, 3, stride));
      register("conv2", new Sequential(new BatchNorm2d(out), new ReLU(true), conv(out, out, 3, 1)));
      if (dropP > 0) register("drop", new Dropout(dropP, true));
      if (in != out) register("shortcut", conv(in, out, 1, stride));
    }

    @Override
    public Tensor forward(Tensor x) {
      Tensor normed = F.relu_(apply("bn", x));
      Tensor r = has("shortcut") ? apply("shortcut", normed) : normed;
      Tensor y = apply("conv1", normed);
      if (has("drop")) y = apply("drop", y);
      return apply("conv2", y).mul(0.2).add_(r);
    }

    @Override
    protected Module create() {
      return new Block(in, out, stride, dropP);
    }
  }
}
