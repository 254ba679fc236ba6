package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `log(1 + exp(beta * x)) / beta`, and `x` itself where `beta * x` is above the threshold
/// (`torch.nn.Softplus`).
public class Softplus extends Module {
  private final double beta;
  private final double threshold;

  public Softplus() {
    this(1, 20);
  }

  public Softplus(double beta, double threshold) {
    this.beta = beta;
    this.threshold = threshold;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.softplus(input, beta, threshold);
  }

  @Override
  protected String extraRepr() {
    return "beta=" + Repr.of((Double) beta) + ", threshold=" + Repr.of((Double) threshold);
  }
}
