package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Squeezes images: at a scale below 1 in width, above 1 in height, from `minScale` to `maxScale`
/// (1/1.2 to 1.2), with the part that is seen drawn (`drawX` or `drawY`, 0 to 1). Fastai 1's
/// `squish`; the share `p` is 1.
public final class Squish extends AffineCoordTfm {
  private final double minScale;
  private final double maxScale;

  public Squish() {
    this(1 / 1.2, 1.2, o -> o);
  }

  public Squish(UnaryOperator<AffineOptions> change) {
    this(1 / 1.2, 1.2, change);
  }

  public Squish(double minScale, double maxScale) {
    this(minScale, maxScale, o -> o);
  }

  public Squish(double minScale, double maxScale, UnaryOperator<AffineOptions> change) {
    this(minScale, maxScale, change.apply(AffineOptions.DEFAULT.withP(1)));
  }

  Squish(double minScale, double maxScale, AffineOptions options) {
    super(options);
    this.minScale = minScale;
    this.maxScale = maxScale;
  }

  @Override
  protected Tensor matrix(Tensor x) {
    var lots = options().lots();
    Tensor scale = lots.uniform(x, options().draw(), minScale, maxScale, 1);
    Tensor width = scale.clamp(0, 1), height = scale.reciprocal().clamp(0, 1);
    Tensor column = lots.uniformForAll(x, options().drawX(), 0, 1).mul(2).sub_(1);
    Tensor row = lots.uniformForAll(x, options().drawY(), 0, 1).mul(2).sub_(1);
    return affineMat(
        width,
        null,
        column.mul_(width.neg().add_(1)),
        null,
        height,
        row.mul_(height.neg().add_(1)));
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("minScale", minScale, "maxScale", maxScale);
  }
}
