package fastai.vision.models;

import torch.Tensor;
import torch.nn.BatchNorm2d;
import torch.nn.Module;
import torch.nn.ReLU;

/// Two 3×3 convolutions around which the input goes by: the block of ResNet-18 and -34.
///
/// Shapes: `[batch, in, height, width]` to `[batch, planes, height / stride, width / stride]`.
public final class BasicBlock extends Net {
  static final int EXPANSION = 1;

  private final int in;
  private final int planes;
  private final int stride;

  public BasicBlock(int in, int planes, int stride) {
    this.in = in;
    this.planes = planes;
    this.stride = stride;
    register("conv1", ResNet.conv(in, planes, 3, stride, 1));
    register("bn1", new BatchNorm2d(planes));
    register("relu", new ReLU(true));
    register("conv2", ResNet.conv(planes, planes, 3, 1, 1));
    register("bn2", new BatchNorm2d(planes));
    var downsample = ResNet.downsample(in, planes, stride);
    if (downsample != null) register("downsample", downsample);
  }

  @Override
  public Tensor forward(Tensor x) {
    Tensor out = chain(x, "conv1", "bn1", "relu", "conv2", "bn2");
    return apply("relu", out.add_(has("downsample") ? apply("downsample", x) : x));
  }

  @Override
  protected Module create() {
    return new BasicBlock(in, planes, stride);
  }
}
