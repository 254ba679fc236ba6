package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x * sigmoid(x)`, of any shape, also called swish (`torch.nn.SiLU`).
public class SiLU extends Module {
  private final boolean inplace;

  public SiLU() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public SiLU(boolean inplace) {
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.silu_(input) : F.silu(input);
  }

  @Override
  protected String extraRepr() {
    return inplace ? "inplace=True" : "";
  }
}
