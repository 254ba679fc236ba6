package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import java.util.ArrayList;
import java.util.List;
import torch.DType;
import torch.Tensor;
import torch.nn.utils.ClipGrad;

/// Trains a float16 model ([ModelToHalf]) by float32 copies of its weights, on which the optimizer
/// works, with a scaled loss: mixed precision as before PyTorch had it (before_fit, before_batch,
/// after_pred, before_backward, before_step, after_step, after_batch, after_fit; order 10). Prefer
/// [MixedPrecision].
///
/// ```java
/// learn.addCbs(NonNativeMixedPrecision.withModelToHalf());   // learn.to_non_native_fp16()
/// ```
///
/// Inputs are cast to float16 and predictions to float32. With a dynamic scale, a step whose
/// gradients overflowed is left out with [Cancel#BATCH], its gradients are dropped and the scale is
/// divided by `divFactor`; after `scaleWait` steps without overflow it is multiplied by it.
///
/// fastai's `flat_master`, which keeps the copies of a group in one vector for speed, has no
/// counterpart: a step works on all parameters of a group at once anyway. It works where the
/// model's operators know float16, on the CPU too, where fastai asks for CUDA.
public final class NonNativeMixedPrecision extends Callback
    implements Event.BeforeFit,
        Event.BeforeBatch,
        Event.AfterPred,
        Event.BeforeBackward,
        Event.BeforeStep,
        Event.AfterStep,
        Event.AfterBatch,
        Event.AfterFit {
  private final Options options;
  private double lossScale;
  private MasterParams masters;
  private int goodSteps;

  /// @param lossScale what a loss is multiplied by when the scale is not dynamic; 512
  /// @param dynamic whether the scale starts from `maxLossScale` and follows the overflows; true
  /// @param maxLossScale 2 to the 24th
  /// @param divFactor 2
  /// @param scaleWait 500
  /// @param clip the norm that the gradients of each group are clipped to; `null`: none
  public record Options(
      double lossScale,
      boolean dynamic,
      double maxLossScale,
      double divFactor,
      int scaleWait,
      Double clip) {
    public static final Options DEFAULT = new Options(512, true, 0x1p24, 2, 500, null);

    public Options withLossScale(double lossScale) {
      return new Options(lossScale, dynamic, maxLossScale, divFactor, scaleWait, clip);
    }

    public Options withDynamic(boolean dynamic) {
      return new Options(lossScale, dynamic, maxLossScale, divFactor, scaleWait, clip);
    }

    public Options withMaxLossScale(double maxLossScale) {
      return new Options(lossScale, dynamic, maxLossScale, divFactor, scaleWait, clip);
    }

    public Options withDivFactor(double divFactor) {
      return new Options(lossScale, dynamic, maxLossScale, divFactor, scaleWait, clip);
    }

    public Options withScaleWait(int scaleWait) {
      return new Options(lossScale, dynamic, maxLossScale, divFactor, scaleWait, clip);
    }

    public Options withClip(double clip) {
      return new Options(lossScale, dynamic, maxLossScale, divFactor, scaleWait, clip);
    }
  }

  public static Options options() {
    return Options.DEFAULT;
  }

  public NonNativeMixedPrecision() {
    this(Options.DEFAULT);
  }

  public NonNativeMixedPrecision(Options options) {
    this.options = options;
    lossScale = options.dynamic ? options.maxLossScale : options.lossScale;
  }

  /// The two callbacks that belong together.
  public static List<Callback> withModelToHalf() {
    return withModelToHalf(Options.DEFAULT);
  }

  public static List<Callback> withModelToHalf(Options options) {
    return List.of(new ModelToHalf(), new NonNativeMixedPrecision(options));
  }

  @Override
  public double order() {
    return 10;
  }

  /// What the loss is multiplied by now.
  public double lossScale() {
    return lossScale;
  }

  @Override
  public void beforeFit() {
    if (learn.isValidating()) return;
    release();
    masters = new MasterParams(learn.opt);
    goodSteps = 0;
  }

  @Override
  public void beforeBatch() {
    learn.xb = learn.xb.clone();
    for (int i = 0; i < learn.xb.length; i++)
      if (learn.xb[i].isFloatingPoint()) learn.xb[i] = learn.xb[i].to(DType.FLOAT16);
  }

  @Override
  public void afterPred() {
    if (learn.pred.isFloatingPoint()) learn.pred = learn.pred.to(DType.FLOAT32);
  }

  @Override
  public void beforeBackward() {
    learn.lossGrad = learn.lossGrad.mul(lossScale);
  }

  @Override
  public void beforeStep() {
    boolean finite = masters.takeGradients(lossScale);
    if (options.dynamic && !finite) {
      masters.drop();
      lossScale /= options.divFactor;
      learn.lossGrad = learn.lossGrad.detach().div(options.divFactor);
      throw Cancel.BATCH;
    }
    if (options.clip != null)
      for (var group : learn.opt.groups())
        ClipGrad.clipGradNorm_(new ArrayList<Tensor>(group.params()), options.clip).close();
    if (options.dynamic && ++goodSteps == options.scaleWait) {
      goodSteps = 0;
      lossScale *= options.divFactor;
    }
  }

  @Override
  public void afterStep() {
    masters.giveBack();
  }

  @Override
  public void afterBatch() {
    if (!learn.training) return;
    masters.giveBack();
    if (learn.lossGrad != null) learn.lossGrad = learn.lossGrad.detach().div(lossScale);
  }

  @Override
  public void afterFit() {
    if (!learn.isValidating()) release();
  }

  @Override
  protected void abandonBatch() {
    if (masters != null) masters.giveBack();
  }

  private void release() {
    if (masters != null) masters.close();
    masters = null;
  }
}
