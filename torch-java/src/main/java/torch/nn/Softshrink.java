package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x` moved towards 0 by `lambd`, at most to 0 (`torch.nn.Softshrink`).
public class Softshrink extends Module {
  private final double lambd;

  public Softshrink() {
    this(0.5);
  }

  public Softshrink(double lambd) {
    this.lambd = lambd;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.softshrink(input, lambd);
  }

  @Override
  protected String extraRepr() {
    return Repr.of((Double) lambd);
  }
}
