package fastai.learner;

import java.util.function.ToDoubleBiFunction;
import torch.Tensor;

/// A number that judges a model over a whole loader. It never affects training.
///
/// ```java
/// var mae = Metric.of("mae", (pred, targ) -> pred.sub(targ).abs().mean().item());
/// ```
public interface Metric {
  /// The heading of its column.
  String name();

  /// Forgets what was seen; called before each stage.
  void reset();

  /// Takes the learner's current batch into account.
  void accumulate(Learner learn);

  /// The value over all that was seen; `null` when nothing was.
  Double value();

  /// The mean over all samples of a function of predictions and target. Each batch counts by its
  /// size.
  static Metric of(String name, ToDoubleBiFunction<Tensor, Tensor> function) {
    return new AvgMetric(name, function);
  }
}
