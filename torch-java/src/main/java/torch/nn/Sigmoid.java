package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `1 / (1 + exp(-x))`, of any shape (`torch.nn.Sigmoid`).
public class Sigmoid extends Module {
  public Sigmoid() {}

  @Override
  public Tensor forward(Tensor input) {
    return F.sigmoid(input);
  }
}
