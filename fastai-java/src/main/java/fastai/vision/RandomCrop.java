package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.Map;

/// Cuts a part of a size from a picture: anywhere in training, the middle in validation. A picture
/// that is too small lies anywhere on black.
public final class RandomCrop extends SizedTransform {
  static final String NAME = "RandomCrop";

  private final Size size;

  public RandomCrop(int size) {
    this(new Size(size));
  }

  public RandomCrop(int height, int width) {
    this(new Size(height, width));
  }

  RandomCrop(Size size) {
    this.size = size;
  }

  @Override
  public int order() {
    return TransformOrder.RESIZE;
  }

  @Override
  public Split split() {
    return null;
  }

  @Override
  Lot lot(Size of, Split part, Draws draws) {
    if (part == Split.VALID) return _ -> Crop.centre(of, size, PadMode.ZEROS);
    int left = place(of.width() - size.width(), draws);
    int top = place(of.height() - size.height(), draws);
    return _ -> Crop.at(left, top, size, PadMode.ZEROS);
  }

  /// 0 to `slack`; from `slack` to -1 where there is too little.
  private static int place(int slack, Draws draws) {
    return slack < 0 ? draws.nextInt(slack, 0) : draws.nextInt(slack + 1);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("size", size.config());
  }
}
