package fastai.learner;

import java.util.function.Supplier;

/// A metric whose value is worked out elsewhere, by a callback for instance: it is asked for when
/// the epoch's row is written.
///
/// ```java
/// new ValueMetric("temperature", () -> sensor.celsius())
/// ```
public record ValueMetric(String name, Supplier<Double> function) implements Metric {
  @Override
  public void reset() {}

  @Override
  public void accumulate(Learner learn) {}

  @Override
  public Double value() {
    return function.get();
  }
}
