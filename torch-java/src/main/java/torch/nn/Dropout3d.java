package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Dropout of whole channels of `[batch, channels, depth, height, width]`, or without batch
/// (`torch.nn.Dropout3d`); see [Dropout].
public class Dropout3d extends DropoutNd {
  public Dropout3d() {
    this(0.5);
  }

  public Dropout3d(double p) {
    this(p, false);
  }

  public Dropout3d(double p, boolean inplace) {
    super(p, inplace);
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.dropout3d_(input, p, isTraining()) : F.dropout3d(input, p, isTraining());
  }
}
