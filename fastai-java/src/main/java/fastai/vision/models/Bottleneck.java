package fastai.vision.models;

import torch.Tensor;
import torch.nn.BatchNorm2d;
import torch.nn.Module;
import torch.nn.ReLU;

/// A 1×1 convolution to fewer channels, a 3×3 one with the stride, and a 1×1 one to four times
/// `planes`, around which the input goes by: the block of ResNet-50 and larger.
///
/// The 3×3 convolution has `planes * baseWidth / 64 * groups` channels.
public final class Bottleneck extends Net {
  static final int EXPANSION = 4;

  private final int in;
  private final int planes;
  private final int stride;
  private final int groups;
  private final int baseWidth;

  public Bottleneck(int in, int planes, int stride, int groups, int baseWidth) {
    this.in = in;
    this.planes = planes;
    this.stride = stride;
    this.groups = groups;
    this.baseWidth = baseWidth;
    int width = (int) (planes * (baseWidth / 64.0)) * groups;
    int out = planes * EXPANSION;
    register("conv1", ResNet.conv(in, width, 1, 1, 1));
    register("bn1", new BatchNorm2d(width));
    register("conv2", ResNet.conv(width, width, 3, stride, groups));
    register("bn2", new BatchNorm2d(width));
    register("conv3", ResNet.conv(width, out, 1, 1, 1));
    register("bn3", new BatchNorm2d(out));
    register("relu", new ReLU(true));
    var downsample = ResNet.downsample(in, out, stride);
    if (downsample != null) register("downsample", downsample);
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor out = chain(x, "conv1", "bn1", "relu", "conv2", "bn2", "relu", "conv3", "bn3");
    return apply("relu", out.add_(has("downsample") ? apply("downsample", x) : x));
  }

  @Override
  protected Module create() {
    return new Bottleneck(in, planes, stride, groups, baseWidth);
  }
}
