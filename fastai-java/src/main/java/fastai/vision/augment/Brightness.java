package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Makes images brighter or darker: `sigmoid(logit(x) + logit(c))`, c from `0.5 (1 - maxLighting)`
/// to `0.5 (1 + maxLighting)` (0.2) for a share `p` of the images (0.75). What is drawn is c: 0.5
/// changes nothing.
///
/// ```java
/// new Brightness(0.4);
/// new Brightness(o -> o.withP(1).withDraw(0.9));
/// ```
public final class Brightness extends SpaceTfm {
  private final double maxLighting;

  public Brightness() {
    this(0.2, o -> o);
  }

  public Brightness(UnaryOperator<LightingOptions> change) {
    this(0.2, change);
  }

  public Brightness(double maxLighting) {
    this(maxLighting, o -> o);
  }

  public Brightness(double maxLighting, UnaryOperator<LightingOptions> change) {
    this(maxLighting, change.apply(LightingOptions.DEFAULT));
  }

  Brightness(double maxLighting, LightingOptions options) {
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
    double low = 0.5 * (1 - maxLighting), high = 0.5 * (1 + maxLighting);
    Tensor c = options().lots().uniform(x, options().draw(), low, high, 0.5);
    Tensor by = each(Space.LOGIT.to(c)).to(x.dtype());
    return logits -> logits.add_(by);
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("maxLighting", maxLighting);
  }
}
