package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x1 · x2 / (max(|x1|, eps) * max(|x2|, eps))` along a dimension, of two tensors
/// (`torch.nn.CosineSimilarity`).
public class CosineSimilarity extends Module {
  private final long dim;
  private final double eps;

  /// Along the second dimension, eps 1e-8.
  public CosineSimilarity() {
    this(1, 1e-8);
  }

  public CosineSimilarity(long dim) {
    this(dim, 1e-8);
  }

  public CosineSimilarity(long dim, double eps) {
    this.dim = dim;
    this.eps = eps;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "x1", "x2");
    return F.cosineSimilarity(inputs[0], inputs[1], dim, eps);
  }
}
