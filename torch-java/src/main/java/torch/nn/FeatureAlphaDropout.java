package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// [AlphaDropout] of whole channels, the second dimension (`torch.nn.FeatureAlphaDropout`).
public class FeatureAlphaDropout extends DropoutNd {
  public FeatureAlphaDropout() {
    this(0.5);
  }

  public FeatureAlphaDropout(double p) {
    this(p, false);
  }

  /// @param inplace is printed only: as in PyTorch, this layer never writes into its input
  public FeatureAlphaDropout(double p, boolean inplace) {
    super(p, inplace);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.featureAlphaDropout(input, p, isTraining());
  }
}
