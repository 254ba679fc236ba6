package torch.optim.lrscheduler;

import java.util.ArrayList;
import java.util.List;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.Settings;

/// The momentum of an optimizer's groups, which a scheduler moves against the learning rate:
/// `momentum`, or the first of `betas`.
final class Momentum {
  private Momentum() {}

  static boolean usesBeta1(Optimizer optimizer) {
    return optimizer.defaults().settings().has("betas");
  }

  static void check(Optimizer optimizer) {
    Settings defaults = optimizer.defaults().settings();
    if (!defaults.has("momentum") && !defaults.has("betas"))
      throw new IllegalArgumentException(
          "optimizer must support momentum or beta1 with `cycle_momentum` option enabled; "
              + optimizer.getClass().getSimpleName()
              + " has neither");
  }

  /// Sets the range of each group, and its momentum to the largest.
  static void start(Optimizer optimizer, double[] base, double[] max) {
    for (int i = 0; i < base.length; i++) {
      ParamGroup group = optimizer.paramGroups().get(i);
      set(group, max[i]);
      group.put("max_momentum", max[i]);
      group.put("base_momentum", base[i]);
    }
  }

  static void set(ParamGroup group, double momentum) {
    if (group.get("betas") instanceof List<?> betas) {
      var changed = new ArrayList<Object>(betas);
      changed.set(0, momentum);
      group.put("betas", changed);
    } else {
      group.put("momentum", momentum);
    }
  }
}
