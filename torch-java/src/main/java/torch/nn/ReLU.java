package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `max(0, x)`, of any shape (`torch.nn.ReLU`).
public class ReLU extends Module {
  private final boolean inplace;

  public ReLU() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public ReLU(boolean inplace) {
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.relu_(input) : F.relu(input);
  }

  @Override
  protected String extraRepr() {
    return inplace ? "inplace=True" : "";
  }
}
