package fastai.losses;

import java.util.Map;
import torch.Tensor;

/// What a critic says of real samples less what it says of made ones, each a mean: `mean(real) -
/// mean(fake)` (Arjovsky et al. 2017, "Wasserstein GAN").
public record WassersteinLoss() implements LossFunc {
  public static final String NAME = "WassersteinLoss";

  @Override
  public Tensor apply(Tensor real, Tensor fake) {
    return real.mean().sub(fake.mean());
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("name", NAME);
  }
}
