package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x / (1 + |x|)`, of any shape (`torch.nn.Softsign`).
public class Softsign extends Module {
  public Softsign() {}

  @Override
  public Tensor forward(Tensor input) {
    return F.softsign(input);
  }
}
