package fastai.metrics;

import fastai.metrics.OptimMetric.Optimum;
import java.util.function.DoubleUnaryOperator;

/// The least value of a function in an interval: parabolas through the three best points, golden
/// sections where those do not help (Brent 1973, "Algorithms for Minimization without Derivatives",
/// chapter 5; Forsythe, Malcolm and Moler's `fmin`).
final class BoundedSearch {
  private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;
  private static final double ROUNDING = Math.sqrt(2.2e-16);
  private static final int MOST_CALLS = 500;

  private BoundedSearch() {}

  static Optimum minimize(DoubleUnaryOperator f, double low, double high, double tolerance) {
    double a = low, b = high;
    // The best point, the second best, and the one that was second before.
    double best = a + GOLDEN * (b - a), second = best, third = best;
    double fBest = f.applyAsDouble(best), fSecond = fBest, fThird = fBest;
    double step = 0, before = 0;
    for (int calls = 1; calls < MOST_CALLS; calls++) {
      double middle = (a + b) / 2;
      double least = ROUNDING * Math.abs(best) + tolerance / 3;
      if (Math.abs(best - middle) <= 2 * least - (b - a) / 2) break;
      double parabola = Double.NaN;
      if (Math.abs(before) > least) {
        double r = (best - second) * (fBest - fThird);
        double q = (best - third) * (fBest - fSecond);
        double p = (best - third) * q - (best - second) * r;
        q = 2 * (q - r);
        if (q > 0) p = -p;
        q = Math.abs(q);
        // Inside the interval, and less than half the step before the last.
        if (Math.abs(p) < Math.abs(q * before / 2) && p > q * (a - best) && p < q * (b - best))
          parabola = p / q;
        before = step;
      }
      if (!Double.isNaN(parabola)) {
        step = parabola;
        double x = best + step;
        if (x - a < 2 * least || b - x < 2 * least) step = sign(middle - best) * least;
      } else {
        before = best >= middle ? a - best : b - best;
        step = GOLDEN * before;
      }
      double x = best + sign(step) * Math.max(Math.abs(step), least);
      double fx = f.applyAsDouble(x);
      if (fx <= fBest) {
        if (x >= best) a = best;
        else b = best;
        third = second;
        fThird = fSecond;
        second = best;
        fSecond = fBest;
        best = x;
        fBest = fx;
      } else {
        if (x < best) a = x;
        else b = x;
        if (fx <= fSecond || second == best) {
          third = second;
          fThird = fSecond;
          second = x;
          fSecond = fx;
        } else if (fx <= fThird || third == best || third == second) {
          third = x;
          fThird = fx;
        }
      }
    }
    return new Optimum(fBest, best);
  }

  private static double sign(double x) {
    return x >= 0 ? 1 : -1;
  }
}
