package fastai.vision;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.Split;

/// An item transform of the places of a picture: the lots are drawn for the size of the sample's
/// first picture, and everything on it moves along.
abstract sealed class SizedTransform extends RandTransform<SizedTransform.Drawn>
    permits CropPad, DihedralItem, FlipItem, RandomCrop, RandomResizedCrop, Resize, RatioResize {
  /// @param size of the first picture; `null` if the sample has none
  protected record Drawn(Size size, Lot lot) {}

  /// What is done with a picture of a size: that of a mask may be another than that of its image.
  @FunctionalInterface
  interface Lot {
    Spatial on(Size size);
  }

  SizedTransform() {}

  SizedTransform(double p) {
    super(p);
  }

  /// @param size of the first picture; `null` if the sample has none
  abstract Lot lot(Size size, Split part, Draws draws);

  @Override
  protected final Drawn draw(Object[] values, Split part, Draws draws) {
    Size size = Size.first(values);
    return size == null ? null : new Drawn(size, lot(size, part, draws));
  }

  @Override
  protected final Object encodes(Object x, Drawn drawn) {
    if (drawn == null) {
      if (x instanceof TensorPoint || x instanceof TensorBBox)
        throw new IllegalArgumentException(
            name() + " moves points and boxes with their picture, and this sample has none");
      return x;
    }
    Size own = Size.of(x);
    return Spatial.apply(drawn.lot.on(own == null ? drawn.size : own), x, drawn.size);
  }
}
