package fastai.layers;

import torch.Tensor;
import torch.nn.BatchNorm1d;
import torch.nn.Module;

/// Batch normalisation of the last dimension, over all others (fastai's `BatchNorm1dFlat`).
///
/// Shapes: `[*, features]` to the same.
public final class BatchNorm1dFlat extends BatchNorm1d {
  public BatchNorm1dFlat(long features) {
    super(features);
  }

  @Override
  public Tensor forward(Tensor x) {
    if (x.dim() == 2) return super.forward(x);
    return super.forward(x.reshape(-1, x.size(-1))).view(x.shape());
  }

  @Override
  protected Module create() {
    return new BatchNorm1dFlat(numFeatures);
  }
}
