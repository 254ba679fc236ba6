package torch.optim.lrscheduler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import torch.optim.Optimizer;
import torch.optim.Settings;

/// Lets the learning rates go up from `baseLr` to `maxLr` and down again, over and over, step by
/// step; the momentum goes the other way (`torch.optim.lr_scheduler.CyclicLR`).
///
/// Call [#step] after every batch. Modes: "triangular", "triangular2" (each cycle half as high),
/// "exp_range" (scaled by `gamma^iterations`), or a scale function of one's own, which is not part
/// of the state dict.
///
/// Source: Smith 2015, arXiv 1506.01186.
public class CyclicLR extends LRScheduler {
  /// Python's arguments and their defaults.
  public static final class Options {
    private int stepSizeUp = 2000;
    private Integer stepSizeDown;
    private String mode = "triangular";
    private double gamma = 1;
    private DoubleUnaryOperator scaleFn;
    private String scaleMode = "cycle";
    private boolean cycleMomentum = true;
    private double[] baseMomentum = {0.8};
    private double[] maxMomentum = {0.9};
    private long lastEpoch = -1;

    Options() {}

    /// Steps up.
    public Options stepSizeUp(int stepSizeUp) {
      this.stepSizeUp = stepSizeUp;
      return this;
    }

    /// Steps down; `null`: as many as up.
    public Options stepSizeDown(Integer stepSizeDown) {
      this.stepSizeDown = stepSizeDown;
      return this;
    }

    /// "triangular", "triangular2" or "exp_range".
    public Options mode(String mode) {
      if (!List.of("triangular", "triangular2", "exp_range").contains(mode))
        throw new IllegalArgumentException(
            "mode is invalid: '" + mode + "'; expected triangular, triangular2 or exp_range");
      this.mode = mode;
      return this;
    }

    public Options gamma(double gamma) {
      this.gamma = gamma;
      return this;
    }

    /// Takes the place of the mode: the height of a cycle, from its number or from the steps, as
    /// [#scaleMode] says.
    public Options scaleFn(DoubleUnaryOperator scaleFn) {
      this.scaleFn = scaleFn;
      return this;
    }

    /// "cycle" or "iterations".
    public Options scaleMode(String scaleMode) {
      if (!List.of("cycle", "iterations").contains(scaleMode))
        throw new IllegalArgumentException(
            "scale_mode '" + scaleMode + "' is unknown; expected cycle or iterations");
      this.scaleMode = scaleMode;
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

    public Options lastEpoch(long lastEpoch) {
      this.lastEpoch = lastEpoch;
      return this;
    }
  }

  public static Options options() {
    return new Options();
  }

  private final DoubleUnaryOperator custom;

  public CyclicLR(Optimizer optimizer, double baseLr, double maxLr) {
    this(optimizer, baseLr, maxLr, options());
  }

  public CyclicLR(Optimizer optimizer, double baseLr, double maxLr, Options options) {
    this(optimizer, new double[] {baseLr}, new double[] {maxLr}, options);
  }

  /// @param baseLr for each group
  public CyclicLR(Optimizer optimizer, double[] baseLr, double[] maxLr, Options o) {
    custom = o.scaleFn;
    double[] base = perGroup("base_lr", optimizer, baseLr);
    double up = o.stepSizeUp;
    double down = o.stepSizeDown == null ? up : o.stepSizeDown;
    boolean exponential = o.scaleFn == null && o.mode.equals("exp_range");
    var settings =
        new Settings("CyclicLR")
            .declare("max_lrs", perGroup("max_lr", optimizer, maxLr))
            .declare("total_size", up + down)
            .declare("step_ratio", up / (up + down))
            .declare("mode", o.mode)
            .declare("gamma", o.gamma)
            .declare(
                "scale_mode",
                o.scaleFn != null ? o.scaleMode : exponential ? "iterations" : "cycle")
            .declare("cycle_momentum", o.cycleMomentum);
    if (o.lastEpoch == -1)
      for (int i = 0; i < base.length; i++) optimizer.paramGroups().get(i).lr(base[i]);
    if (o.cycleMomentum) {
      Momentum.check(optimizer);
      double[] least = perGroup("base_momentum", optimizer, o.baseMomentum);
      double[] most = perGroup("max_momentum", optimizer, o.maxMomentum);
      settings
          .declare("use_beta1", Momentum.usesBeta1(optimizer))
          .declare("base_momentums", least)
          .declare("max_momentums", most);
      if (o.lastEpoch == -1) Momentum.start(optimizer, least, most);
    }
    // As in Python, the first step starts from the groups' own initial_lr; later ones do not.
    super(optimizer, o.lastEpoch, settings);
    settings().put("base_lrs", base);
  }

  private double scale(double x) {
    if (custom != null) return custom.applyAsDouble(x);
    return switch ((String) settings().get("mode")) {
      case "triangular2" -> 1 / Math.pow(2, x - 1);
      case "exp_range" -> Math.pow(number("gamma"), x);
      default -> 1;
    };
  }

  @Override
  protected double[] getLr() {
    double position = lastEpoch() / number("total_size");
    double cycle = Math.floor(1 + position);
    double x = 1 + position - cycle;
    double ratio = number("step_ratio");
    double height =
        (x <= ratio ? x / ratio : (x - 1) / (ratio - 1))
            * scale(settings().get("scale_mode").equals("cycle") ? cycle : lastEpoch());
    if (settings().flag("cycle_momentum")) {
      double[] least = settings().numbers("base_momentums");
      double[] most = settings().numbers("max_momentums");
      for (int i = 0; i < least.length; i++)
        Momentum.set(optimizer().paramGroups().get(i), most[i] - (most[i] - least[i]) * height);
    }
    double[] lrs = baseLrs();
    double[] max = settings().numbers("max_lrs");
    for (int i = 0; i < lrs.length; i++) lrs[i] += (max[i] - lrs[i]) * height;
    return lrs;
  }

  @Override
  public Map<String, Object> stateDict() {
    Map<String, Object> dict = super.stateDict();
    dict.put("_scale_fn_custom", null);
    return dict;
  }

  @Override
  public void loadStateDict(Map<String, ?> dict) {
    var rest = new LinkedHashMap<String, Object>(dict);
    rest.remove("_scale_fn_custom");
    super.loadStateDict(rest);
  }
}
