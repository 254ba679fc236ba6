package torch.nn;

import torch.Tensor;

/// A tensor that a [Module] learns: a leaf that asks for gradients, outside every scope
/// (`torch.nn.Parameter`).
public final class Parameter extends Tensor {
  /// Shares the data's memory.
  public Parameter(Tensor data) {
    this(data, true);
  }

  public Parameter(Tensor data, boolean requiresGrad) {
    super(data.detach());
    requiresGrad_(requiresGrad);
  }
}
