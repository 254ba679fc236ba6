package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x * Φ(x)`, of any shape, with the normal distribution's cumulative function (`torch.nn.GELU`).
public class GELU extends Module {
  private final String approximate;

  public GELU() {
    this("none");
  }

  /// @param approximate `"none"` or `"tanh"`, for `x/2 * (1 + tanh(sqrt(2/π) * (x + 0.044715 x³)))`
  public GELU(String approximate) {
    this.approximate = approximate;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.gelu(input, approximate);
  }

  @Override
  protected String extraRepr() {
    return "approximate='" + approximate + "'";
  }
}
