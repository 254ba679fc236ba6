package fastai.vision;

import torch.Tensor;
import torch.TensorScope;

/// Something done with the places of a picture, for all that a sample has: images, masks, points,
/// boxes.
interface Spatial {
  /// @param x `[channels, height, width]`
  /// @param mask whether the numbers are classes, which have no mean
  Tensor pixels(Tensor x, boolean mask);

  /// @param xy `[..., 2]`, from -1 to 1
  /// @param size of the picture before
  Tensor points(Tensor xy, Size size);

  /// The size after.
  Size out(Size size);

  /// @param size of the sample's first picture; `null` if it has none
  static Object apply(Spatial op, Object x, Size size) {
    return switch (x) {
      case Image image -> image(op, image);
      case Mask mask -> mask(op, mask);
      case TensorImage image when image.data().dim() == 3 ->
          image.with(kept(() -> op.pixels(image.data(), false)));
      case TensorMask mask when mask.data().dim() == 2 ->
          mask.with(kept(() -> op.pixels(mask.data().unsqueeze(0), true).squeeze(0)));
      case TensorPoint points ->
          points.with(kept(() -> points(op, points.data(), points.scaled(), size)));
      case TensorBBox boxes ->
          boxes.with(kept(() -> boxes(op, boxes.data(), boxes.scaled(), size)));
      case null, default -> x;
    };
  }

  private static Image image(Spatial op, Image image) {
    return Image.of(kept(() -> op.pixels(image.tensor(), false))).asFraction(image.isFraction());
  }

  private static Mask mask(Spatial op, Mask mask) {
    return new Mask(Image.of(kept(() -> op.pixels(mask.image().tensor(), true))), mask.codes());
  }

  private static Tensor points(Spatial op, Tensor xy, boolean scaled, Size size) {
    if (size == null)
      throw new IllegalArgumentException(
          "points and boxes are moved with their picture, and this sample has none; put an image"
              + " block first");
    if (scaled) return op.points(xy, size);
    Size out = op.out(size);
    return Points.unscale(
        op.points(Points.scale(xy, size.height(), size.width()), size), out.height(), out.width());
  }

  /// A box around its moved corners.
  private static Tensor boxes(Spatial op, Tensor boxes, boolean scaled, Size size) {
    if (boxes.numel() == 0) return boxes;
    var corners = points(op, boxes.reshape(-1, 2, 2), scaled, size);
    return torch.Torch.cat(corners.amin(new long[] {1}), corners.amax(new long[] {1}))
        .reshape(2, -1, 2)
        .transpose(0, 1)
        .reshape(boxes.shape());
  }

  private static Tensor kept(java.util.function.Supplier<Tensor> make) {
    try (var scope = new TensorScope()) {
      return scope.keep(make.get());
    }
  }
}
