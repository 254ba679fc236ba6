package torch.nn;

import torch.Aten;
import torch.Tensor;

/// Joins dimensions into one, by default all but the first: `[batch, *]` to `[batch, prod(*)]`
/// (`torch.nn.Flatten`).
public class Flatten extends Module {
  private final long startDim;
  private final long endDim;

  public Flatten() {
    this(1, -1);
  }

  /// Joins the dimensions from `startDim` to `endDim`, both included; a negative one counts from
  /// the end.
  public Flatten(long startDim, long endDim) {
    this.startDim = startDim;
    this.endDim = endDim;
  }

  @Override
  public Tensor forward(Tensor input) {
    return Aten.flatten(input, startDim, endDim);
  }

  @Override
  protected String extraRepr() {
    return "start_dim=" + startDim + ", end_dim=" + endDim;
  }
}
