package torch.nn;

import torch.Tensor;
import torch.nn.functional.ConvOptions;
import torch.nn.functional.F;

/// Cross-correlation of pictures with learned kernels (`torch.nn.Conv2d`); see [DirectConvNd].
///
/// Shapes: input `[batch, inChannels, height, width]` (or without batch), output `[batch,
/// outChannels, height', width']`.
///
/// ```java
/// var conv = new Conv2d(3, 16, 3, Conv2d.options().stride(2).padding(1));
/// ```
public class Conv2d extends DirectConvNd {
  public Conv2d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public Conv2d(long inChannels, long outChannels, long kernelSize, long stride) {
    this(inChannels, outChannels, kernelSize, stride, 0);
  }

  public Conv2d(long inChannels, long outChannels, long kernelSize, long stride, long padding) {
    this(inChannels, outChannels, kernelSize, options().stride(stride).padding(padding));
  }

  public Conv2d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize height and width
  public Conv2d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(2, inChannels, outChannels, kernelSize, options);
  }

  @Override
  Tensor convolve(Tensor input, ConvOptions walk) {
    return F.conv2d(input, weight, bias, walk);
  }

  @Override
  protected Module create() {
    return getClass() == Conv2d.class
        ? new Conv2d(inChannels, outChannels, kernelSize(), given())
        : super.create();
  }

  @Override
  public Conv2d withBias() {
    return new Conv2d(inChannels, outChannels, kernelSize(), given().bias(true));
  }
}
