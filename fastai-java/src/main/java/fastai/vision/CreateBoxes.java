package fastai.vision;

import fastai.data.Transform;
import java.util.Map;

/// Makes a [TensorBBox] of what a getter gives: `x1, y1, x2, y2` of each box, in pixels, as a
/// tensor, as arrays, or as lists of numbers.
final class CreateBoxes extends Transform {
  static final String NAME = "CreateBoxes";

  @Override
  public Object encodes(Object x) {
    return x instanceof TensorBBox
        ? x
        : new TensorBBox(CreatePoints.rows(x, 4, "boxes: x1, y1, x2, y2 of each"));
  }

  @Override
  public boolean retainsType() {
    return false;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of();
  }
}
