package fastai.metrics;

import fastai.learner.Learner;
import fastai.learner.Metric;
import torch.Tensor;

/// A metric of predictions and one target that counts over a whole loader, and can be asked about
/// tensors without a learner:
///
/// ```java
/// double f1 = Metrics.f1Score().of(preds.preds(), preds.targs().getFirst());
/// ```
public abstract class TensorMetric implements Metric {
  protected TensorMetric() {}

  /// Takes predictions, as the model gave them, and their targets into account.
  public abstract void add(Tensor pred, Tensor targ);

  @Override
  public void accumulate(Learner learn) {
    add(learn.pred, learn.yb[0]);
  }

  /// The metric of these predictions, as a model gives them, alone; what was seen before is
  /// forgotten.
  ///
  /// @return `null` where there is no value
  public final Double of(Tensor pred, Tensor targ) {
    reset();
    try {
      add(pred, targ);
      return value();
    } finally {
      reset();
    }
  }

  /// @throws IllegalArgumentException unless there is one target for each prediction
  static void checkSizes(String name, Tensor pred, Tensor targ) {
    if (pred.numel() != targ.numel())
      throw new IllegalArgumentException(
          name
              + " of predictions "
              + pred.describe()
              + " and targets "
              + targ.describe()
              + ": expected one target for each prediction");
  }
}
