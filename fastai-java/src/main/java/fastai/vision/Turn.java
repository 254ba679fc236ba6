package fastai.vision;

import torch.Tensor;

/// One of the eight ways to lay a square on itself, by fastai's numbers.
///
/// | k | PIL |
/// |---|---|
/// | 0 | as it is |
/// | 1 | `FLIP_LEFT_RIGHT` |
/// | 2 | `FLIP_TOP_BOTTOM` |
/// | 3 | `ROTATE_90`, against the clock |
/// | 4 | `ROTATE_180` |
/// | 5 | `ROTATE_270` |
/// | 6 | `TRANSPOSE` |
/// | 7 | `TRANSVERSE` |
record Turn(int k) implements Spatial {
  /// What undoes how a camera was held.
  ///
  /// @param orientation EXIF's, 1 to 8
  static Turn upright(int orientation) {
    return new Turn(
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

  private boolean flipsX() {
    return k == 1 || k == 3 || k == 4 || k == 7;
  }

  private boolean flipsY() {
    return k == 2 || k == 4 || k == 5 || k == 7;
  }

  private boolean transposes() {
    return k == 3 || k >= 5;
  }

  @Override
  public Tensor pixels(Tensor x, boolean mask) {
    if (flipsX()) x = x.flip(-1);
    if (flipsY()) x = x.flip(-2);
    return transposes() ? x.transpose(-2, -1) : x;
  }

  @Override
  public Tensor points(Tensor xy, Size size) {
    if (flipsX() || flipsY()) xy = xy.mul(Points.size(xy, flipsY() ? -1 : 1, flipsX() ? -1 : 1));
    return transposes() ? xy.flip(-1) : xy;
  }

  @Override
  public Size out(Size size) {
    return transposes() ? new Size(size.width(), size.height()) : size;
  }
}
