package torch.nn;

import torch.Tensor;
import torch.nn.functional.ConvTransposeOptions;
import torch.nn.functional.F;

/// Transposed convolution of volumes with learned kernels (`torch.nn.ConvTranspose3d`); see
/// [ConvTransposeNd].
///
/// Shapes: input `[batch, inChannels, depth, height, width]` (or without batch), output `[batch,
/// outChannels, depth', height', width']`.
///
/// ```java
/// var conv = new ConvTranspose3d(16, 3, 4, ConvTranspose3d.options().stride(2).padding(1));
/// ```
public class ConvTranspose3d extends ConvTransposeNd {
  public ConvTranspose3d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public ConvTranspose3d(long inChannels, long outChannels, long kernelSize, long stride) {
    this(inChannels, outChannels, kernelSize, stride, 0);
  }

  public ConvTranspose3d(
      long inChannels, long outChannels, long kernelSize, long stride, long padding) {
    this(inChannels, outChannels, kernelSize, options().stride(stride).padding(padding));
  }

  public ConvTranspose3d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize depth, height and width
  public ConvTranspose3d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(3, inChannels, outChannels, kernelSize, options);
  }

  @Override
  Tensor convolve(Tensor input, ConvTransposeOptions walk) {
    return F.convTranspose3d(input, weight, bias, walk);
  }

  @Override
  protected Module create() {
    return getClass() == ConvTranspose3d.class
        ? new ConvTranspose3d(inChannels, outChannels, kernelSize(), given())
        : super.create();
  }

  @Override
  public ConvTranspose3d withBias() {
    return new ConvTranspose3d(inChannels, outChannels, kernelSize(), given().bias(true));
  }
}
