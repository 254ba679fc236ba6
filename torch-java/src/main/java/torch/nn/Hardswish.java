package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x * min(max(0, x + 3), 6) / 6`, of any shape (`torch.nn.Hardswish`).
public class Hardswish extends Module {
  private final boolean inplace;

  public Hardswish() {
    this(false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public Hardswish(boolean inplace) {
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.hardswish_(input) : F.hardswish(input);
  }
}
