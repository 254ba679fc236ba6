package fastai.vision;

import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;

/// Resizes as PIL does, for tensors `[channels, height, width]`.
final class Resampling {
  private static final InterpolateOptions BILINEAR =
      InterpolateOptions.DEFAULT
          .mode(InterpolationMode.BILINEAR)
          .alignCorners(false)
          .antialias(true);

  private Resampling() {}

  /// PIL's `BILINEAR`: a triangle as wide as the step where a picture shrinks.
  static Tensor bilinear(Tensor x, int height, int width) {
    if (x.size(1) == height && x.size(2) == width) return x;
    return F.interpolate(x.unsqueeze(0), BILINEAR.size(height, width)).squeeze(0);
  }

  /// PIL's `NEAREST`: the pixel below each new one's centre.
  static Tensor nearest(Tensor x, int height, int width) {
    if (x.size(1) == height && x.size(2) == width) return x;
    return x.indexSelect(1, Torch.tensor(nearest((int) x.size(1), height)))
        .indexSelect(2, Torch.tensor(nearest((int) x.size(2), width)));
  }

  /// Steps are added up, as PIL does, so that roundings fall alike.
  static long[] nearest(int from, int to) {
    double step = (double) from / to, at = step * 0.5;
    var places = new long[to];
    for (int i = 0; i < to; i++, at += step) places[i] = Math.min((long) at, from - 1L);
    return places;
  }
}
