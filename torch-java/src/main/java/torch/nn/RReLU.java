package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// [LeakyReLU] whose slope is drawn for each negative element in training, uniform in `lower` to
/// `upper`, and is their mean in evaluation (`torch.nn.RReLU`).
public class RReLU extends Module {
  private final double lower;
  private final double upper;
  private final boolean inplace;

  public RReLU() {
    this(1.0 / 8, 1.0 / 3, false);
  }

  public RReLU(double lower, double upper) {
    this(lower, upper, false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public RReLU(double lower, double upper, boolean inplace) {
    this.lower = lower;
    this.upper = upper;
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace
        ? F.rrelu_(input, lower, upper, isTraining())
        : F.rrelu(input, lower, upper, isTraining());
  }

  @Override
  protected String extraRepr() {
    return "lower="
        + Repr.of((Double) lower)
        + ", upper="
        + Repr.of((Double) upper)
        + (inplace ? ", inplace=True" : "");
  }
}
