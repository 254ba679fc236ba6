package fastai.learner;

import fastai.optimizer.Hyper;
import fastai.optimizer.Sched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What `fit` of fastai v0.7 takes by keyword; see [Learner#fitCycles].
///
/// ```java
/// learn.fitCycles(Lr.of(1e-2), 3, Cycles.DEFAULT.withCycleLen(1).withCycleMult(2));     // SGDR
/// learn.fitCycles(Lr.of(1e-2), 1, Cycles.DEFAULT.withCycleLen(8).withShape(CycleShape.ClrBeta.DEFAULT));
/// ```
///
/// @param cycleLen epochs of the first cycle; 0: no cycles, the learning rate stays
/// @param cycleMult how many times as long as the one before each cycle is
/// @param shape `use_clr` and `use_clr_beta`; [CycleShape.CosAnneal] unless said
/// @param cycleSaveName saves the learner at the end of cycle k as `NAME_cyc_k`; `null`: no
/// @param bestSaveName saves the best epoch's learner: by the first metric, the higher the better,
///   and by the validation loss where that is equal or there is none; `null`: no
/// @param wdSched how weight decay moves; `null`: it stays
public record Cycles(
    int cycleLen,
    int cycleMult,
    CycleShape shape,
    String cycleSaveName,
    String bestSaveName,
    WdSched wdSched) {
  public static final Cycles DEFAULT =
      new Cycles(0, 1, new CycleShape.CosAnneal(), null, null, null);

  public Cycles {
    if (cycleLen == 0 && (cycleSaveName != null || !(shape instanceof CycleShape.CosAnneal)))
      throw new IllegalArgumentException(
          "the shape of a cycle and a save at its end need cycles: begin with withCycleLen");
  }

  public Cycles withCycleLen(int cycleLen) {
    return new Cycles(cycleLen, cycleMult, shape, cycleSaveName, bestSaveName, wdSched);
  }

  public Cycles withCycleMult(int cycleMult) {
    return new Cycles(cycleLen, cycleMult, shape, cycleSaveName, bestSaveName, wdSched);
  }

  public Cycles withShape(CycleShape shape) {
    return new Cycles(cycleLen, cycleMult, shape, cycleSaveName, bestSaveName, wdSched);
  }

  public Cycles withCycleSaveName(String cycleSaveName) {
    return new Cycles(cycleLen, cycleMult, shape, cycleSaveName, bestSaveName, wdSched);
  }

  public Cycles withBestSaveName(String bestSaveName) {
    return new Cycles(cycleLen, cycleMult, shape, cycleSaveName, bestSaveName, wdSched);
  }

  public Cycles withWdSched(WdSched wdSched) {
    return new Cycles(cycleLen, cycleMult, shape, cycleSaveName, bestSaveName, wdSched);
  }

  /// The epochs of a training of `n` cycles; without cycles, of `n` epochs.
  public int epochs(int n) {
    return cycleLen == 0 ? n : new Sgdr(n, cycleLen, cycleMult).epochs();
  }

  /// What a training of `n` cycles needs.
  List<Callback> callbacks(int n, double[] lrs, double[] wds, int perEpoch) {
    var cbs = new ArrayList<Callback>();
    int epochs = epochs(n), total = epochs * perEpoch, nb = cycleLen * perEpoch;
    int[] lengths = lengths(n, epochs);
    Map<Hyper, List<Sched>> scheds = new EnumMap<>(Hyper.class);
    var rates =
        Arrays.stream(lrs)
            .mapToObj(lr -> cycleLen == 0 ? Sched.no(lr) : shape.lr(lr, nb, cycleMult, total))
            .toList();
    scheds.put(Hyper.LR, rates);
    var mom = cycleLen == 0 ? null : shape.mom(nb, total);
    if (mom != null) scheds.put(Hyper.MOM, List.of(mom));
    if (wdSched != null) {
      var decays = new ArrayList<Sched>();
      for (int g = 0; g < lrs.length; g++)
        decays.add(wdSched.sched(wds[g], lrs[g], rates.get(g), perEpoch, lengths, epochs));
      scheds.put(Hyper.WD, decays);
    }
    cbs.add(ParamScheduler.perGroup(scheds));
    if (cycleSaveName != null) cbs.add(new SaveCycles(cycleSaveName, lengths));
    if (bestSaveName != null) cbs.add(new SaveBest(bestSaveName));
    return cbs;
  }

  /// The epochs of each cycle. A shape that does not grow repeats the first until the end.
  private int[] lengths(int n, int epochs) {
    if (cycleLen == 0) {
      int[] single = new int[epochs];
      Arrays.fill(single, 1);
      return single;
    }
    if (shape.grows()) return new Sgdr(n, cycleLen, cycleMult).lengths();
    int[] equal = new int[epochs / cycleLen];
    Arrays.fill(equal, cycleLen);
    return equal;
  }

  static String saveName(String name, int cycle) {
    return name + "_cyc_" + cycle;
  }

  /// Saves the learner after the training of each cycle's last epoch.
  private static final class SaveCycles extends Callback implements Event.AfterTrain {
    private final String name;
    private final int[] lengths;

    SaveCycles(String name, int[] lengths) {
      this.name = name;
      this.lengths = lengths;
    }

    @Override
    public void afterTrain() {
      int end = 0;
      for (int cycle = 0; cycle < lengths.length; cycle++) {
        end += lengths[cycle];
        if (learn.epoch + 1 == end) learn.save(saveName(name, cycle));
      }
    }
  }

  /// Saves the learner after each epoch that is better than those before (order 61, after the
  /// Recorder).
  private static final class SaveBest extends Callback implements Event.AfterEpoch {
    private final String name;
    private double bestLoss = Double.POSITIVE_INFINITY;
    private double bestMetric = Double.NEGATIVE_INFINITY;

    SaveBest(String name) {
      this.name = name;
    }

    @Override
    public double order() {
      return 61;
    }

    @Override
    public void afterEpoch() {
      int at = learn.recorder().metricNames().indexOf("valid_loss") - 1;
      if (at < 0 || at >= learn.finalRecord.size() || learn.finalRecord.get(at) == null) return;
      double loss = learn.finalRecord.get(at);
      double metric = 0;
      if (!learn.metrics.isEmpty()) {
        Double value = learn.finalRecord.get(at + 1);
        metric = value == null ? Double.NEGATIVE_INFINITY : value;
      }
      if (!(metric > bestMetric || metric == bestMetric && loss < bestLoss)) return;
      bestMetric = metric;
      bestLoss = loss;
      learn.save(name);
    }
  }
}
