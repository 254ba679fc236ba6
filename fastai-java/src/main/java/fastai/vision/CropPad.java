package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.Map;

/// Cuts or pads pictures around their middle to a size: in training and validation alike. What is
/// missing is black unless said otherwise.
public final class CropPad extends SizedTransform {
  static final String NAME = "CropPad";

  private final Size size;
  private final PadMode padMode;

  public CropPad(int size) {
    this(new Size(size), PadMode.ZEROS);
  }

  public CropPad(int height, int width) {
    this(new Size(height, width), PadMode.ZEROS);
  }

  CropPad(Size size, PadMode padMode) {
    this.size = size;
    this.padMode = padMode;
  }

  public CropPad withPadMode(PadMode padMode) {
    return new CropPad(size, padMode);
  }

  @Override
  public int order() {
    return TransformOrder.FIRST;
  }

  @Override
  public Split split() {
    return null;
  }

  @Override
  Lot lot(Size first, Split part, Draws draws) {
    return of -> Crop.centre(of, size, padMode);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("size", size.config(), "padMode", padMode.name());
  }
}
