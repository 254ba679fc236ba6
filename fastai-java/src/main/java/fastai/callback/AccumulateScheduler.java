package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Cancel;
import fastai.learner.Event;
import torch.Aten;
import torch.Scalar;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// fastai v1's accumulation of gradients: takes a step every `nStep` batches, with the mean
/// gradient of all their samples (before_train, after_loss, before_step; order 6, training only).
/// Unless `dropLast`, the batches left at the end of an epoch make a step of their own.
///
/// ```java
/// learn.addCb(new AccumulateScheduler(4));
/// ```
///
/// It takes a loss that is a mean over the batch; v1 asked for one that is a sum.
/// [GradientAccumulation] counts samples, and carries what is left over to the next epoch.
public final class AccumulateScheduler extends Callback
    implements Event.BeforeTrain, Event.AfterLoss, Event.BeforeStep {
  private final int nStep;
  private final boolean dropLast;
  private int batches;
  private long samples;

  /// A step every batch.
  public AccumulateScheduler() {
    this(1);
  }

  public AccumulateScheduler(int nStep) {
    this(nStep, false);
  }

  public AccumulateScheduler(int nStep, boolean dropLast) {
    if (nStep < 1)
      throw new IllegalArgumentException("nStep is a number of batches, at least 1, not " + nStep);
    this.nStep = nStep;
    this.dropLast = dropLast;
    runValid = false;
  }

  @Override
  public double order() {
    return 6;
  }

  @Override
  public void beforeTrain() {
    // Gradients of an epoch that ended early, or whose rest was dropped.
    learn.opt.zeroGrad();
    batches = 0;
    samples = 0;
  }

  @Override
  public void afterLoss() {
    if (learn.lossGrad != null) learn.lossGrad = learn.lossGrad.mul(learn.yb[0].size(0));
  }

  @Override
  public void beforeStep() {
    batches++;
    samples += learn.yb[0].size(0);
    boolean last = !dropLast && learn.iter == learn.nIter - 1;
    if (batches < nStep && !last) throw Cancel.BATCH;
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      var grads =
          learn.opt.params().stream()
              .map(Tensor::grad)
              .filter(java.util.Objects::nonNull)
              .toArray(Tensor[]::new);
      if (grads.length > 0) Aten._foreachDiv_(grads, Scalar.of((double) samples));
    }
    batches = 0;
    samples = 0;
  }
}
