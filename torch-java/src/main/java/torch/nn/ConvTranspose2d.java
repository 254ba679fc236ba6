package torch.nn;

import torch.Tensor;
import torch.nn.functional.ConvTransposeOptions;
import torch.nn.functional.F;

/// Transposed convolution of pictures with learned kernels (`torch.nn.ConvTranspose2d`); see
/// [ConvTransposeNd].
///
/// Shapes: input `[batch, inChannels, height, width]` (or without batch), output `[batch,
/// outChannels, height', width']`.
///
/// ```java
/// var conv = new ConvTranspose2d(16, 3, 4, ConvTranspose2d.options().stride(2).padding(1));
/// ```
public class ConvTranspose2d extends ConvTransposeNd {
  public ConvTranspose2d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public ConvTranspose2d(long inChannels, long outChannels, long kernelSize, long stride) {
    this(inChannels, outChannels, kernelSize, stride, 0);
  }

  public ConvTranspose2d(
      long inChannels, long outChannels, long kernelSize, long stride, long padding) {
    this(inChannels, outChannels, kernelSize, options().stride(stride).padding(padding));
  }

  public ConvTranspose2d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize height and width
  public ConvTranspose2d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(2, inChannels, outChannels, kernelSize, options);
  }

  @Override
  Tensor convolve(Tensor input, ConvTransposeOptions walk) {
    return F.convTranspose2d(input, weight, bias, walk);
  }

  @Override
  protected Module create() {
    return getClass() == ConvTranspose2d.class
        ? new ConvTranspose2d(inChannels, outChannels, kernelSize(), given())
        : super.create();
  }

  @Override
  public ConvTranspose2d withBias() {
    return new ConvTranspose2d(inChannels, outChannels, kernelSize(), given().bias(true));
  }
}
