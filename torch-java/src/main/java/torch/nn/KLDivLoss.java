package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.Reduction;

/// The Kullback-Leibler divergence `target * (log(target) - input)`, of log probabilities and
/// probabilities of the same shape (`torch.nn.KLDivLoss`).
///
/// As in PyTorch the default divides by all elements; `BATCHMEAN` divides by the batch, as the
/// definition asks.
public class KLDivLoss extends Loss {
  private final Reduction reduction;
  private final boolean logTarget;

  public KLDivLoss() {
    this(Reduction.MEAN);
  }

  public KLDivLoss(Reduction reduction) {
    this(reduction, false);
  }

  /// @param logTarget whether the target holds log probabilities too
  public KLDivLoss(Reduction reduction, boolean logTarget) {
    this.reduction = reduction;
    this.logTarget = logTarget;
  }

  @Override
  public Tensor forward(Tensor input, Tensor target) {
    return F.klDiv(input, target, reduction, logTarget);
  }
}
