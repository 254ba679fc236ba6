package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Dropout that keeps mean 0 and variance 1, for [SELU] (`torch.nn.AlphaDropout`).
///
/// Source: Klambauer et al. 2017, arXiv 1706.02515.
public class AlphaDropout extends DropoutNd {
  public AlphaDropout() {
    this(0.5);
  }

  public AlphaDropout(double p) {
    this(p, false);
  }

  /// @param inplace is printed only: as in PyTorch, this layer never writes into its input
  public AlphaDropout(double p, boolean inplace) {
    super(p, inplace);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.alphaDropout(input, p, isTraining());
  }
}
