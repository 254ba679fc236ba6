package fastai.vision;

import fastai.data.Transform;
import fastai.data.TransformOrder;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Pixels from 0 to `div` become floats from 0 to 1, and the numbers of masks class numbers, int64,
/// divided by `divMask` (order 10).
public final class IntToFloatTensor extends Transform {
  static final String NAME = "IntToFloatTensor";

  private final double div;
  private final int divMask;

  public IntToFloatTensor() {
    this(255);
  }

  public IntToFloatTensor(double div) {
    this(div, 1);
  }

  /// @param divMask 255 for masks whose classes are 0 and 255
  public IntToFloatTensor(double div, int divMask) {
    if (!(div > 0) || divMask < 1)
      throw new IllegalArgumentException(
          "numbers are divided by what is above 0; " + div + " and " + divMask + " were given");
    this.div = div;
    this.divMask = divMask;
  }

  @Override
  public int order() {
    return TransformOrder.INT_TO_FLOAT;
  }

  @Override
  public Object encodes(Object x) {
    return switch (x) {
      case TensorImage image -> image.with(image.data().to(DType.FLOAT32).div_(div));
      case TensorMask mask -> mask.with(classes(mask.data()));
      case null, default -> x;
    };
  }

  private Tensor classes(Tensor mask) {
    if (divMask == 1) return mask.to(DType.INT64);
    try (var scope = new TensorScope()) {
      return scope.keep(mask.to(DType.INT64).floorDivide(divMask));
    }
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
    return divMask == 1 ? Map.of("div", div) : Map.of("div", div, "divMask", divMask);
  }

  static IntToFloatTensor of(Map<String, Object> config) {
    return new IntToFloatTensor(
        ((Number) config.get("div")).doubleValue(),
        ((Number) config.getOrDefault("divMask", 1)).intValue());
  }
}
