package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.GaussianNllOptions;

/// The mean of `(log(var) + (input - target)² / var) / 2`, for targets that follow a normal
/// distribution (`torch.nn.GaussianNLLLoss`).
///
/// Shapes: input and target `[*]`; var the same, or with its last dimension 1 or absent.
///
/// ```java
/// new GaussianNLLLoss().call(input, target, var).backward();
/// ```
public class GaussianNLLLoss extends Module {
  private final GaussianNllOptions options;

  public static GaussianNllOptions options() {
    return GaussianNllOptions.DEFAULT;
  }

  public GaussianNLLLoss() {
    this(options());
  }

  public GaussianNLLLoss(GaussianNllOptions options) {
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "input", "target", "var");
    return F.gaussianNllLoss(inputs[0], inputs[1], inputs[2], options);
  }
}
