package torch.optim.lrscheduler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.Settings;

/// Lets the learning rates rise to `maxLr` and fall far below their start, once, over all steps of
/// a training; the momentum goes the other way (`torch.optim.lr_scheduler.OneCycleLR`).
///
/// ```java
/// var scheduler = new OneCycleLR(opt, 0.1, OneCycleLR.options().epochs(10).stepsPerEpoch(loader.size()));
/// ```
///
/// Call [#step] after every batch.
///
/// Source: Smith and Topin 2017, arXiv 1708.07120.
public class OneCycleLR extends LRScheduler {
  /// Python's arguments and their defaults.
  public static final class Options {
    private Integer totalSteps;
    private Integer epochs;
    private Integer stepsPerEpoch;
    private double pctStart = 0.3;
    private String annealStrategy = "cos";
    private boolean cycleMomentum = true;
    private double[] baseMomentum = {0.85};
    private double[] maxMomentum = {0.95};
    private double divFactor = 25;
    private double finalDivFactor = 1e4;
    private boolean threePhase;
    private long lastEpoch = -1;

    Options() {}

    /// The steps of the whole training; or say [#epochs] and [#stepsPerEpoch].
    public Options totalSteps(int totalSteps) {
      this.totalSteps = positive("total_steps", totalSteps);
      return this;
    }

    public Options epochs(int epochs) {
      this.epochs = positive("epochs", epochs);
      return this;
    }

    public Options stepsPerEpoch(int stepsPerEpoch) {
      this.stepsPerEpoch = positive("steps_per_epoch", stepsPerEpoch);
      return this;
    }

    private static int positive(String name, int value) {
      if (value <= 0)
        throw new IllegalArgumentException(
            "Expected positive integer " + name + ", but got " + value);
      return value;
    }

    /// The part of the steps in which the learning rate rises.
    public Options pctStart(double pctStart) {
      if (!(pctStart >= 0 && pctStart <= 1))
        throw new IllegalArgumentException(
            "Expected float between 0 and 1 pct_start, but got " + pctStart);
      this.pctStart = pctStart;
      return this;
    }

    /// "cos" or "linear".
    public Options annealStrategy(String annealStrategy) {
      if (!List.of("cos", "linear").contains(annealStrategy))
        throw new IllegalArgumentException(
            "anneal_strategy must be one of 'cos' or 'linear', instead got " + annealStrategy);
      this.annealStrategy = annealStrategy;
      return this;
    }

    public Options cycleMomentum(boolean cycleMomentum) {
      this.cycleMomentum = cycleMomentum;
      return this;
    }

    /// The smallest momentum: for all groups, or for each.
    public Options baseMomentum(double... baseMomentum) {
      this.baseMomentum = baseMomentum.clone();
      return this;
    }

    /// The largest momentum: for all groups, or for each.
    public Options maxMomentum(double... maxMomentum) {
      this.maxMomentum = maxMomentum.clone();
      return this;
    }

    /// The start is `maxLr / divFactor`.
    public Options divFactor(double divFactor) {
      this.divFactor = divFactor;
      return this;
    }

    /// The end is the start divided by this.
    public Options finalDivFactor(double finalDivFactor) {
      this.finalDivFactor = finalDivFactor;
      return this;
    }

    /// Whether the way down stops at the start before it goes to the end.
    public Options threePhase(boolean threePhase) {
      this.threePhase = threePhase;
      return this;
    }

    public Options lastEpoch(long lastEpoch) {
      this.lastEpoch = lastEpoch;
      return this;
    }

    private int steps() {
      if (totalSteps != null) return totalSteps;
      if (epochs != null && stepsPerEpoch != null) return epochs * stepsPerEpoch;
      throw new IllegalArgumentException(
          "You must define either total_steps OR (epochs AND steps_per_epoch)");
    }
  }

  public static Options options() {
    return new Options();
  }

  public OneCycleLR(Optimizer optimizer, double maxLr, int totalSteps) {
    this(optimizer, maxLr, options().totalSteps(totalSteps));
  }

  public OneCycleLR(Optimizer optimizer, double maxLr, Options options) {
    this(optimizer, new double[] {maxLr}, options);
  }

  /// @param maxLr for each group
  public OneCycleLR(Optimizer optimizer, double[] maxLr, Options o) {
    int steps = o.steps();
    double[] max = perGroup("max_lr", optimizer, maxLr);
    if (o.lastEpoch == -1)
      for (int i = 0; i < max.length; i++) {
        ParamGroup group = optimizer.paramGroups().get(i);
        group.put("initial_lr", max[i] / o.divFactor);
        group.put("max_lr", max[i]);
        group.put("min_lr", max[i] / o.divFactor / o.finalDivFactor);
      }
    var settings =
        new Settings("OneCycleLR")
            .declare("total_steps", steps)
            .declare("_schedule_phases", phases(o, steps))
            .declare("_anneal_func_type", o.annealStrategy)
            .declare("cycle_momentum", o.cycleMomentum);
    if (o.cycleMomentum) {
      Momentum.check(optimizer);
      settings.declare("use_beta1", Momentum.usesBeta1(optimizer));
      if (o.lastEpoch == -1)
        Momentum.start(
            optimizer,
            perGroup("base_momentum", optimizer, o.baseMomentum),
            perGroup("max_momentum", optimizer, o.maxMomentum));
    }
    super(optimizer, o.lastEpoch, settings);
  }

  private static List<Map<String, Object>> phases(Options o, int steps) {
    double peak = o.pctStart * steps - 1;
    Map<String, Object> up = phase(peak, "initial_lr", "max_lr", "max_momentum", "base_momentum");
    if (!o.threePhase)
      return List.of(up, phase(steps - 1L, "max_lr", "min_lr", "base_momentum", "max_momentum"));
    return List.of(
        up,
        phase(2 * o.pctStart * steps - 2, "max_lr", "initial_lr", "base_momentum", "max_momentum"),
        phase(steps - 1L, "initial_lr", "min_lr", "max_momentum", "max_momentum"));
  }

  private static Map<String, Object> phase(
      Number end, String startLr, String endLr, String startMomentum, String endMomentum) {
    var phase = new LinkedHashMap<String, Object>();
    phase.put("end_step", end);
    phase.put("start_lr", startLr);
    phase.put("end_lr", endLr);
    phase.put("start_momentum", startMomentum);
    phase.put("end_momentum", endMomentum);
    return phase;
  }

  @Override
  protected double[] getLr() {
    long step = lastEpoch();
    if (step > settings().integer("total_steps"))
      throw new IllegalStateException(
          "Tried to step "
              + step
              + " times. The specified number of total steps is "
              + settings().integer("total_steps"));
    double start = 0;
    Map<?, ?> phase = null;
    double end = 0;
    for (Object next : (List<?>) settings().get("_schedule_phases")) {
      if (phase != null) start = end;
      phase = (Map<?, ?>) next;
      end = ((Number) phase.get("end_step")).doubleValue();
      if (step <= end) break;
    }
    double part = (step - start) / (end - start);
    List<ParamGroup> groups = optimizer().paramGroups();
    var lrs = new double[groups.size()];
    for (int i = 0; i < lrs.length; i++) {
      ParamGroup group = groups.get(i);
      lrs[i] = between(group, phase, "start_lr", "end_lr", part);
      if (settings().flag("cycle_momentum"))
        Momentum.set(group, between(group, phase, "start_momentum", "end_momentum", part));
    }
    return lrs;
  }

  private double between(ParamGroup group, Map<?, ?> phase, String from, String to, double part) {
    double start = number(group, (String) phase.get(from));
    double end = number(group, (String) phase.get(to));
    return settings().get("_anneal_func_type").equals("cos")
        ? end + (start - end) / 2 * (Math.cos(Math.PI * part) + 1)
        : (end - start) * part + start;
  }
}
