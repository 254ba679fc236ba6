package fastai.vision.augment;

import java.util.Map;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// Gives images more or less colour: their logits are moved away from, or towards, the grey of
/// these, `0.2989 R + 0.5870 G + 0.1140 B`, to `c` times the distance, c drawn as for [Contrast].
/// What is drawn is c: 1 changes nothing. Grey images stay as they are.
public final class Saturation extends SpaceTfm {
  private final double maxLighting;

  public Saturation() {
    this(0.2, o -> o);
  }

  public Saturation(UnaryOperator<LightingOptions> change) {
    this(0.2, change);
  }

  public Saturation(double maxLighting) {
    this(maxLighting, o -> o);
  }

  public Saturation(double maxLighting, UnaryOperator<LightingOptions> change) {
    this(maxLighting, change.apply(LightingOptions.DEFAULT));
  }

  Saturation(double maxLighting, LightingOptions options) {
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
    Tensor weights =
        Torch.tensor(new double[] {0.2989, 0.5870, 0.1140}, TensorOptions.of(x.dtype(), x.device()))
            .view(1, 3, 1, 1);
    return logits -> logits.mul(weights).sum(new long[] {1}, true).lerp(logits, by);
  }

  @Override
  boolean needsColour() {
    return true;
  }

  @Override
  Map<String, Object> settings() {
    return Map.of("maxLighting", maxLighting);
  }
}
