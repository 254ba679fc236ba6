package fastai.callback;

import torch.DType;
import torch.Tensor;

/// Mixes every input with another of its batch (before_batch, order 0, training only; see
/// [MixHandler] for the loss):
///
/// ```text
/// lam = max(l, 1 - l),  l drawn from Beta(alpha, alpha) for each sample
/// x   = lam * x + (1 - lam) * x of the partner
/// ```
///
/// ```java
/// learn.fit(5, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(new MixUp()));
/// ```
///
/// Source: Zhang et al. 2017, arXiv 1710.09412.
public class MixUp extends MixHandler {
  /// Alpha 0.4.
  public MixUp() {
    this(0.4);
  }

  public MixUp(double alpha) {
    super(alpha);
  }

  @Override
  public final void beforeBatch() {
    if (learn.yb.length == 0) return;
    long bs = learn.yb[0].size(0);
    var device = learn.xb[0].device();
    Tensor drawn = draw(bs);
    Tensor lam = drawn.maximum(drawn.neg().add(1)).to(device);
    Tensor partners = drawPartners(bs).to(device);
    var mixed = new Tensor[learn.xb.length];
    for (int i = 0; i < mixed.length; i++) {
      Tensor x = learn.xb[i];
      if (!x.isFloatingPoint())
        throw new IllegalStateException(
            "MixUp mixes numbers; the input is "
                + x.describe()
                + ": convert it to "
                + DType.FLOAT32);
      mixed[i] = lerp(x.indexSelect(0, partners), x, lam);
    }
    learn.xb = mixed;
    mixTargets(lam, partners);
  }
}
