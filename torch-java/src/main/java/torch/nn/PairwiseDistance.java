package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The p-norm of `x1 - x2 + eps` along the last dimension, of two tensors
/// (`torch.nn.PairwiseDistance`).
public class PairwiseDistance extends Module {
  private final double p;
  private final double eps;
  private final boolean keepdim;

  /// The 2-norm, eps 1e-6.
  public PairwiseDistance() {
    this(2);
  }

  public PairwiseDistance(double p) {
    this(p, 1e-6, false);
  }

  public PairwiseDistance(double p, double eps, boolean keepdim) {
    this.p = p;
    this.eps = eps;
    this.keepdim = keepdim;
  }

  @Override
  public Tensor forward(Tensor... inputs) {
    Inputs.check(this, inputs, "x1", "x2");
    return F.pairwiseDistance(inputs[0], inputs[1], p, eps, keepdim);
  }
}
