package fastai.optimizer;

import java.util.List;
import java.util.function.IntToDoubleFunction;

/// How a hyper-parameter moves over a training: a value for every position from 0 (start) to 1
/// (end). A fit asks for it before each training batch, so the first of N batches gets position 0
/// and the last `(N - 1) / N`.
///
/// ```java
/// Sched.cos(1, 0).at(0.5);                                                  // 0.5
/// Sched bumps = pos -> 1e-3 * (1 + Math.sin(20 * pos));                      // or one's own
/// Sched.combine(new double[] {0.25, 0.75}, Sched.lin(0, 1), Sched.no(1));   // warm up, then stay
/// ```
@FunctionalInterface
public interface Sched {
  double at(double pos);

  /// A straight line (`SchedLin`): `start + pos * (end - start)`.
  static Sched lin(double start, double end) {
    return pos -> start + pos * (end - start);
  }

  /// Half a cosine wave (`SchedCos`): `start + (1 + cos(pi * (1 - pos))) * (end - start) / 2`.
  static Sched cos(double start, double end) {
    return pos -> start + (1 + Math.cos(Math.PI * (1 - pos))) * (end - start) / 2;
  }

  /// Always `start` (`SchedNo`).
  static Sched no(double start) {
    return _ -> start;
  }

  /// Equal ratios (`SchedExp`): `start * (end / start) ^ pos`.
  static Sched exp(double start, double end) {
    return pos -> start * Math.pow(end / start, pos);
  }

  /// A power of the position (`SchedPoly`): `start + (end - start) * pos ^ power`.
  static Sched poly(double start, double end, double power) {
    return pos -> start + (end - start) * Math.pow(pos, power);
  }

  /// v1's power (`annealing_poly`), which is slow at the end rather than at the start: `end +
  /// (start
  /// - end) * (1 - pos) ^ degree`.
  static Sched annealingPoly(double start, double end, double degree) {
    return pos -> end + (start - end) * Math.pow(1 - pos, degree);
  }

  /// A value for each of `total` batches, by its number from 0.
  static Sched perBatch(int total, IntToDoubleFunction value) {
    return pos -> value.applyAsDouble((int) Math.round(pos * total));
  }

  /// One schedule after another (`combine_scheds`), each over its share of the training. At the end
  /// of a share the next begins.
  ///
  /// @param pcts the shares; not below 0, and 1 in all
  static Sched combine(double[] pcts, Sched... scheds) {
    if (pcts.length != scheds.length)
      throw new IllegalArgumentException(
          scheds.length + " schedules need as many shares; " + pcts.length + " were given");
    var bounds = new double[pcts.length + 1];
    for (int i = 0; i < pcts.length; i++) {
      if (!(pcts[i] >= 0))
        throw new IllegalArgumentException("a share must be 0 or more, not " + pcts[i]);
      bounds[i + 1] = bounds[i] + pcts[i];
    }
    if (Math.abs(bounds[pcts.length] - 1) > 1e-9)
      throw new IllegalArgumentException(
          "the shares must add up to 1; they add up to " + bounds[pcts.length]);
    var pieces = List.of(scheds);
    return pos -> {
      int piece = 0;
      // A position is a sum of many small steps: one that is a boundary but for rounding is one.
      while (piece + 1 < pcts.length && bounds[piece + 1] <= pos + 1e-12) piece++;
      double width = bounds[piece + 1] - bounds[piece];
      return pieces.get(piece).at(width == 0 ? 1 : Math.max(0, (pos - bounds[piece]) / width));
    };
  }

  /// Cosine from `start` to `middle` over the first `pct`, then to `end` (`combined_cos`).
  static Sched combinedCos(double pct, double start, double middle, double end) {
    return combine(new double[] {pct, 1 - pct}, cos(start, middle), cos(middle, end));
  }
}
