package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;

/// Changes the hue of colour images: `h = (h + c) mod 1`, `ln c` on both sides of 0 up to `-ln(1 -
/// maxHue)` (0.1), for a share `p` of the images (0.75). What is drawn is c: 0, and 1, change
/// nothing, since a hue of 1 is once around the circle. (Fastai draws around 1 too.)
public final class Hue extends SpaceTfm {
  private final double maxHue;

  public Hue() {
    this(0.1, o -> o);
  }

  public Hue(UnaryOperator<LightingOptions> change) {
    this(0.1, change);
  }

  public Hue(double maxHue) {
    this(maxHue, o -> o);
  }

  public Hue(double maxHue, UnaryOperator<LightingOptions> change) {
    this(maxHue, change.apply(LightingOptions.DEFAULT));
  }

  Hue(double maxHue, LightingOptions options) {
    super(Space.HSV, options);
    if (!(maxHue >= 0 && maxHue < 1))
      throw new IllegalArgumentException(
          "maxHue is the most that is changed, from 0 to below 1; " + maxHue + " was given");
    this.maxHue = maxHue;
  }

  @Override
  protected UnaryOperator<Tensor> change(Tensor x) {
    double limit = -Math.log(1 - maxHue);
    Tensor by = options().lots().exponential(x, options().draw(), limit, 0).to(x.dtype());
    return hsv -> {
      Tensor hue = hsv.select(1, 0);
      hue.copy_(hue.add(by.view(-1, 1, 1)).remainder(1));
      return hsv;
    };
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("maxHue", maxHue);
  }
}
