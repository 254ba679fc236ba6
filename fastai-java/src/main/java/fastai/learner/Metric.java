package fastai.learner;

import java.util.function.ToDoubleBiFunction;
import torch.Tensor;

/// A number that judges a model over a whole loader. It never affects training.
///
/// ```java
/// var mae = Metric.of("mae", (pred, targ) -> pred.sub(targ).abs().mean().item());
/// ```
public interface Metric {
  /// The heading of its column: the class's name in snake case, without "Metric". `MyBestMetric` is
  /// `my_best`.
  default String name() {
    String plain = getClass().getSimpleName();
    if (plain.isEmpty())
      throw new IllegalStateException(
          "a metric of a class without a name has to override Metric.name()");
    return Callback.nameOf(
        plain.endsWith("Metric") && plain.length() > 6
            ? plain.substring(0, plain.length() - 6)
            : plain);
  }

  /// Forgets what was seen; called before each stage.
  void reset();

  /// Takes the learner's current batch into account.
  void accumulate(Learner learn);

  /// The value over all that was seen; `null` when nothing was.
  Double value();

  /// The mean over all samples of a function of predictions and target. Each batch counts by its
  /// size.
  static AvgMetric of(String name, ToDoubleBiFunction<Tensor, Tensor> function) {
    return new AvgMetric(name, function);
  }
}
