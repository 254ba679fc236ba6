package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x` where it is above the threshold, otherwise `value`, of any shape (`torch.nn.Threshold`).
public class Threshold extends Module {
  private final double threshold;
  private final double value;
  private final boolean inplace;

  public Threshold(double threshold, double value) {
    this(threshold, value, false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public Threshold(double threshold, double value, boolean inplace) {
    this.threshold = threshold;
    this.value = value;
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.threshold_(input, threshold, value) : F.threshold(input, threshold, value);
  }

  @Override
  protected String extraRepr() {
    return "threshold="
        + Repr.of((Double) threshold)
        + ", value="
        + Repr.of((Double) value)
        + (inplace ? ", inplace=True" : "");
  }
}
