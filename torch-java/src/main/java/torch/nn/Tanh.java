package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `tanh(x)`, of any shape (`torch.nn.Tanh`).
public class Tanh extends Module {
  public Tanh() {}

  @Override
  public Tensor forward(Tensor input) {
    return F.tanh(input);
  }
}
