package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Half of the input times the sigmoid of the other half, along a dimension (`torch.nn.GLU`).
public class GLU extends Module {
  private final long dim;

  public GLU() {
    this(-1);
  }

  public GLU(long dim) {
    this.dim = dim;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.glu(input, dim);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim;
  }
}
