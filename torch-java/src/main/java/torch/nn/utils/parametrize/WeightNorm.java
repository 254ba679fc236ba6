package torch.nn.utils.parametrize;

import java.util.List;
import torch.Aten;
import torch.Tensor;
import torch.nn.Module;

/// See [Parametrizations#weightNorm].
final class WeightNorm extends Module implements RightInverse {
  private final long dim;

  WeightNorm(long dim) {
    this.dim = dim;
  }

  @Override
  public Tensor forward(Tensor... originals) {
    return Aten._weightNorm(originals[1], originals[0], dim);
  }

  @Override
  public List<Tensor> rightInverse(Tensor weight) {
    return List.of(Aten.normExceptDim(weight, 2, dim), weight);
  }

  @Override
  protected String name() {
    return "_WeightNorm";
  }
}
