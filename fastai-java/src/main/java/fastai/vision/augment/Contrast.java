package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Gives images more or less contrast: `sigmoid(logit(x) c)`, `ln c` on both sides of 0 up to
/// `-ln(1
/// - maxLighting)` (0.2) for a share `p` of the images (0.75). What is drawn is c: 1 changes
///   nothing.
public final class Contrast extends SpaceTfm {
  private final double maxLighting;

  public Contrast() {
    this(0.2, o -> o);
  }

  public Contrast(UnaryOperator<LightingOptions> change) {
    this(0.2, change);
  }

  public Contrast(double maxLighting) {
    this(maxLighting, o -> o);
  }

  public Contrast(double maxLighting, UnaryOperator<LightingOptions> change) {
    this(maxLighting, change.apply(LightingOptions.DEFAULT));
  }

  Contrast(double maxLighting, LightingOptions options) {
    super(Space.LOGIT, options);
    if (!(maxLighting >= 0 && maxLighting < 1))
      throw new IllegalArgumentException(
          "maxLighting is the most that is changed, from 0 to below 1; "
              + maxLighting
              + " was given");
    this.maxLighting = maxLighting;
  }

  @Override
  protected UnaryOperator<Tensor> change(Tensor x) {
    double limit = -Math.log(1 - maxLighting);
    Tensor by = each(options().lots().exponential(x, options().draw(), limit, 1)).to(x.dtype());
    return logits -> logits.mul_(by);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("maxLighting", maxLighting);
  }
}
