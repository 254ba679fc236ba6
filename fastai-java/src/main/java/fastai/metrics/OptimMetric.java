package fastai.metrics;

import fastai.learner.AvgMetric;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import torch.Tensor;

/// The best value of a metric over one of its arguments, such as a threshold (fastai's
/// `optim_metric`).
///
/// ```java
/// var best = Metrics.optimMetric(
///     (pred, targ, thresh) -> Metrics.accuracyMulti(thresh).of(pred, targ), 0.05, 0.95);
/// var optimum = best.search(preds, targs);      // value and x
/// var learn = new Learner(dls, net, best.metric("best_accuracy"));
/// ```
///
/// The search is Brent's in an interval, to 0.01 in the argument, as SciPy's `minimize_scalar` with
/// `method="bounded"`: it finds a local optimum, and never tries the ends themselves. (fastai has a
/// `tol` too, but takes 0.01 whatever is given.)
///
/// @param doNeg whether the greatest value is looked for rather than the least; true by default
public record OptimMetric(Function function, double low, double high, boolean doNeg)
    implements ToDoubleBiFunction<Tensor, Tensor> {
  private static final double X_TOLERANCE = 0.01;

  /// A metric of predictions and target with one argument more.
  @FunctionalInterface
  public interface Function {
    double of(Tensor pred, Tensor targ, double argument);
  }

  /// @param x the argument at which it is reached
  public record Optimum(double value, double x) {}

  public OptimMetric {
    if (!(low <= high && Double.isFinite(low) && Double.isFinite(high)))
      throw new IllegalArgumentException(
          "the bounds are " + low + " and " + high + "; expected two numbers in rising order");
  }

  public OptimMetric withDoNeg(boolean doNeg) {
    return new OptimMetric(function, low, high, doNeg);
  }

  public Optimum search(Tensor pred, Tensor targ) {
    int sign = doNeg ? -1 : 1;
    DoubleUnaryOperator least = x -> sign * function.of(pred, targ, x);
    var found = BoundedSearch.minimize(least, low, high, X_TOLERANCE);
    return new Optimum(sign * found.value(), found.x());
  }

  @Override
  public double applyAsDouble(Tensor pred, Tensor targ) {
    return search(pred, targ).value();
  }

  /// The best value of each batch, averaged by their sizes, as fastai does with such a function.
  public AvgMetric metric(String name) {
    return new AvgMetric(name, this);
  }

  /// The best value over the whole loader.
  public AccumMetric accumulated(String name) {
    return new AccumMetric(name, this, AccumMetric.Options.DEFAULT.withFlatten(false));
  }
}
