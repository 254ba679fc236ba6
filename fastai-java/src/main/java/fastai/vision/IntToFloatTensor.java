package fastai.vision;

import fastai.data.Transform;
import java.util.Map;
import torch.DType;

/// Pixels from 0 to `div` become floats from 0 to 1 (order 10).
public final class IntToFloatTensor extends Transform {
  static final String NAME = "IntToFloatTensor";

  private final double div;

  public IntToFloatTensor() {
    this(255);
  }

  public IntToFloatTensor(double div) {
    this.div = div;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Object encodes(Object x) {
    return x instanceof TensorImage image
        ? image.with(image.data().to(DType.FLOAT32).div_(div))
        : x;
  }

  @Override
  public Object decodes(Object x) {
    return x instanceof TensorImage image && image.data().isFloatingPoint()
        ? image.with(image.data().clamp(0, 1).mul_(div).to(DType.UINT8))
        : x;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("div", div);
  }
}
