package fastai.vision.models;

import java.util.function.Supplier;
import torch.Tensor;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Module;

/// Weighs channels by what the whole picture holds: `x * scale(fc2(act(fc1(mean(x)))))`
/// (torchvision's `SqueezeExcitation`).
///
/// Source: Hu et al. 2017, arXiv 1709.01507.
public final class SqueezeExcitation extends Net {
  private final int in;
  private final int squeeze;
  private final Supplier<? extends Module> activation;
  private final Supplier<? extends Module> scale;

  public SqueezeExcitation(
      int in,
      int squeeze,
      Supplier<? extends Module> activation,
      Supplier<? extends Module> scale) {
    this.in = in;
    this.squeeze = squeeze;
    this.activation = activation;
    this.scale = scale;
    register("avgpool", new AdaptiveAvgPool2d(1));
    register("fc1", new Conv2d(in, squeeze, 1));
    register("fc2", new Conv2d(squeeze, in, 1));
    register("activation", activation.get());
    register("scale_activation", scale.get());
  }

  @Override
  public Tensor forward(Tensor x) {
    return chain(x, "avgpool", "fc1", "activation", "fc2", "scale_activation").mul(x);
  }

  @Override
  protected Module create() {
    return new SqueezeExcitation(in, squeeze, activation, scale);
  }
}
