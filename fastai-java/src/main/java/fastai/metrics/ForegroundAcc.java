package fastai.metrics;

import torch.DType;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// The share of right pixels among those that are no background, averaged over batches by their
/// sizes.
///
/// A batch without foreground counts for nothing; in fastai it makes the value of the whole epoch
/// NaN.
public final class ForegroundAcc extends TensorMetric {
  private final long bkgIdx;
  private final int axis;
  private double total;
  private long count;

  public ForegroundAcc() {
    this(0, 1);
  }

  /// @param bkgIdx the class of the background
  /// @param axis where the classes are
  public ForegroundAcc(long bkgIdx, int axis) {
    this.bkgIdx = bkgIdx;
    this.axis = axis;
  }

  @Override
  public void reset() {
    total = 0;
    count = 0;
  }

  /// @param targ class numbers `[batch, ...]`, or `[batch, 1, ...]`
  @Override
  public void add(Tensor pred, Tensor targ) {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Tensor p = pred.argmax((long) axis, false).reshape(-1);
      checkSizes(name(), p, targ);
      Tensor t = targ.reshape(-1);
      Tensor seen = t.ne(bkgIdx);
      Tensor right = p.eq(t).logicalAnd(seen);
      double[] sums =
          Torch.stack(new Tensor[] {right.sum(), seen.sum()}).to(DType.INT64).toDoubleArray();
      if (sums[1] == 0) return;
      total += sums[0] / sums[1] * targ.size(0);
      count += targ.size(0);
    }
  }

  @Override
  public Double value() {
    return count == 0 ? null : total / count;
  }
}
