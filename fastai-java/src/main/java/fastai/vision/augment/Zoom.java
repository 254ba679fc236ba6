package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Enlarges images by `minZoom` to `maxZoom` (1 to 1.1) around a drawn place, a share `p` of them
/// (0.5): the matrix is `[s 0 cx; 0 s cy]`, s the reciprocal of the zoom, the centre `(1 - s)(2 u -
/// 1)`. `draw` is for the zoom, `drawX` and `drawY` are for u, from 0 to 1.
///
/// ```java
/// new Zoom(1, 1.5);
/// new Zoom(o -> o.withP(1).withDraw(2).withDrawX(Draw.of(0.5)).withDrawY(Draw.of(0.5)));
/// ```
public final class Zoom extends AffineCoordTfm {
  private final double minZoom;
  private final double maxZoom;

  public Zoom() {
    this(1, 1.1, o -> o);
  }

  public Zoom(UnaryOperator<AffineOptions> change) {
    this(1, 1.1, change);
  }

  public Zoom(double minZoom, double maxZoom) {
    this(minZoom, maxZoom, o -> o);
  }

  public Zoom(double minZoom, double maxZoom, UnaryOperator<AffineOptions> change) {
    this(minZoom, maxZoom, change.apply(AffineOptions.DEFAULT));
  }

  Zoom(double minZoom, double maxZoom, AffineOptions options) {
    super(options);
    if (!(minZoom > 0 && minZoom <= maxZoom))
      throw new IllegalArgumentException(
          "minZoom is to be positive and at most maxZoom; given were "
              + minZoom
              + " and "
              + maxZoom);
    this.minZoom = minZoom;
    this.maxZoom = maxZoom;
  }

  @Override
  protected Tensor matrix(Tensor x) {
    var lots = options().lots();
    Tensor s = lots.uniform(x, options().draw(), minZoom, maxZoom, 1).reciprocal();
    Tensor column = lots.uniformForAll(x, options().drawX(), 0, 1).mul(2).sub_(1);
    Tensor row = lots.uniformForAll(x, options().drawY(), 0, 1).mul(2).sub_(1);
    Tensor slack = s.neg().add_(1);
    return affineMat(s, null, column.mul_(slack), null, s, row.mul_(slack));
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("minZoom", minZoom, "maxZoom", maxZoom);
  }
}
