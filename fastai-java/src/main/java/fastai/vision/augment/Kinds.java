package fastai.vision.augment;

import fastai.vision.ImageMode;
import fastai.vision.TensorBBox;
import fastai.vision.TensorImage;
import fastai.vision.TensorMask;
import fastai.vision.TensorPoint;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Which values of a batch are images, masks, points or boxes: the one place where augmentation
/// looks at types.
final class Kinds {
  private Kinds() {}

  /// A value with its geometry changed; itself if it has none.
  static Object move(Object x, Geometry geometry) {
    return switch (x) {
      case TensorImage image -> image.with(geometry.image(floats(image)));
      case TensorMask mask -> mask.with(geometry.mask(mask.data()));
      case TensorPoint points ->
          points.with(geometry.points(scaled(points.data(), points.scaled(), "points")));
      case TensorBBox boxes ->
          boxes.with(geometry.boxes(scaled(boxes.data(), boxes.scaled(), "boxes")));
      case null, default -> x;
    };
  }

  private static Tensor floats(TensorImage image) {
    if (image.data().isFloatingPoint()) return image.data();
    throw new IllegalArgumentException(
        "pixels are changed as floats, and these are "
            + image.data().dtype()
            + ": IntToFloatTensor makes floats of them (ImageBlock brings it)");
  }

  private static Tensor scaled(Tensor x, boolean scaled, String what) {
    if (scaled) return x;
    throw new IllegalArgumentException(
        "these "
            + what
            + " are in pixels, and images of a batch are moved and resized from -1 to 1: scale"
            + " them with PointScaler first");
  }

  /// An image with its pixels changed; any other value as it is.
  static Object change(Object x, UnaryOperator<Tensor> change) {
    return x instanceof TensorImage image ? image.with(change.apply(floats(image))) : x;
  }

  /// The same for colour images.
  static Object recolour(Object x, UnaryOperator<Tensor> change) {
    return x instanceof TensorImage image && image.mode() == ImageMode.RGB
        ? image.with(change.apply(floats(image)))
        : x;
  }

  /// The pixels of the first image in a batch; of the first mask, if there is no image; `null` if
  /// there is none of either.
  static Tensor first(Object[] values) {
    Tensor image = firstImage(values);
    return image != null ? image : find(values, false);
  }

  /// The pixels of the first image in a batch; `null` if there is none.
  static Tensor firstImage(Object[] values) {
    return find(values, true);
  }

  private static Tensor find(Object[] values, boolean images) {
    for (Object value : values) {
      Tensor found =
          switch (value) {
            case Object[] inner -> find(inner, images);
            case TensorImage image when images -> image.data();
            case TensorMask mask when !images -> mask.data();
            case null, default -> null;
          };
      if (found != null) return found;
    }
    return null;
  }
}
