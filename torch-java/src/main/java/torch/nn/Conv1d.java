package torch.nn;

import torch.Tensor;
import torch.nn.functional.ConvOptions;
import torch.nn.functional.F;

/// Cross-correlation of signals with learned kernels (`torch.nn.Conv1d`); see [DirectConvNd].
///
/// Shapes: input `[batch, inChannels, length]` (or without batch), output `[batch, outChannels,
/// length']`.
///
/// ```java
/// var conv = new Conv1d(3, 16, 3, Conv1d.options().stride(2).padding(1));
/// ```
public class Conv1d extends DirectConvNd {
  public Conv1d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public Conv1d(long inChannels, long outChannels, long kernelSize, long stride) {
    this(inChannels, outChannels, kernelSize, stride, 0);
  }

  public Conv1d(long inChannels, long outChannels, long kernelSize, long stride, long padding) {
    this(inChannels, outChannels, kernelSize, options().stride(stride).padding(padding));
  }

  public Conv1d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize length
  public Conv1d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(1, inChannels, outChannels, kernelSize, options);
  }

  @Override
  Tensor convolve(Tensor input, ConvOptions walk) {
    return F.conv1d(input, weight, bias, walk);
  }

  @Override
  protected Module create() {
    return getClass() == Conv1d.class
        ? new Conv1d(inChannels, outChannels, kernelSize(), given())
        : super.create();
  }

  @Override
  public Conv1d withBias() {
    return new Conv1d(inChannels, outChannels, kernelSize(), given().bias(true));
  }
}
