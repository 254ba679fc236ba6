package fastai.vision;

import java.util.stream.LongStream;
import torch.Tensor;
import torch.Torch;

/// A part of a picture, which may reach beyond it, and then another size (`crop_pad` of fastai).
///
/// @param left of the part, from the picture's left edge; negative beyond it
/// @param to the size after; `null`: that of the part
record Crop(
    int left, int top, int width, int height, PadMode pad, Size to, Resample image, Resample mask)
    implements Spatial {
  static Crop at(int left, int top, Size size, PadMode pad) {
    return new Crop(
        left, top, size.width(), size.height(), pad, null, Resample.BILINEAR, Resample.NEAREST);
  }

  /// The middle, or as much on all sides.
  static Crop centre(Size of, Size size, PadMode pad) {
    return at(
        Math.floorDiv(of.width() - size.width(), 2),
        Math.floorDiv(of.height() - size.height(), 2),
        size,
        pad);
  }

  Crop resized(Size to, Resample image, Resample mask) {
    return new Crop(left, top, width, height, pad, to, image, mask);
  }

  @Override
  public Tensor pixels(Tensor x, boolean isMask) {
    int h = (int) x.size(1), w = (int) x.size(2);
    if (top + height <= 0 || left + width <= 0 || top >= h || left >= w)
      throw new IllegalArgumentException(
          "the part " + this + " lies outside of the picture of " + h + "x" + w);
    int x0 = Math.max(left, 0), x1 = Math.min(left + width, w);
    int y0 = Math.max(top, 0), y1 = Math.min(top + height, h);
    if (x0 > 0 || x1 < w) x = x.narrow(2, x0, x1 - x0);
    if (y0 > 0 || y1 < h) x = x.narrow(1, y0, y1 - y0);
    Size part = part(new Size(h, w));
    x = padded(x, 2, x0 - left, part.width() - (x1 - left));
    x = padded(x, 1, y0 - top, part.height() - (y1 - top));
    return to == null ? x : Resampling.to(x, to, isMask ? mask : image);
  }

  /// The size of the part, before any resizing. As in fastai, where the part begins in the picture
  /// and reaches beyond it (by a pixel that rounding adds), it ends with the picture.
  private Size part(Size of) {
    return left < 0 || top < 0
        ? new Size(height, width)
        : new Size(Math.min(height, of.height() - top), Math.min(width, of.width() - left));
  }

  private Tensor padded(Tensor x, int axis, int before, int after) {
    if (before <= 0 && after <= 0) return x;
    int size = (int) x.size(axis);
    if (pad != PadMode.ZEROS) {
      var places = LongStream.range(-before, size + after).map(i -> place(i, size)).toArray();
      return x.indexSelect(axis, Torch.tensor(places));
    }
    long[] shape = x.shape();
    shape[axis] = before + size + after;
    var larger = Torch.zeros(shape, torch.TensorOptions.of(x.dtype()));
    larger.narrow(axis, before, size).copy_(x);
    return larger;
  }

  /// Where a pixel beyond the edge comes from; a narrow picture is mirrored again and again.
  private long place(long i, int size) {
    if (pad == PadMode.BORDER || size == 1) return Math.clamp(i, 0, size - 1L);
    long period = 2L * (size - 1), at = Math.floorMod(i, period);
    return Math.min(at, period - at);
  }

  @Override
  public Tensor points(Tensor xy, Size size) {
    Size part = part(size);
    return xy.add(1)
        .mul(Points.size(xy, size.height(), size.width()))
        .sub(Points.size(xy, 2.0 * top, 2.0 * left))
        .div(Points.size(xy, part.height(), part.width()))
        .sub(1);
  }

  @Override
  public Size out(Size size) {
    return to != null ? to : part(size);
  }
}
