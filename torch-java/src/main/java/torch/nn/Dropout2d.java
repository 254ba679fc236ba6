package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Dropout of whole channels of `[batch, channels, height, width]` (`torch.nn.Dropout2d`); see
/// [Dropout].
public class Dropout2d extends DropoutNd {
  public Dropout2d() {
    this(0.5);
  }

  public Dropout2d(double p) {
    this(p, false);
  }

  public Dropout2d(double p, boolean inplace) {
    super(p, inplace);
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.dropout2d_(input, p, isTraining()) : F.dropout2d(input, p, isTraining());
  }
}
