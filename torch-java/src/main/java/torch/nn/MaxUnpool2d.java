package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The reverse of [MaxPool2d], zero where nothing was the largest (`torch.nn.MaxUnpool2d`); see
/// [MaxUnpoolNd].
///
/// Shapes: input and indices `[batch, channels, height, width]` (or without batch), output `[batch,
/// channels, height', width']`.
public class MaxUnpool2d extends MaxUnpoolNd {
  public MaxUnpool2d(long kernelSize) {
    this(kernelSize, kernelSize);
  }

  public MaxUnpool2d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public MaxUnpool2d(long kernelSize, long stride, long padding) {
    this(new long[] {kernelSize}, new long[] {stride}, new long[] {padding});
  }

  public MaxUnpool2d(long[] kernelSize, long[] stride, long[] padding) {
    super(2, kernelSize, stride, padding);
  }

  @Override
  Tensor unpool(Tensor input, Tensor indices, long[] outputSize) {
    return F.maxUnpool2d(input, indices, kernelSize, stride, padding, outputSize);
  }
}
