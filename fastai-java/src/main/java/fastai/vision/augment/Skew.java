package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Draws out one corner of images, by up to `magnitude` (0.2) in one of eight directions: two for
/// each of the corners upper left, lower left, upper right, lower right. Fastai 1's `skew`; the
/// share `p` is 1. `draw` is for how far, `drawX` for the direction, 0 to 7.
public final class Skew extends AffineCoordTfm {
  private final double magnitude;

  public Skew() {
    this(0.2, o -> o);
  }

  public Skew(UnaryOperator<AffineOptions> change) {
    this(0.2, change);
  }

  public Skew(double magnitude) {
    this(magnitude, o -> o);
  }

  public Skew(double magnitude, UnaryOperator<AffineOptions> change) {
    this(magnitude, change.apply(AffineOptions.DEFAULT.withP(1)));
  }

  Skew(double magnitude, AffineOptions options) {
    super(options);
    this.magnitude = magnitude;
  }

  @Override
  protected CoordWarp warp(Tensor x) {
    return Corners.of(x, options(), magnitude, MOVES);
  }

  private static final int[][] MOVES = {
    {-1, 0, 0, 0, 0, 0, 0, 0},
    {0, -1, 0, 0, 0, 0, 0, 0},
    {0, 0, -1, 0, 0, 0, 0, 0},
    {0, 0, 0, 1, 0, 0, 0, 0},
    {0, 0, 0, 0, 1, 0, 0, 0},
    {0, 0, 0, 0, 0, -1, 0, 0},
    {0, 0, 0, 0, 0, 0, 1, 0},
    {0, 0, 0, 0, 0, 0, 0, 1}
  };

  @Override
  Map<String, Object> settings() {
    return Map.of("magnitude", magnitude);
  }
}
