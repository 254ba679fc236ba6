package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The reverse of [MaxPool1d], zero where nothing was the largest (`torch.nn.MaxUnpool1d`); see
/// [MaxUnpoolNd].
///
/// Shapes: input and indices `[batch, channels, length]` (or without batch), output `[batch,
/// channels, length']`.
public class MaxUnpool1d extends MaxUnpoolNd {
  public MaxUnpool1d(long kernelSize) {
    this(kernelSize, kernelSize);
  }

  public MaxUnpool1d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public MaxUnpool1d(long kernelSize, long stride, long padding) {
    this(new long[] {kernelSize}, new long[] {stride}, new long[] {padding});
  }

  public MaxUnpool1d(long[] kernelSize, long[] stride, long[] padding) {
    super(1, kernelSize, stride, padding);
  }

  @Override
  Tensor unpool(Tensor input, Tensor indices, long[] outputSize) {
    return F.maxUnpool1d(input, indices, kernelSize, stride, padding, outputSize);
  }
}
