package fastai.vision.models;

import java.util.Arrays;
import torch.Tensor;
import torch.nn.Module;

/// In training, sets each sample to 0 with probability `p` and divides the others by `1 - p`
/// (torchvision's `StochasticDepth`, mode `row`): put on a residual branch, it skips it.
///
/// Source: Huang et al. 2016, arXiv 1603.09382.
public final class StochasticDepth extends Module {
  public final double p;

  public StochasticDepth(double p) {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException("the probability must lie between 0 and 1, not at " + p);
    this.p = p;
  }

  @Override
  public Tensor forward(Tensor x) {
    if (!isTraining() || p == 0) return x;
    long[] shape = new long[(int) x.dim()];
    Arrays.fill(shape, 1);
    shape[0] = x.size(0);
    Tensor kept = x.newEmpty(shape).bernoulli_(1 - p);
    if (p < 1) kept.div_(1 - p);
    return x.mul(kept);
  }

  @Override
  protected String extraRepr() {
    return "p=" + p + ", mode=row";
  }
}
