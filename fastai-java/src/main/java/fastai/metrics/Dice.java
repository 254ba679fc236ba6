package fastai.metrics;

import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// The Dice score of binary masks, counted over the whole loader: `2 sum(p t) / sum(p + t)` with
/// the predicted and true classes, 0 and 1. No value where neither has a pixel.
public sealed class Dice extends TensorMetric permits JaccardCoeff {
  private final int axis;
  double inter;
  double union;

  public Dice() {
    this(1);
  }

  /// @param axis where the two classes are
  public Dice(int axis) {
    this.axis = axis;
  }

  @Override
  public void reset() {
    inter = 0;
    union = 0;
  }

  @Override
  public void add(Tensor pred, Tensor targ) {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor p = pred.argmax((long) axis, false).reshape(-1);
      checkSizes(name(), p, targ);
      Tensor t = targ.reshape(-1).to(DType.INT64);
      double[] sums = Torch.stack(new Tensor[] {p.mul(t).sum(), p.add(t).sum()}).toDoubleArray();
      inter += sums[0];
      union += sums[1];
    }
  }

  @Override
  public Double value() {
    return union > 0 ? 2 * inter / union : null;
  }
}
