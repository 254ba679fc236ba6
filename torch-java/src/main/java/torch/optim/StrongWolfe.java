package torch.optim;

import java.util.function.DoubleFunction;
import torch.Tensor;

/// A line search: a distance along a direction at which the loss has fallen enough and its slope is
/// flat enough, the strong Wolfe conditions.
///
/// Source: Nocedal and Wright, Numerical Optimization, algorithms 3.5 and 3.6, in the form that
/// PyTorch took from minFunc.
final class StrongWolfe {
  private static final double ENOUGH = 1e-4;
  private static final double FLAT = 0.9;

  /// The loss at a distance along the direction, its gradient, and its slope along the direction.
  record Point(double size, double loss, Tensor gradient, double slope) {}

  record Found(double size, double loss, Tensor gradient, long evaluations) {}

  private final DoubleFunction<Point> objective;
  private final double longest;
  private final double toleranceChange;

  StrongWolfe(DoubleFunction<Point> objective, Tensor direction, double toleranceChange) {
    this.objective = objective;
    longest = direction.abs().max().item();
    this.toleranceChange = toleranceChange;
  }

  /// @param size the first distance to try
  /// @param most how many more distances may be tried
  Found search(double size, double loss, Tensor gradient, double slope, long most) {
    var start = new Point(0, loss, gradient, slope);
    Point last = start;
    Point now = objective.apply(size);
    long evaluations = 1;
    long iterations = 0;

    // Go on until a minimum lies between two distances.
    Point[] bracket = null;
    boolean done = false;
    while (iterations < most) {
      if (tooHigh(now, start) || (iterations > 1 && now.loss >= last.loss)) {
        bracket = new Point[] {last, now};
        break;
      }
      if (isFlat(now, start)) {
        bracket = new Point[] {now, now};
        done = true;
        break;
      }
      if (now.slope >= 0) {
        bracket = new Point[] {last, now};
        break;
      }
      double nearest = now.size + 0.01 * (now.size - last.size);
      double next = interpolate(last, now, nearest, now.size * 10);
      last = now;
      now = objective.apply(next);
      evaluations++;
      iterations++;
    }
    if (bracket == null) bracket = new Point[] {start, now};

    // Narrow it down.
    boolean noProgress = false;
    int low = bracket[0].loss <= bracket[1].loss ? 0 : 1;
    while (!done && iterations < most) {
      double from = Math.min(bracket[0].size, bracket[1].size);
      double to = Math.max(bracket[0].size, bracket[1].size);
      if ((to - from) * longest < toleranceChange) break;
      double next = interpolate(bracket[0], bracket[1], from, to);
      double margin = 0.1 * (to - from);
      if (Math.min(to - next, next - from) < margin) {
        if (noProgress || next >= to || next <= from) {
          next = Math.abs(next - to) < Math.abs(next - from) ? to - margin : from + margin;
          noProgress = false;
        } else {
          noProgress = true;
        }
      } else {
        noProgress = false;
      }
      now = objective.apply(next);
      evaluations++;
      iterations++;
      int high = 1 - low;
      if (tooHigh(now, start) || now.loss >= bracket[low].loss) {
        bracket[high] = now;
        low = bracket[0].loss <= bracket[1].loss ? 0 : 1;
      } else {
        if (isFlat(now, start)) done = true;
        else if (now.slope * (bracket[high].size - bracket[low].size) >= 0)
          bracket[high] = bracket[low];
        bracket[low] = now;
      }
    }
    Point best = bracket[low];
    return new Found(best.size, best.loss, best.gradient, evaluations);
  }

  private static boolean tooHigh(Point now, Point start) {
    return now.loss > start.loss + ENOUGH * now.size * start.slope;
  }

  private static boolean isFlat(Point now, Point start) {
    return Math.abs(now.slope) <= -FLAT * start.slope;
  }

  /// Where the cubic through two points, with their slopes, has its minimum, within bounds.
  private static double interpolate(Point a, Point b, double from, double to) {
    double d1 = a.slope + b.slope - 3 * (a.loss - b.loss) / (a.size - b.size);
    double square = d1 * d1 - a.slope * b.slope;
    if (!(square >= 0)) return (from + to) / 2;
    double d2 = Math.sqrt(square);
    double minimum =
        a.size <= b.size
            ? b.size - (b.size - a.size) * ((b.slope + d2 - d1) / (b.slope - a.slope + 2 * d2))
            : a.size - (a.size - b.size) * ((a.slope + d2 - d1) / (a.slope - b.slope + 2 * d2));
    return Math.min(Math.max(minimum, from), to);
  }
}
