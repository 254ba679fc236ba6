package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x` where positive, otherwise `alpha * (exp(x) - 1)`, of any shape (`torch.nn.ELU`).
public class ELU extends Module {
  private final double alpha;
  private final boolean inplace;

  public ELU() {
    this(1, false);
  }

  public ELU(double alpha) {
    this(alpha, false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public ELU(double alpha, boolean inplace) {
    this.alpha = alpha;
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.elu_(input, alpha) : F.elu(input, alpha);
  }

  @Override
  protected String extraRepr() {
    return "alpha=" + Repr.of((Double) alpha) + (inplace ? ", inplace=True" : "");
  }
}
