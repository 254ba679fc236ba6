package torch.optim;

import java.util.Collection;
import java.util.Map;
import torch.Tensor;

/// [Adam] with decoupled weight decay: `p = p - lr * weightDecay * p` before each step
/// (`torch.optim.AdamW`).
///
/// Source: Loshchilov and Hutter 2017, arXiv 1711.05101.
public class AdamW extends Adam {
  /// Python's defaults: those of Adam with a weight decay of 1e-2.
  public static Options options() {
    return Adam.options().weightDecay(1e-2).decoupledWeightDecay(true);
  }

  public AdamW(Collection<? extends Tensor> params) {
    this(params, options());
  }

  public AdamW(Collection<? extends Tensor> params, double lr) {
    this(params, options().lr(lr));
  }

  public AdamW(Collection<? extends Tensor> params, Options options) {
    super(params, options.copy().decoupledWeightDecay(true));
  }

  /// Parameters with their names: `net.namedParameters()`.
  public AdamW(Map<String, ? extends Tensor> params, Options options) {
    super(params, options.copy().decoupledWeightDecay(true));
  }
}
