package fastai.vision;

import fastai.data.HasC;
import fastai.data.ItemTransform;
import fastai.data.TransformOrder;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Points and boxes from pixels of their picture to -1 (left, top) to 1 (right, bottom), and back:
/// `2 p / size - 1`. It comes before what resizes, so that later steps need not know the size.
///
/// The size is that of the sample's first picture.
public final class PointScaler extends ItemTransform implements HasC {
  static final String NAME = "PointScaler";

  private final boolean doScale;
  private final boolean yFirst;

  /// How many coordinates the last points had.
  private volatile int c;

  public PointScaler() {
    this(true, false);
  }

  /// @param doScale whether the coordinates are pixels; otherwise they are from -1 to 1 already
  /// @param yFirst whether each point is given as `y, x`
  public PointScaler(boolean doScale, boolean yFirst) {
    this(doScale, yFirst, 0);
  }

  private PointScaler(boolean doScale, boolean yFirst, int c) {
    this.doScale = doScale;
    this.yFirst = yFirst;
    this.c = c;
  }

  @Override
  public int order() {
    return TransformOrder.RESIZE;
  }

  /// The coordinates of the points of a sample; known once a sample was read.
  @Override
  public int c() {
    return c;
  }

  @Override
  public Object[] encodesAll(Object[] values) {
    Size size = Size.first(values);
    requireWhole(values);
    var encoded = values.clone();
    for (int i = 0; i < values.length; i++)
      encoded[i] =
          switch (values[i]) {
            case TensorPoint(var xy, boolean scaled) -> new TensorPoint(to(xy, scaled, size), true);
            case TensorBBox(var xy, boolean scaled) -> new TensorBBox(to(xy, scaled, size), true);
            case null, default -> values[i];
          };
    return encoded;
  }

  private void requireWhole(Object[] values) {
    for (Object value : values)
      if (doScale && value instanceof Image image && image.isFraction())
        throw new IllegalArgumentException(
            "points and boxes are in pixels of the file, but its image was opened at a fraction of"
                + " its size; leave withScaledDecoding off, or give coordinates from -1 to 1 and"
                + " new PointScaler(false, false)");
  }

  private Tensor to(Tensor xy, boolean scaled, Size size) {
    c = (int) xy.numel();
    if (scaled) return xy;
    try (var scope = new TensorScope()) {
      if (yFirst) xy = xy.reshape(-1, 2).flip(1).reshape(xy.shape());
      if (!doScale) return scope.keep(xy.to(DType.FLOAT32));
      return scope.keep(Points.scale(xy, height(size), size.width()));
    }
  }

  private static int height(Size size) {
    if (size != null) return size.height();
    throw new IllegalArgumentException(
        "points and boxes are scaled by the size of their picture, and this sample has none; put an"
            + " image block first");
  }

  @Override
  public Object[] decodesAll(Object[] values) {
    Size size = Size.first(values);
    var decoded = values.clone();
    if (size == null) return decoded;
    for (int i = 0; i < values.length; i++)
      decoded[i] =
          switch (values[i]) {
            case TensorPoint(var xy, boolean scaled) when scaled ->
                new TensorPoint(from(xy.reshape(-1, 2), size), false);
            case TensorBBox(var xy, boolean scaled) when scaled ->
                new TensorBBox(from(xy.reshape(-1, 4), size), false);
            case null, default -> values[i];
          };
    return decoded;
  }

  private static Tensor from(Tensor xy, Size size) {
    try (var scope = new TensorScope()) {
      return scope.keep(Points.unscale(xy, size.height(), size.width()));
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("doScale", doScale, "yFirst", yFirst, "c", c);
  }

  static PointScaler of(Map<String, Object> config) {
    return new PointScaler(
        (Boolean) config.get("doScale"),
        (Boolean) config.get("yFirst"),
        ((Number) config.get("c")).intValue());
  }
}
