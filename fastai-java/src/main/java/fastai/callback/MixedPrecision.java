package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import torch.Autocast;
import torch.DType;
import torch.Torch;
import torch.amp.GradScaler;
import torch.io.Checkpoint;

/// Computes the model and the loss in 16-bit floating point where that is safe, by PyTorch's
/// [Autocast], and with float16 scales the loss by a [GradScaler] so that small gradients do not
/// vanish (before_fit, before_batch, after_pred, after_loss, before_backward, before_step,
/// after_step, after_batch, after_fit; order 10).
///
/// ```java
/// learn.addCb(MixedPrecision.fp16());     // learn.to_fp16()
/// learn.addCb(MixedPrecision.bf16());     // learn.to_bf16()
/// learn.removeCbs(MixedPrecision.class);  // learn.to_fp32()
/// ```
///
/// The region goes from before_batch to after_loss, in training and validation; it is left, too,
/// when a batch ends in any other way. Predictions are cast to float32 before the loss. The scale
/// multiplies [fastai.learner.Loop#lossGrad] only, so that the reported loss is the true one. A
/// step whose gradients overflowed is left out with [Cancel#STEP], and the next scale is smaller.
/// The scale starts from 65536, doubles after 2000 steps without overflow and is halved by one.
///
/// It works where the batches are: on the CPU too, where fastai asks for CUDA. Where the hardware
/// has bfloat16, prefer it: it needs no scaling.
///
/// Source: Micikevicius et al. 2017, arXiv 1710.03740.
public final class MixedPrecision extends Callback
    implements Event.BeforeFit,
        Event.BeforeBatch,
        Event.AfterPred,
        Event.AfterLoss,
        Event.BeforeBackward,
        Event.BeforeStep,
        Event.AfterStep,
        Event.AfterBatch,
        Event.AfterFit {
  private final DType dtype;
  private final GradScaler.Options scalerOptions;
  private final List<Double> scales = new ArrayList<>();
  private GradScaler scaler;
  private ScaledParams params;
  private Autocast region;

  private MixedPrecision(DType dtype, GradScaler.Options scalerOptions) {
    this.dtype = dtype;
    this.scalerOptions = scalerOptions.enabled(dtype == DType.FLOAT16);
  }

  /// In float16, with a scaled loss.
  public static MixedPrecision fp16() {
    return fp16(GradScaler.options());
  }

  /// With a scaler of other settings: `MixedPrecision.fp16(GradScaler.options().initScale(1024))`.
  public static MixedPrecision fp16(GradScaler.Options scaler) {
    return new MixedPrecision(DType.FLOAT16, scaler);
  }

  /// In bfloat16, whose range is that of float32, so that nothing is scaled.
  public static MixedPrecision bf16() {
    return new MixedPrecision(DType.BFLOAT16, GradScaler.options());
  }

  @Override
  public double order() {
    return 10;
  }

  /// The type that is computed in.
  public DType dtype() {
    return dtype;
  }

  /// What scales the loss; `null` outside a fit.
  public GradScaler scaler() {
    return scaler;
  }

  /// The scale of each step that was taken in the fit that is running, or was the last.
  public List<Double> scales() {
    return List.copyOf(scales);
  }

  @Override
  public void beforeFit() {
    // A validation within a fit must leave the fit's scaler alone.
    if (learn.isValidating()) return;
    leave();
    scaler = new GradScaler(learn.dls.device().type(), scalerOptions);
    scales.clear();
  }

  @Override
  public void beforeBatch() {
    leave();
    region = Torch.autocast(learn.xb[0].device().type(), dtype);
  }

  @Override
  public void afterPred() {
    if (learn.pred.isFloatingPoint() && learn.pred.dtype() != DType.FLOAT32)
      learn.pred = learn.pred.to(DType.FLOAT32);
  }

  @Override
  public void afterLoss() {
    leave();
  }

  @Override
  public void beforeBackward() {
    learn.lossGrad = scaler.scale(learn.lossGrad);
  }

  @Override
  public void beforeStep() {
    if (!scaler.isEnabled()) {
      scales.add(1.0);
      return;
    }
    if (params == null || !params.isOf(learn.opt)) params = new ScaledParams(learn.opt);
    if (!scaler.step(params)) throw Cancel.STEP;
    scales.add(scaler.getScale());
  }

  @Override
  public void afterStep() {
    scaler.update();
  }

  @Override
  public void afterBatch() {
    leave();
  }

  @Override
  public void afterFit() {
    if (learn.isValidating()) return;
    leave();
    scaler = null;
    params = null;
  }

  @Override
  protected void abandonBatch() {
    leave();
  }

  private void leave() {
    if (region == null) return;
    region.close();
    region = null;
  }

  /// The scale of the loss.
  @Override
  public Map<String, Object> stateDict() {
    return scaler == null ? Map.of() : scaler.stateDict();
  }

  @Override
  public void loadStateDict(Checkpoint state) {
    scaler.loadStateDict(state.asMap());
  }
}
