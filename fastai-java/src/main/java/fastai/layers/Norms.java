package fastai.layers;

import torch.nn.BatchNorm1d;
import torch.nn.BatchNorm2d;
import torch.nn.BatchNorm3d;
import torch.nn.InstanceNorm1d;
import torch.nn.InstanceNorm2d;
import torch.nn.InstanceNorm3d;
import torch.nn.NormBase;
import torch.nn.init.Init;

/// Norm layers as fastai starts them: weight 1 (or 0), bias 0.001.
public final class Norms {
  private Norms() {}

  /// Batch normalisation of pictures.
  public static NormBase batchNorm(long features) {
    return batchNorm(features, 2, NormType.BATCH);
  }

  /// @param ndim 1, 2 or 3 directions
  public static NormBase batchNorm(long features, int ndim, NormType type) {
    return start(
        switch (ndim) {
          case 1 -> new BatchNorm1d(features);
          case 2 -> new BatchNorm2d(features);
          case 3 -> new BatchNorm3d(features);
          default -> throw directions(ndim);
        },
        type == NormType.BATCH_ZERO);
  }

  /// Instance normalisation, which learns a weight and a bias, unlike PyTorch's own default.
  ///
  /// @param ndim 1, 2 or 3 directions
  public static NormBase instanceNorm(long features, int ndim, NormType type) {
    var options = InstanceNorm2d.options().affine(true);
    return start(
        switch (ndim) {
          case 1 -> new InstanceNorm1d(features, options);
          case 2 -> new InstanceNorm2d(features, options);
          case 3 -> new InstanceNorm3d(features, options);
          default -> throw directions(ndim);
        },
        type == NormType.INSTANCE_ZERO);
  }

  private static NormBase start(NormBase norm, boolean zero) {
    Init.constant_(norm.bias, 1e-3);
    Init.constant_(norm.weight, zero ? 0 : 1);
    return norm;
  }

  static IllegalArgumentException directions(int ndim) {
    return new IllegalArgumentException("a layer has 1, 2 or 3 directions (ndim), not " + ndim);
  }
}
