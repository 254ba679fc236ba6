package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x` cut off at `minVal` and `maxVal`, of any shape (`torch.nn.Hardtanh`).
public class Hardtanh extends Module {
  private final double minVal;
  private final double maxVal;
  final boolean inplace;

  /// -1 to 1.
  public Hardtanh() {
    this(-1, 1);
  }

  public Hardtanh(double minVal, double maxVal) {
    this(minVal, maxVal, false);
  }

  /// @param inplace writes into its input, which saves memory where nothing else needs it
  public Hardtanh(double minVal, double maxVal, boolean inplace) {
    if (!(maxVal > minVal))
      throw new IllegalArgumentException(
          "max_val (" + maxVal + ") must be greater than min_val (" + minVal + ")");
    this.minVal = minVal;
    this.maxVal = maxVal;
    this.inplace = inplace;
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.hardtanh_(input, minVal, maxVal) : F.hardtanh(input, minVal, maxVal);
  }

  @Override
  protected String extraRepr() {
    return "min_val="
        + Repr.of((Double) minVal)
        + ", max_val="
        + Repr.of((Double) maxVal)
        + (inplace ? ", inplace=True" : "");
  }
}
