package fastai.callback;

import fastai.losses.LossFunc;
import java.util.Map;
import torch.Tensor;
import torch.nn.functional.Reduction;

/// A loss of class numbers while a [MixHandler] mixes inputs: the mixture of the losses with both
/// targets, item by item, reduced as the loss itself does. Outside training it is the loss itself.
record MixedLoss(LossFunc inner, MixHandler mix, LossFunc byItem) implements LossFunc {
  MixedLoss(LossFunc inner, MixHandler mix) {
    this(inner, mix, inner.withReduction(Reduction.NONE));
  }

  /// The loss without what a handler made of it.
  static LossFunc without(LossFunc loss, MixHandler mix) {
    if (!(loss instanceof MixedLoss mixed)) return loss;
    if (mixed.mix == mix) return mixed.inner;
    LossFunc inner = without(mixed.inner, mix);
    return inner == mixed.inner ? loss : new MixedLoss(inner, mixed.mix);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    return apply(pred, new Tensor[] {targ});
  }

  @Override
  public Tensor apply(Tensor pred, Tensor[] targs) {
    if (!mix.isMixing()) return inner.apply(pred, targs);
    long bs = targs[0].size(0);
    // Segmentation has several items a sample, in the samples' order.
    Tensor losses =
        MixHandler.lerp(
            byItem.apply(pred, mix.partnerYb()).view(bs, -1),
            byItem.apply(pred, targs).view(bs, -1),
            mix.lam());
    return switch (inner.reduction()) {
      case NONE -> losses.reshape(-1);
      case MEAN -> losses.mean();
      case SUM -> losses.sum();
      case BATCHMEAN -> losses.sum().div((double) bs);
    };
  }

  @Override
  public Tensor activation(Tensor pred) {
    return inner.activation(pred);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return inner.decodes(activated);
  }

  @Override
  public boolean yInt() {
    return inner.yInt();
  }

  @Override
  public Reduction reduction() {
    return inner.reduction();
  }

  @Override
  public LossFunc withReduction(Reduction reduction) {
    return new MixedLoss(inner.withReduction(reduction), mix, byItem);
  }

  @Override
  public Map<String, Object> config() {
    return inner.config();
  }
}
