package fastai.vision.models;

import java.util.List;
import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.BatchNorm2d;
import torch.nn.Flatten;
import torch.nn.LeakyReLU;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;

/// The network behind YOLOv3 (fastai v1's `Darknet`): groups that each double the channels and have
/// residual layers of a 1×1 and a 3×3 convolution.
///
/// Shapes: `[batch, 3, height, width]` to `[batch, numClasses]`. The second group keeps height and
/// width, the others halve them.
///
/// Source: Redmon and Farhadi 2018, arXiv 1804.02767.
public final class Darknet extends Net {
  private final List<Integer> numBlocks;
  private final int numClasses;
  private final int nf;

  /// The first convolution has 32 channels.
  public Darknet(List<Integer> numBlocks, int numClasses) {
    this(numBlocks, numClasses, 32);
  }

  /// @param numBlocks the residual layers of each group
  /// @param nf the channels of the first convolution
  public Darknet(List<Integer> numBlocks, int numClasses, int nf) {
    this.numBlocks = List.copyOf(numBlocks);
    this.numClasses = numClasses;
    this.nf = nf;
    var layers = new Sequential().append(conv(3, nf, 3, 1));
    int in = nf;
    for (int i = 0; i < numBlocks.size(); i++) {
      layers.append(conv(in, 2 * in, 3, i == 1 ? 1 : 2));
      in *= 2;
      for (int j = 0; j < numBlocks.get(i); j++) layers.append(new Layer(in));
    }
    layers.append(new AdaptiveAvgPool2d(1)).append(new Flatten());
    register("layers", layers.append(new Linear(in, numClasses)));
  }

  private static Sequential conv(int in, int out, int ks, int stride) {
    return new Sequential(
        ResNet.conv(in, out, ks, stride, 1), new BatchNorm2d(out), new LeakyReLU(0.1, true));
  }

  @Override
  public Tensor forward(Tensor x) {
    return apply("layers", x);
  }

  @Override
  protected Module create() {
    return new Darknet(numBlocks, numClasses, nf);
  }

  private static final class Layer extends Net {
    private final int channels;

    Layer(int channels) {
      this.channels = channels;
      register("conv1", conv(channels, channels / 2, 1, 1));
      register("conv2", conv(channels / 2, channels, 3, 1));
    }

    @Override
    public Tensor forward(Tensor x) {
      return x.add(chain(x, "conv1", "conv2"));
    }

    @Override
    protected Module create() {
      return new Layer(channels);
    }
  }
}
