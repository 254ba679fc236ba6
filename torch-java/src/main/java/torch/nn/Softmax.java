package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `exp(x) / sum(exp(x))` along a dimension (`torch.nn.Softmax`).
public class Softmax extends Module {
  private final long dim;

  /// @param dim the dimension whose elements belong together; `1` for `[batch, classes, *]`
  public Softmax(long dim) {
    this.dim = dim;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.softmax(input, dim);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim;
  }
}
