package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x - tanh(x)`, of any shape (`torch.nn.Tanhshrink`).
public class Tanhshrink extends Module {
  public Tanhshrink() {}

  @Override
  public Tensor forward(Tensor input) {
    return F.tanhshrink(input);
  }
}
