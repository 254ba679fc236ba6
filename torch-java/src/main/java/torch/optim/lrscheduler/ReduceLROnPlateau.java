package torch.optim.lrscheduler;

import java.util.List;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.Settings;

/// Multiplies the learning rates by `factor` when a metric has not become better for `patience`
/// epochs (`torch.optim.lr_scheduler.ReduceLROnPlateau`).
///
/// ```java
/// var scheduler = new ReduceLROnPlateau(opt, ReduceLROnPlateau.options().patience(5));
/// scheduler.step(validationLoss);
/// ```
///
/// Its step takes the metric.
public class ReduceLROnPlateau extends LRScheduler {
  /// Python's arguments and their defaults.
  public static final class Options {
    private String mode = "min";
    private double factor = 0.1;
    private int patience = 10;
    private double threshold = 1e-4;
    private String thresholdMode = "rel";
    private int cooldown;
    private double[] minLr = {0};
    private double eps = 1e-8;

    Options() {}

    /// "min": a better metric is smaller; "max": larger.
    public Options mode(String mode) {
      this.mode = oneOf("mode", mode, "min", "max");
      return this;
    }

    /// What the learning rates are multiplied by; below 1.
    public Options factor(double factor) {
      if (!(factor < 1))
        throw new IllegalArgumentException("Factor should be < 1.0, not " + factor);
      this.factor = factor;
      return this;
    }

    /// How many epochs without a better metric are let pass.
    public Options patience(int patience) {
      this.patience = patience;
      return this;
    }

    /// How much better a metric must be to count.
    public Options threshold(double threshold) {
      this.threshold = threshold;
      return this;
    }

    /// "rel": the threshold is a part of the best metric; "abs": a difference.
    public Options thresholdMode(String thresholdMode) {
      this.thresholdMode = oneOf("threshold mode", thresholdMode, "rel", "abs");
      return this;
    }

    /// For how many epochs after a reduction none are counted.
    public Options cooldown(int cooldown) {
      this.cooldown = cooldown;
      return this;
    }

    /// The smallest learning rate: for all groups, or for each.
    public Options minLr(double... minLr) {
      this.minLr = minLr.clone();
      return this;
    }

    /// The smallest reduction that is made.
    public Options eps(double eps) {
      this.eps = eps;
      return this;
    }

    private static String oneOf(String name, String given, String first, String second) {
      if (given.equals(first) || given.equals(second)) return given;
      throw new IllegalArgumentException(
          name + " " + given + " is unknown; expected '" + first + "' or '" + second + "'");
    }
  }

  public static Options options() {
    return new Options();
  }

  public ReduceLROnPlateau(Optimizer optimizer) {
    this(optimizer, options());
  }

  /// @param mode "min" or "max"
  public ReduceLROnPlateau(Optimizer optimizer, String mode) {
    this(optimizer, options().mode(mode));
  }

  public ReduceLROnPlateau(Optimizer optimizer, Options o) {
    boolean max = o.mode.equals("max");
    double worst = max ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    super(
        optimizer,
        new Settings("ReduceLROnPlateau")
            .declare("factor", o.factor)
            .declare("default_min_lr", Number.class, o.minLr.length == 1 ? o.minLr[0] : null)
            .declare("min_lrs", perGroup("min_lr", optimizer, o.minLr))
            .declare("patience", o.patience)
            .declare("cooldown", o.cooldown)
            .declare("eps", o.eps)
            .declare("last_epoch", 0)
            .declare("_last_lr", new double[0])
            .declare("mode_worse", worst)
            .declare("mode", o.mode)
            .declare("threshold", o.threshold)
            .declare("threshold_mode", o.thresholdMode)
            .declare("best", worst)
            .declare("cooldown_counter", 0)
            .declare("num_bad_epochs", 0));
    noteLrs();
  }

  @Override
  protected double[] getLr() {
    return lrs();
  }

  @Override
  public void step() {
    throw new UnsupportedOperationException(
        "ReduceLROnPlateau decides by a metric; call step(metric)");
  }

  @Override
  public void step(long epoch) {
    step((double) epoch);
  }

  /// Goes on by an epoch that gave the metric.
  public void step(double metric) {
    Settings s = settings();
    s.put("last_epoch", lastEpoch() + 1);
    long bad = s.integer("num_bad_epochs") + 1;
    if (isBetter(metric)) {
      s.put("best", metric);
      bad = 0;
    }
    if (s.integer("cooldown_counter") > 0) {
      s.put("cooldown_counter", s.integer("cooldown_counter") - 1);
      bad = 0;
    }
    if (bad > s.integer("patience")) {
      reduce();
      s.put("cooldown_counter", s.integer("cooldown"));
      bad = 0;
    }
    s.put("num_bad_epochs", bad);
    noteLrs();
  }

  private void reduce() {
    List<ParamGroup> groups = optimizer().paramGroups();
    double[] smallest = settings().numbers("min_lrs");
    if (smallest.length != groups.size()) {
      if (settings().get("default_min_lr") == null)
        throw new IllegalStateException(
            "The number of param groups in the `optimizer` ("
                + groups.size()
                + ") differs from when `ReduceLROnPlateau` was initialized ("
                + smallest.length
                + "); give one min_lr for all");
      smallest = perGroup("min_lr", optimizer(), number("default_min_lr"));
      settings().put("min_lrs", smallest);
    }
    for (int i = 0; i < smallest.length; i++) {
      double old = groups.get(i).lr();
      double reduced = Math.max(old * number("factor"), smallest[i]);
      if (old - reduced > number("eps")) groups.get(i).lr(reduced);
    }
  }

  private boolean isBetter(double metric) {
    double best = number("best");
    double threshold = number("threshold");
    boolean relative = settings().get("threshold_mode").equals("rel");
    return settings().get("mode").equals("min")
        ? metric < (relative ? best * (1 - threshold) : best - threshold)
        : metric > (relative ? best * (threshold + 1) : best + threshold);
  }
}
