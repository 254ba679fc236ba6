package fastai.layers;

import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// A convolution, batch normalisation and ReLU (fastai's `ConvLayer`), with padding that keeps
/// height and width at stride 1. The convolution has no bias, since the norm has one; its weights
/// start Kaiming-uniform.
///
/// Shapes: `[batch, ni, height, width]` to `[batch, nf, ceil(height / stride), ceil(width /
/// stride)]`, for odd `ks`.
///
/// ```java
/// var layer = ConvLayer.of(1, 32);        // Sequential of Conv2d, BatchNorm2d, ReLU
/// ```
public final class ConvLayer {
  private ConvLayer() {}

  /// Kernels of 3, stride 1.
  public static Sequential of(long ni, long nf) {
    return of(ni, nf, 3, 1);
  }

  public static Sequential of(long ni, long nf, long ks, long stride) {
    var conv =
        new Conv2d(ni, nf, ks, Conv2d.options().stride(stride).padding((ks - 1) / 2).bias(false));
    Init.kaimingUniform_(conv.weight);
    return new Sequential(conv, new BatchNorm2d(nf), new ReLU());
  }
}
