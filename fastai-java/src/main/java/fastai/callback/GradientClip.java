package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import torch.nn.utils.ClipGrad;

/// Scales the gradients of the model down before a step, so that their norm, all taken as one
/// vector, is at most `maxNorm` (before_step, order 11: after [MixedPrecision] has unscaled them).
///
/// ```java
/// learn.addCb(new GradientClip(0.1));
/// ```
public final class GradientClip extends Callback implements Event.BeforeStep {
  private final double maxNorm;
  private final double normType;

  /// The 2-norm, at most 1.
  public GradientClip() {
    this(1);
  }

  public GradientClip(double maxNorm) {
    this(maxNorm, 2);
  }

  /// @param normType the `p` of the p-norm; may be infinite
  public GradientClip(double maxNorm, double normType) {
    this.maxNorm = maxNorm;
    this.normType = normType;
  }

  @Override
  public double order() {
    return 11;
  }

  @Override
  public void beforeStep() {
    ClipGrad.clipGradNorm_(learn.model.parameters(), maxNorm, normType).close();
  }
}
