package fastai.vision;

import torch.Tensor;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;

/// Resizes as PIL does, for tensors `[channels, height, width]`.
final class Resampling {
  private static final InterpolateOptions ANTIALIASED =
      InterpolateOptions.DEFAULT.alignCorners(false).antialias(true);
  private static final InterpolateOptions BILINEAR = ANTIALIASED.mode(InterpolationMode.BILINEAR);
  private static final InterpolateOptions BICUBIC = ANTIALIASED.mode(InterpolationMode.BICUBIC);

  private Resampling() {}

  static Tensor to(Tensor x, Size size, Resample how) {
    if (Size.of(x).equals(size)) return x;
    return switch (how) {
      case NEAREST -> nearest(x, size);
      case BILINEAR -> antialiased(x, size, BILINEAR);
      case BICUBIC -> antialiased(x, size, BICUBIC);
    };
  }

  private static Tensor antialiased(Tensor x, Size size, InterpolateOptions how) {
    return F.interpolate(batch(x), how.size(size.height(), size.width())).squeeze(0);
  }

  /// A batch of one. Of a decoded picture, whose colour lies pixel by pixel, the new dimension must
  /// step over all of it: libtorch takes it for planes otherwise, and copies it to and fro.
  private static Tensor batch(Tensor x) {
    return x.stride(0) == 1 ? x.permute(1, 2, 0).unsqueeze(0).permute(0, 3, 1, 2) : x.unsqueeze(0);
  }

  private static Tensor nearest(Tensor x, Size size) {
    return x.indexSelect(1, Torch.tensor(nearest((int) x.size(1), size.height())))
        .indexSelect(2, Torch.tensor(nearest((int) x.size(2), size.width())));
  }

  /// The pixel below each new one's centre. Steps are added up, as PIL does, so that roundings fall
  /// alike.
  static long[] nearest(int from, int to) {
    double step = (double) from / to, at = step * 0.5;
    var places = new long[to];
    for (int i = 0; i < to; i++, at += step) places[i] = Math.min((long) at, from - 1L);
    return places;
  }
}
