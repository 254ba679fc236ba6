package fastai.layers;

import torch.nn.AdaptiveAvgPool2d;
import torch.nn.AdaptiveMaxPool2d;
import torch.nn.Flatten;
import torch.nn.Module;
import torch.nn.Sequential;

/// How a picture's values are put together (fastai's `PoolType`).
public enum PoolType {
  AVG,
  MAX,
  /// Largest values and means.
  CAT;

  /// The layer that leaves a grid of the size (fastai's `adaptive_pool`).
  public Module adaptivePool(long size) {
    return switch (this) {
      case AVG -> new AdaptiveAvgPool2d(size);
      case MAX -> new AdaptiveMaxPool2d(size);
      case CAT -> new AdaptiveConcatPool2d(size);
    };
  }

  /// One value a channel, `[batch, channels, height, width]` to `[batch, channels]`, or twice as
  /// many with [#CAT] (fastai's `PoolFlatten`).
  public Sequential poolFlatten() {
    return new Sequential(adaptivePool(1), new Flatten());
  }
}
