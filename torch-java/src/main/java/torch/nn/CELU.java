package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `max(0, x) + min(0, alpha * (exp(x / alpha) - 1))`, of any shape (`torch.nn.CELU`).
public class CELU extends Module {
  private final double alpha;
  private final boolean inplace;

  public CELU() {
    this(1, false);
  }

  public CELU(double alpha) {
    this(alpha, false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public CELU(double alpha, boolean inplace) {
    this.alpha = alpha;
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.celu_(input, alpha) : F.celu(input, alpha);
  }

  @Override
  protected String extraRepr() {
    return "alpha=" + Repr.of((Double) alpha) + (inplace ? ", inplace=True" : "");
  }
}
