package fastai.learner;

import java.util.function.ToDoubleBiFunction;
import torch.Tensor;
import torch.Torch;

/// The mean of a function of predictions and target, each batch weighted by its size: `sum(value *
/// bs) / sum(bs)`. See [Metric#of].
public final class AvgMetric implements Metric {
  private final String name;
  private final ToDoubleBiFunction<Tensor, Tensor> function;
  private double total;
  private long count;

  public AvgMetric(String name, ToDoubleBiFunction<Tensor, Tensor> function) {
    this.name = name;
    this.function = function;
  }

  @Override
  public String name() {
    return name;
  }

  /// The function of predictions and target, as Python calls a metric: `accuracy(preds, targs)`.
  public double of(Tensor pred, Tensor targ) {
    return function.applyAsDouble(pred, targ);
  }

  /// The same under another name.
  public AvgMetric withName(String name) {
    return new AvgMetric(name, function);
  }

  @Override
  public void reset() {
    total = 0;
    count = 0;
  }

  @Override
  public void accumulate(Learner learn) {
    long bs = learn.yb[0].size(0);
    try (var _ = Torch.noGrad()) {
      total += function.applyAsDouble(learn.pred, learn.yb[0]) * bs;
    }
    count += bs;
  }

  @Override
  public Double value() {
    return count == 0 ? null : total / count;
  }
}
