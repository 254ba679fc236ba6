package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `x / (k + alpha * mean of x² over size neighbouring channels)^beta`
/// (`torch.nn.LocalResponseNorm`).
///
/// Shapes: input and output `[batch, channels, *]`.
///
/// Source: Krizhevsky et al. 2012.
public class LocalResponseNorm extends Module {
  final long size;
  final double alpha;
  final double beta;
  final double k;

  public LocalResponseNorm(long size) {
    this(size, 1e-4, 0.75, 1);
  }

  public LocalResponseNorm(long size, double alpha, double beta, double k) {
    this.size = size;
    this.alpha = alpha;
    this.beta = beta;
    this.k = k;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.localResponseNorm(input, size, alpha, beta, k);
  }

  @Override
  protected String extraRepr() {
    return size
        + ", alpha="
        + Repr.of((Double) alpha)
        + ", beta="
        + Repr.of((Double) beta)
        + ", k="
        + Repr.of((Double) k);
  }
}
