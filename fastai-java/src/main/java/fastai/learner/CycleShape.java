package fastai.learner;

import fastai.optimizer.Sched;

/// How a learning rate moves over the cycles of a training of fastai v0.7; see [Cycles].
public sealed interface CycleShape {
  /// The learning rate.
  ///
  /// @param nb batches of the first cycle
  /// @param total batches of the training
  Sched lr(double lr, int nb, int cycleMult, int total);

  /// The momentum; `null` if it stays.
  default Sched mom(int nb, int total) {
    return null;
  }

  /// Whether each cycle is longer than the one before.
  default boolean grows() {
    return false;
  }

  /// Cosine annealing with warm restarts: `lr / 2 * (cos(pi * i / nb) + 1)`, where `i` counts the
  /// batches of the cycle. The first `nb / 20` batches of the training have `lr / 100`.
  record CosAnneal() implements CycleShape {
    @Override
    public Sched lr(double lr, int nb, int cycleMult, int total) {
      return Sched.perBatch(
          total,
          batch -> {
            if (batch < nb / 20.0) return lr / 100;
            int i = batch;
            long length = nb;
            while (i >= length) {
              i -= (int) length;
              length *= cycleMult;
            }
            return lr / 2 * (Math.cos(Math.PI * i / length) + 1);
          });
    }

    @Override
    public boolean grows() {
      return true;
    }
  }

  /// The triangle of cyclical learning rates (`use_clr`; Smith 2017): up from `lr / div` to `lr`
  /// over the first `nb / cutDiv` batches of a cycle, then down again; momentum moves the other
  /// way.
  ///
  /// ```text
  /// cut = nb // cutDiv;  pct = i / cut, then 1 - (i - cut) / (nb - cut)
  /// lr * (1 + pct * (div - 1)) / div
  /// ```
  ///
  /// In v0.7 momentum is one batch ahead of the rate; here it is not.
  ///
  /// @param moms from the first to the second and back; `null` if momentum stays
  record Clr(double div, int cutDiv, Moms moms) implements CycleShape {
    public static final Clr DEFAULT = new Clr(4, 8, null);

    @Override
    public Sched lr(double lr, int nb, int cycleMult, int total) {
      return Sched.perBatch(total, i -> lr * (1 + pct(i % nb, nb) * (div - 1)) / div);
    }

    @Override
    public Sched mom(int nb, int total) {
      if (moms == null) return null;
      return Sched.perBatch(
          total, i -> moms.start() + pct(i % nb, nb) * (moms.middle() - moms.start()));
    }

    private double pct(int i, int nb) {
      int cut = nb / cutDiv;
      return i > cut || cut == 0 ? 1 - (double) (i - cut) / (nb - cut) : (double) i / cut;
    }
  }

  /// Smith's one-cycle in straight lines (`use_clr_beta`): up from `lr / div` to `lr` and down
  /// again, and in the last `pct` percent down to `lr / div / 100`. Momentum moves the other way
  /// and is high in the last part.
  ///
  /// @param moms from the first to the second and back; `null` if momentum stays
  record ClrBeta(double div, double pct, Moms moms) implements CycleShape {
    public static final ClrBeta DEFAULT = new ClrBeta(10, 10, null);

    @Override
    public Sched lr(double lr, int nb, int cycleMult, int total) {
      int half = half(nb);
      return Sched.perBatch(
          total,
          batch -> {
            int i = batch % nb;
            if (i <= 2 * half) return lr * (1 + up(i, half) * (div - 1)) / div;
            double rest = (double) (i - 2 * half) / (nb - 2 * half);
            return lr * (1 - rest * 0.99) / div;
          });
    }

    @Override
    public Sched mom(int nb, int total) {
      if (moms == null) return null;
      int half = half(nb);
      return Sched.perBatch(
          total,
          batch -> {
            int i = batch % nb;
            return i > 2 * half
                ? moms.start()
                : moms.start() + up(i, half) * (moms.middle() - moms.start());
          });
    }

    private int half(int nb) {
      return (int) (nb * (1 - pct / 100) / 2);
    }

    private static double up(int i, int half) {
      if (half == 0) return 0;
      return i > half ? 1 - (double) (i - half) / half : (double) i / half;
    }
  }
}
