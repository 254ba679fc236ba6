package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.Torch;

/// Reads each pixel at a place moved by up to `magnitude` (0.02; the image is 2 wide) in both
/// directions. Fastai 1's `jitter`; the share `p` is 1. Points do not move.
public final class Jitter extends AffineCoordTfm {
  private final double magnitude;

  public Jitter() {
    this(0.02, o -> o);
  }

  public Jitter(UnaryOperator<AffineOptions> change) {
    this(0.02, change);
  }

  public Jitter(double magnitude) {
    this(magnitude, o -> o);
  }

  public Jitter(double magnitude, UnaryOperator<AffineOptions> change) {
    this(magnitude, change.apply(AffineOptions.DEFAULT.withP(1)));
  }

  Jitter(double magnitude, AffineOptions options) {
    super(options);
    this.magnitude = magnitude;
  }

  @Override
  protected CoordWarp warp(Tensor x) {
    Tensor size = options().lots().uniform(x, Draw.of(magnitude), 0, 0, 0).view(-1, 1, 1);
    return (coords, invert) ->
        invert ? coords : coords.add(Torch.randLike(coords).sub_(0.5).mul_(size.mul(2)));
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("magnitude", magnitude);
  }
}
