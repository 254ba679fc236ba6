package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x` where positive, otherwise `negativeSlope * x`, of any shape (`torch.nn.LeakyReLU`).
public class LeakyReLU extends Module {
  private final double negativeSlope;
  private final boolean inplace;

  public LeakyReLU() {
    this(0.01, false);
  }

  public LeakyReLU(double negativeSlope) {
    this(negativeSlope, false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public LeakyReLU(double negativeSlope, boolean inplace) {
    this.negativeSlope = negativeSlope;
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.leakyRelu_(input, negativeSlope) : F.leakyRelu(input, negativeSlope);
  }

  @Override
  protected String extraRepr() {
    return "negative_slope=" + Repr.of((Double) negativeSlope) + (inplace ? ", inplace=True" : "");
  }
}
