package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `log(sigmoid(x))`, of any shape, computed stably (`torch.nn.LogSigmoid`).
public class LogSigmoid extends Module {
  public LogSigmoid() {}

  @Override
  public Tensor forward(Tensor input) {
    return F.logsigmoid(input);
  }
}
