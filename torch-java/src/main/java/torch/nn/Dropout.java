package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// In training each element becomes zero with probability `p` and the others are divided by `1 -
/// p`; in evaluation it returns its input (`torch.nn.Dropout`).
///
/// Source: Hinton et al. 2012, arXiv 1207.0580.
public class Dropout extends DropoutNd {
  public Dropout() {
    this(0.5);
  }

  public Dropout(double p) {
    this(p, false);
  }

  public Dropout(double p, boolean inplace) {
    super(p, inplace);
  }

  @Override
  public Tensor forward(Tensor input) {
    return inplace ? F.dropout_(input, p, isTraining()) : F.dropout(input, p, isTraining());
  }
}
