package torch.nn;

import torch.Aten;
import torch.Tensor;

/// Splits a dimension into several: the reverse of [Flatten] (`torch.nn.Unflatten`).
public class Unflatten extends Module {
  private final long dim;
  private final long[] unflattenedSize;

  /// @param dim the dimension to split; a negative one counts from the end
  /// @param unflattenedSize the sizes it becomes; one of them may be -1, whatever is left
  public Unflatten(long dim, long... unflattenedSize) {
    this.dim = dim;
    this.unflattenedSize = unflattenedSize.clone();
  }

  @Override
  public Tensor forward(Tensor input) {
    return Aten.unflatten(input, dim, unflattenedSize);
  }

  @Override
  protected String extraRepr() {
    return "dim=" + dim + ", unflattened_size=" + Repr.tuple(unflattenedSize);
  }
}
