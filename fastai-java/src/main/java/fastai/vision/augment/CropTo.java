package fastai.vision.augment;

import fastai.data.Split;
import fastai.data.Transform;
import fastai.data.TransformOrder;
import fastai.vision.RandomResizedCrop;
import fastai.vision.Resize;
import fastai.vision.ResizeMethod;
import java.util.Map;

/// Makes squares of images as fastai 0.7 does: the shorter side is scaled, the longer one cut. An
/// item transform, for images and what belongs to them. Order 1.
final class CropTo extends Transform {
  static final String NAME = "CropTo";

  private final int size;
  private final CropType type;
  private final Transform train;
  private final Transform valid;

  CropTo(int size, CropType type) {
    this.size = size;
    this.type = type;
    var resize = new Resize(size);
    valid = type == CropType.NO ? resize.withMethod(ResizeMethod.SQUISH) : resize;
    train = type == CropType.GOOGLENET ? new RandomResizedCrop(size) : valid;
  }

  @Override
  public int order() {
    return TransformOrder.RESIZE;
  }

  @Override
  public Object call(Object x, Split part) {
    boolean middle = part == Split.VALID || type == CropType.CENTER;
    return middle ? valid.call(x, Split.VALID) : train.call(x, part);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("size", size, "type", type.name());
  }
}
