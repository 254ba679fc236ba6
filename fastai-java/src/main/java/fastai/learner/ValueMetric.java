package fastai.learner;

import java.util.function.Supplier;

/// A number from elsewhere in the columns of the metrics: the function's value when it is read.
///
/// ```java
/// var options = Learner.options().withMetrics(new ValueMetric("mib", () -> usedMemory() / 1048576.0));
/// ```
///
/// @param func gives the number, or `null` where there is none
public record ValueMetric(String name, Supplier<Double> func) implements Metric {
  @Override
  public void reset() {}

  @Override
  public void accumulate(Learner learn) {}

  @Override
  public Double value() {
    return func.get();
  }
}
