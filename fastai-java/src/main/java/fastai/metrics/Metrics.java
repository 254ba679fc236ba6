package fastai.metrics;

import fastai.learner.Metric;
import torch.DType;
import torch.Tensor;

/// The metrics that are functions of predictions and targets. Each call gives a new one, for one
/// learner.
public final class Metrics {
  private Metrics() {}

  /// The share of predictions that are right: `argmax(pred, -1) == targ`, over all elements.
  public static Metric accuracy() {
    return Metric.of("accuracy", (pred, targ) -> accuracy(pred, targ, -1));
  }

  /// The same with the classes at another axis, such as 1 for segmentation.
  public static Metric accuracy(int axis) {
    return Metric.of("accuracy", (pred, targ) -> accuracy(pred, targ, axis));
  }

  /// The share of predictions that are wrong: `1 - accuracy`.
  public static Metric errorRate() {
    return Metric.of("error_rate", (pred, targ) -> 1 - accuracy(pred, targ, -1));
  }

  public static Metric errorRate(int axis) {
    return Metric.of("error_rate", (pred, targ) -> 1 - accuracy(pred, targ, axis));
  }

  private static double accuracy(Tensor pred, Tensor targ, int axis) {
    Tensor classes = pred.argmax((long) axis, false);
    if (classes.numel() != targ.numel())
      throw new IllegalArgumentException(
          "accuracy of "
              + pred.describe()
              + " against "
              + targ.describe()
              + ": expected one target for each prediction");
    return classes.reshape(-1).eq(targ.reshape(-1)).to(DType.FLOAT32).mean().item();
  }
}
