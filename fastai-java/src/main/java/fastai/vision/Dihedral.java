package fastai.vision;

import torch.Tensor;

/// The eight ways to lay a square on itself, by fastai's numbers, for tensors `[..., height,
/// width]` and for points.
///
/// | k | PIL | |
/// |---|---|---|
/// | 0 | | as it is |
/// | 1 | `FLIP_LEFT_RIGHT` | |
/// | 2 | `FLIP_TOP_BOTTOM` | |
/// | 3 | `ROTATE_90` | against the clock |
/// | 4 | `ROTATE_180` | |
/// | 5 | `ROTATE_270` | |
/// | 6 | `TRANSPOSE` | |
/// | 7 | `TRANSVERSE` | |
final class Dihedral {
  private Dihedral() {}

  static boolean flipsX(int k) {
    return k == 1 || k == 3 || k == 4 || k == 7;
  }

  static boolean flipsY(int k) {
    return k == 2 || k == 4 || k == 5 || k == 7;
  }

  static boolean transposes(int k) {
    return k == 3 || k >= 5;
  }

  static Tensor pixels(Tensor x, int k) {
    if (flipsX(k)) x = x.flip(-1);
    if (flipsY(k)) x = x.flip(-2);
    return transposes(k) ? x.transpose(-2, -1) : x;
  }

  /// Undoes how a camera was held.
  ///
  /// @param orientation EXIF's, 1 to 8
  static Tensor upright(Tensor x, int orientation) {
    return pixels(
        x,
        switch (orientation) {
          case 2 -> 1;
          case 3 -> 4;
          case 4 -> 2;
          case 5 -> 6;
          case 6 -> 5;
          case 7 -> 7;
          case 8 -> 3;
          default -> 0;
        });
  }
}
