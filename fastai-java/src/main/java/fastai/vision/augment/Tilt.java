package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Tilts images, by up to `magnitude` (0.2) in one of four directions: the right, left, lower or
/// upper edge comes nearer. Fastai 1's `tilt`; the share `p` is 1. `draw` is for how far, `drawX`
/// for the direction, 0 to 3.
public final class Tilt extends AffineCoordTfm {
  private final double magnitude;

  public Tilt() {
    this(0.2, o -> o);
  }

  public Tilt(UnaryOperator<AffineOptions> change) {
    this(0.2, change);
  }

  public Tilt(double magnitude) {
    this(magnitude, o -> o);
  }

  public Tilt(double magnitude, UnaryOperator<AffineOptions> change) {
    this(magnitude, change.apply(AffineOptions.DEFAULT.withP(1)));
  }

  Tilt(double magnitude, AffineOptions options) {
    super(options);
    this.magnitude = magnitude;
  }

  @Override
  protected CoordWarp warp(Tensor x) {
    return Corners.of(x, options(), magnitude, MOVES);
  }

  private static final int[][] MOVES = {
    {0, 0, 0, 0, 0, -1, 0, 1},
    {0, -1, 0, 1, 0, 0, 0, 0},
    {0, 0, -1, 0, 0, 0, 1, 0},
    {-1, 0, 0, 0, 1, 0, 0, 0}
  };

  @Override
  Map<String, Object> settings() {
    return Map.of("magnitude", magnitude);
  }
}
