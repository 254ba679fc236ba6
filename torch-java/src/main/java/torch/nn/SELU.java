package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `1.0507 * elu(x, 1.67326)`, of any shape, which keeps mean 0 and variance 1 (`torch.nn.SELU`).
///
/// Source: Klambauer et al. 2017, arXiv 1706.02515.
public class SELU extends Module {
  private final boolean inplace;

  public SELU() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public SELU(boolean inplace) {
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.selu_(input) : F.selu(input);
  }

  @Override
  protected String extraRepr() {
    return inplace ? "inplace=True" : "";
  }
}
