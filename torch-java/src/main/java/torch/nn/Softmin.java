package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `exp(-x) / sum(exp(-x))` along a dimension (`torch.nn.Softmin`).
public class Softmin extends Module {
  private final long dim;

  public Softmin(long dim) {
    this.dim = dim;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.softmin(input, dim);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim;
  }
}
