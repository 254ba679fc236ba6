package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// [Softmax] over the channels of `[batch, channels, height, width]`, or without batch
/// (`torch.nn.Softmax2d`).
public class Softmax2d extends Module {
  public Softmax2d() {}

  @Override
  public Tensor forward(Tensor input) {
    long dim = input.dim();
    if (dim != 3 && dim != 4)
      throw new IllegalArgumentException(
          "Softmax2d: expected input to be 3D or 4D, got " + dim + "D instead");
    return F.softmax(input, -3);
  }
}
