package torch.nn;

import torch.Tensor;
import torch.nn.functional.CtcOptions;
import torch.nn.functional.F;

/// Connectionist temporal classification: labels for inputs that are not aligned with them
/// (`torch.nn.CTCLoss`).
///
/// Shapes: log probabilities `[time, batch, classes]`; targets int64 `[batch, most labels]`, or all
/// labels in a row; input lengths and target lengths int64 `[batch]`.
///
/// ```java
/// new CTCLoss().call(logProbs, targets, inputLengths, targetLengths).backward();
/// ```
///
/// Source: Graves et al. 2006.
public class CTCLoss extends Module {
  private final CtcOptions options;

  public static CtcOptions options() {
    return CtcOptions.DEFAULT;
  }

  public CTCLoss() {
    this(options());
  }

  public CTCLoss(CtcOptions options) {
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "log_probs", "targets", "input_lengths", "target_lengths");
    return F.ctcLoss(inputs[0], inputs[1], inputs[2], inputs[3], options);
  }
}
