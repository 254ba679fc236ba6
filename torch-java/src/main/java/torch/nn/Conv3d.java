package torch.nn;

import torch.Tensor;
import torch.nn.functional.ConvOptions;
import torch.nn.functional.F;

/// Cross-correlation of volumes with learned kernels (`torch.nn.Conv3d`); see [DirectConvNd].
///
/// Shapes: input `[batch, inChannels, depth, height, width]` (or without batch), output `[batch,
/// outChannels, depth', height', width']`.
///
/// ```java
/// var conv = new Conv3d(3, 16, 3, Conv3d.options().stride(2).padding(1));
/// ```
public class Conv3d extends DirectConvNd {
  public Conv3d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public Conv3d(long inChannels, long outChannels, long kernelSize, long stride) {
    this(inChannels, outChannels, kernelSize, stride, 0);
  }

  public Conv3d(long inChannels, long outChannels, long kernelSize, long stride, long padding) {
    this(inChannels, outChannels, kernelSize, options().stride(stride).padding(padding));
  }

  public Conv3d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize depth, height and width
  public Conv3d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(3, inChannels, outChannels, kernelSize, options);
  }

  @Override
  Tensor convolve(Tensor input, ConvOptions walk) {
    return F.conv3d(input, weight, bias, walk);
  }

  @Override
  protected Module create() {
    return getClass() == Conv3d.class
        ? new Conv3d(inChannels, outChannels, kernelSize(), given())
        : super.create();
  }

  @Override
  public Conv3d withBias() {
    return new Conv3d(inChannels, outChannels, kernelSize(), given().bias(true));
  }
}
