package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import torch.Aten;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;

/// What [MixUp] and [CutMix] have in common: each sample is mixed with another of its batch, with a
/// weight from the distribution Beta(alpha, alpha) (before_train, before_batch, after_train,
/// after_cancel_train, after_cancel_epoch, after_cancel_fit; order 0, training only).
///
/// Targets are mixed as the inputs are, unless they are class numbers
/// ([fastai.losses.LossFunc#yInt()]): then, for the time of the training part, the learner's loss
/// is the mixture of the losses with both targets:
///
/// ```text
/// loss = mean(lam * loss(pred, y) + (1 - lam) * loss(pred, y of the partner))
/// ```
///
/// Random numbers come from torch's default generator, as in fastai: the same seed gives the same
/// mixtures as Python.
public abstract class MixHandler extends Callback
    implements Event.BeforeTrain,
        Event.BeforeBatch,
        Event.AfterTrain,
        Event.AfterCancelTrain,
        Event.AfterCancelEpoch,
        Event.AfterCancelFit {
  private final double alpha;
  private boolean stackY;
  private Tensor lam;
  private Tensor[] partnerYb;

  protected MixHandler(double alpha) {
    if (!(alpha > 0))
      throw new IllegalArgumentException(
          "alpha is the parameter of a Beta distribution, above 0, not " + alpha);
    this.alpha = alpha;
    runValid = false;
  }

  /// The weights of the batch's own samples: `[batch]`, or one number for all.
  protected final Tensor lam() {
    return lam;
  }

  /// The targets of the partners.
  protected final Tensor[] partnerYb() {
    return partnerYb;
  }

  // ---- the loss
  // -----------------------------------------------------------------------------------

  @Override
  public final void beforeTrain() {
    restore();
    lam = null;
    stackY = learn.lossFunc.yInt();
    if (stackY) learn.lossFunc = new MixedLoss(learn.lossFunc, this);
  }

  @Override
  public final void afterTrain() {
    restore();
  }

  @Override
  public final void afterCancelTrain() {
    restore();
  }

  @Override
  public final void afterCancelEpoch() {
    restore();
  }

  @Override
  public final void afterCancelFit() {
    restore();
  }

  private void restore() {
    learn.lossFunc = MixedLoss.without(learn.lossFunc, this);
  }

  /// Whether a batch is to be mixed now.
  final boolean isMixing() {
    return learn != null && learn.training && lam != null;
  }

  // ---- for the two kinds
  // --------------------------------------------------------------------------

  /// Draws `n` numbers of Beta(alpha, alpha): `[n]`, float32, on the CPU.
  protected Tensor draw(long n) {
    Tensor concentration =
        Torch.full(new long[] {2}, alpha, TensorOptions.of(DType.FLOAT32, Device.CPU));
    return Aten._sampleDirichlet(concentration.expand(n, 2)).select(-1, 0);
  }

  /// Draws who is mixed with whom: a permutation of the batch, `[n]`, on the CPU.
  protected Tensor drawPartners(long n) {
    return Torch.randperm(n);
  }

  /// Takes note of the weights, and of the partners' targets; mixes those that are no class
  /// numbers.
  protected final void mixTargets(Tensor lam, Tensor partners) {
    this.lam = lam;
    partnerYb = new Tensor[learn.yb.length];
    for (int i = 0; i < partnerYb.length; i++) partnerYb[i] = learn.yb[i].indexSelect(0, partners);
    if (stackY) return;
    var mixed = new Tensor[partnerYb.length];
    for (int i = 0; i < mixed.length; i++) {
      if (!learn.yb[i].isFloatingPoint())
        throw new IllegalStateException(
            this
                + " cannot mix targets that are whole numbers, "
                + learn.yb[i].describe()
                + ", and the loss does not say that they are classes (LossFunc.yInt): give a loss"
                + " such as CrossEntropyLossFlat, or targets of floating point");
      mixed[i] = lerp(partnerYb[i], learn.yb[i], lam);
    }
    learn.yb = mixed;
  }

  /// `from + lam * (to - from)` with one weight a sample, or one for all.
  static Tensor lerp(Tensor from, Tensor to, Tensor lam) {
    Tensor weight = lam;
    if (lam.dim() > 0) {
      var shape = new long[(int) to.dim()];
      java.util.Arrays.fill(shape, 1);
      shape[0] = -1;
      weight = lam.view(shape);
    }
    return Aten.lerp(from, to, weight.to(to.dtype()));
  }
}
