package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Turns images by an angle from `-maxDeg` to `maxDeg` degrees (10), a share `p` of them (0.5).
/// What is drawn is the angle in degrees; a positive one turns the picture clockwise.
///
/// ```java
/// new Rotate(30);
/// new Rotate(o -> o.withP(1).withDraw(45));
/// ```
public final class Rotate extends AffineCoordTfm {
  private final double maxDeg;

  public Rotate() {
    this(10, o -> o);
  }

  public Rotate(UnaryOperator<AffineOptions> change) {
    this(10, change);
  }

  public Rotate(double maxDeg) {
    this(maxDeg, o -> o);
  }

  public Rotate(double maxDeg, UnaryOperator<AffineOptions> change) {
    this(maxDeg, change.apply(AffineOptions.DEFAULT));
  }

  Rotate(double maxDeg, AffineOptions options) {
    super(options);
    this.maxDeg = maxDeg;
  }

  @Override
  protected Tensor matrix(Tensor x) {
    Tensor angle =
        options().lots().uniform(x, options().draw(), -maxDeg, maxDeg, 0).mul(Math.PI / 180);
    Tensor cos = angle.cos(), sin = angle.sin();
    return affineMat(cos, sin, null, sin.neg(), cos, null);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("maxDeg", maxDeg);
  }
}
