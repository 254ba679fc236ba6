package fastai.vision.augment;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.Torch;

/// Looks at images from another side: a perspective warp. x and y, from `-magnitude` to `magnitude`
/// (0.2), are drawn each for a share `p` of the images (0.5), and the corners (-1, -1), (-1, 1),
/// (1, -1), (1, 1) come to lie at (-1 - y, -1 - x), (-1 + y, 1 + x), (1 + y, -1 + x), (1 - y, 1 -
/// x). Fastai 1's `symmetric_warp`.
///
/// ```java
/// new Warp(0.4);
/// new Warp(o -> o.withP(1).withDrawX(Draw.of(0.2)).withDrawY(Draw.of(0)));
/// ```
public final class Warp extends AffineCoordTfm {
  private final double magnitude;

  public Warp() {
    this(0.2, o -> o);
  }

  public Warp(UnaryOperator<AffineOptions> change) {
    this(0.2, change);
  }

  public Warp(double magnitude) {
    this(magnitude, o -> o);
  }

  public Warp(double magnitude, UnaryOperator<AffineOptions> change) {
    this(magnitude, change.apply(AffineOptions.DEFAULT));
  }

  Warp(double magnitude, AffineOptions options) {
    super(options);
    this.magnitude = magnitude;
  }

  @Override
  protected CoordWarp warp(Tensor x) {
    var lots = options().lots();
    Tensor dx = lots.uniform(x, options().drawX(), -magnitude, magnitude, 0);
    Tensor dy = lots.uniform(x, options().drawY(), -magnitude, magnitude, 0);
    // How far each corner moves, [batch, 4, 2].
    Tensor moves =
        Torch.stack(List.of(dy.neg(), dx.neg(), dy, dx, dy, dx, dy.neg(), dx.neg()), 1)
            .view(-1, 4, 2);
    return new Homography(moves.add_(Homography.corners(x)));
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("magnitude", magnitude);
  }
}
