package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x * tanh(softplus(x))`, of any shape (`torch.nn.Mish`).
///
/// Source: Misra 2019, arXiv 1908.08681.
public class Mish extends Module {
  private final boolean inplace;

  public Mish() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public Mish(boolean inplace) {
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.mish_(input) : F.mish(input);
  }

  @Override
  protected String extraRepr() {
    return inplace ? "inplace=True" : "";
  }
}
