package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `log(softmax(x))` along a dimension (`torch.nn.LogSoftmax`).
public class LogSoftmax extends Module {
  private final long dim;

  /// @param dim the dimension whose elements belong together; `1` for `[batch, classes, *]`
  public LogSoftmax(long dim) {
    this.dim = dim;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.logSoftmax(input, dim);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim;
  }
}
