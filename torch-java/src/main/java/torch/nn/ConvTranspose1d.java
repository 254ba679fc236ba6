package torch.nn;

import torch.Tensor;
import torch.nn.functional.ConvTransposeOptions;
import torch.nn.functional.F;

/// Transposed convolution of signals with learned kernels (`torch.nn.ConvTranspose1d`); see
/// [ConvTransposeNd].
///
/// Shapes: input `[batch, inChannels, length]` (or without batch), output `[batch, outChannels,
/// length']`.
///
/// ```java
/// var conv = new ConvTranspose1d(16, 3, 4, ConvTranspose1d.options().stride(2).padding(1));
/// ```
public class ConvTranspose1d extends ConvTransposeNd {
  public ConvTranspose1d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public ConvTranspose1d(long inChannels, long outChannels, long kernelSize, long stride) {
    this(inChannels, outChannels, kernelSize, stride, 0);
  }

  public ConvTranspose1d(
      long inChannels, long outChannels, long kernelSize, long stride, long padding) {
    this(inChannels, outChannels, kernelSize, options().stride(stride).padding(padding));
  }

  public ConvTranspose1d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize length
  public ConvTranspose1d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(1, inChannels, outChannels, kernelSize, options);
  }

  @Override
  Tensor convolve(Tensor input, ConvTransposeOptions walk) {
    return F.convTranspose1d(input, weight, bias, walk);
  }

  @Override
  protected Module create() {
    return getClass() == ConvTranspose1d.class
        ? new ConvTranspose1d(inChannels, outChannels, kernelSize(), given())
        : super.create();
  }

  @Override
  public ConvTranspose1d withBias() {
    return new ConvTranspose1d(inChannels, outChannels, kernelSize(), given().bias(true));
  }
}
