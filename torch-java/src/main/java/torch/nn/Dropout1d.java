package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Dropout of whole channels of `[batch, channels, length]`, or without batch
/// (`torch.nn.Dropout1d`); see [Dropout].
public class Dropout1d extends DropoutNd {
  public Dropout1d() {
    this(0.5);
  }

  public Dropout1d(double p) {
    this(p, false);
  }

  public Dropout1d(double p, boolean inplace) {
    super(p, inplace);
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.dropout1d_(input, p, isTraining()) : F.dropout1d(input, p, isTraining());
  }
}
