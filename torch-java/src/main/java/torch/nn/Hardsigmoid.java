package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `min(max(0, x + 3), 6) / 6`, of any shape (`torch.nn.Hardsigmoid`).
public class Hardsigmoid extends Module {
  private final boolean inplace;

  public Hardsigmoid() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public Hardsigmoid(boolean inplace) {
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.hardsigmoid_(input) : F.hardsigmoid(input);
  }
}
