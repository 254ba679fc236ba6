package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The reverse of [MaxPool3d], zero where nothing was the largest (`torch.nn.MaxUnpool3d`); see
/// [MaxUnpoolNd].
///
/// Shapes: input and indices `[batch, channels, depth, height, width]` (or without batch), output
/// `[batch, channels, depth', height', width']`.
public class MaxUnpool3d extends MaxUnpoolNd {
  public MaxUnpool3d(long kernelSize) {
    this(kernelSize, kernelSize);
  }

  public MaxUnpool3d(long kernelSize, long stride) {
    this(kernelSize, stride, 0);
  }

  public MaxUnpool3d(long kernelSize, long stride, long padding) {
    this(new long[] {kernelSize}, new long[] {stride}, new long[] {padding});
  }

  public MaxUnpool3d(long[] kernelSize, long[] stride, long[] padding) {
    super(3, kernelSize, stride, padding);
  }

  @Override
  Tensor unpool(Tensor input, Tensor indices, long[] outputSize) {
    return F.maxUnpool3d(input, indices, kernelSize, stride, padding, outputSize);
  }
}
