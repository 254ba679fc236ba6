package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.PoissonNllOptions;

/// The mean of `exp(input) - target * input`, for counts that follow a Poisson distribution; both
/// of the same shape (`torch.nn.PoissonNLLLoss`).
public class PoissonNLLLoss extends Loss {
  private final PoissonNllOptions options;

  public static PoissonNllOptions options() {
    return PoissonNllOptions.DEFAULT;
  }

  public PoissonNLLLoss() {
    this(options());
  }

  public PoissonNLLLoss(PoissonNllOptions options) {
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.poissonNllLoss(input, target, options);
  }
}
