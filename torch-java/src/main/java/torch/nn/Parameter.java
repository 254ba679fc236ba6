package torch.nn;

import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

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

  /// A parameter of the shape, with whatever its memory holds; for layers that fill it at once.
  public static Parameter empty(long... shape) {
    try (var _ = new TensorScope()) {
      return new Parameter(Torch.empty(shape));
    }
  }

  @Override
  public String toString() {
    return "Parameter containing:\n" + super.toString();
  }
}
