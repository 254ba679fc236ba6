package torch.optim.swa;

import java.util.List;
import torch.optim.Optimizer;
import torch.optim.ParamGroup;
import torch.optim.Settings;
import torch.optim.lrscheduler.LRScheduler;

/// Lets the learning rates go to those of weight averaging in `annealEpochs` epochs, and stay there
/// (`torch.optim.swa_utils.SWALR`).
///
/// ```java
/// var scheduler = new SWALR(opt, 0.05);
/// ```
///
/// Source: Izmailov et al. 2018, arXiv 1803.05407.
public class SWALR extends LRScheduler {
  public SWALR(Optimizer optimizer, double swaLr) {
    this(optimizer, swaLr, 10);
  }

  public SWALR(Optimizer optimizer, double swaLr, int annealEpochs) {
    this(optimizer, swaLr, annealEpochs, "cos");
  }

  /// @param annealStrategy "cos" or "linear"
  public SWALR(Optimizer optimizer, double swaLr, int annealEpochs, String annealStrategy) {
    this(optimizer, new double[] {swaLr}, annealEpochs, annealStrategy, -1);
  }

  /// @param swaLr for each group
  public SWALR(
      Optimizer optimizer,
      double[] swaLr,
      int annealEpochs,
      String annealStrategy,
      long lastEpoch) {
    if (!List.of("cos", "linear").contains(annealStrategy))
      throw new IllegalArgumentException(
          "anneal_strategy must be one of 'cos' or 'linear', instead got " + annealStrategy);
    if (annealEpochs < 0)
      throw new IllegalArgumentException(
          "anneal_epochs must be equal or greater than 0, got " + annealEpochs);
    double[] swaLrs = perGroup("swa_lr", optimizer, swaLr);
    for (int i = 0; i < swaLrs.length; i++) optimizer.paramGroups().get(i).put("swa_lr", swaLrs[i]);
    super(
        optimizer,
        lastEpoch,
        new Settings("SWALR")
            .declare("_anneal_strategy", annealStrategy)
            .declare("anneal_epochs", annealEpochs));
  }

  @Override
  protected double[] getLr() {
    long epochs = settings().integer("anneal_epochs");
    long step = settings().integer("_step_count") - 1;
    if (epochs == 0) step = Math.max(1, step);
    double before = way(step - 1, epochs);
    double now = way(step, epochs);
    List<ParamGroup> groups = optimizer().paramGroups();
    var lrs = new double[groups.size()];
    for (int i = 0; i < lrs.length; i++) {
      double target = number(groups.get(i), "swa_lr");
      // Where the way would have started, to be where it is.
      double start = before == 1 ? target : (groups.get(i).lr() - before * target) / (1 - before);
      lrs[i] = target * now + start * (1 - now);
    }
    return lrs;
  }

  /// How much of the way is behind after some steps.
  private double way(long step, long epochs) {
    double t = Math.clamp((double) step / Math.max(1, epochs), 0, 1);
    return settings().get("_anneal_strategy").equals("cos") ? (1 - Math.cos(Math.PI * t)) / 2 : t;
  }
}
