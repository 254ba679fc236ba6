package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Sched;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/// Cycles of a training with warm restarts (SGDR, Loshchilov and Hutter 2017): in each the learning
/// rate falls by a cosine from its highest value to 0, and each is `cycleMult` times as long as the
/// one before.
///
/// @param cycleLen epochs of the first cycle
record Sgdr(int nCycles, int cycleLen, int cycleMult) {
  Sgdr {
    if (nCycles < 1 || cycleLen < 1 || cycleMult < 1)
      throw new IllegalArgumentException(
          "cycles, their length in epochs and its multiple are 1 or more, not "
              + nCycles
              + ", "
              + cycleLen
              + " and "
              + cycleMult);
  }

  /// The epochs of each cycle.
  int[] lengths() {
    return IntStream.iterate(cycleLen, length -> Math.multiplyExact(length, cycleMult))
        .limit(nCycles)
        .toArray();
  }

  int epochs() {
    return Arrays.stream(lengths()).reduce(0, Math::addExact);
  }

  ParamScheduler scheduler(double[] lrs) {
    double total = epochs();
    double[] shares = Arrays.stream(lengths()).mapToDouble(length -> length / total).toArray();
    var rates =
        Arrays.stream(lrs)
            .mapToObj(
                lr -> {
                  var cycles = new Sched[nCycles];
                  Arrays.fill(cycles, Sched.cos(lr, 0));
                  return Sched.combine(shares, cycles);
                })
            .toList();
    return ParamScheduler.perGroup(Map.of(Hyper.LR, rates));
  }
}
