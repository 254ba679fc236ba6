package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x` where its absolute value is above `lambd`, otherwise 0 (`torch.nn.Hardshrink`).
public class Hardshrink extends Module {
  private final double lambd;

  public Hardshrink() {
    this(0.5);
  }

  public Hardshrink(double lambd) {
    this.lambd = lambd;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.hardshrink(input, lambd);
  }

  @Override
  protected String extraRepr() {
    return Repr.of((Double) lambd);
  }
}
