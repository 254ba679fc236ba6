package fastai.callback;

import fastai.learner.Callback;
import fastai.learner.Event;
import torch.DType;
import torch.Tensor;

/// Adds to the loss that is differentiated, in training, what keeps the activations of a recurrent
/// model small and smooth in time (order 1, after [RNNCallback], which it needs):
///
/// ```text
/// alpha * mean(out^2) + beta * mean((raw[:, 1:] - raw[:, :-1])^2)
/// ```
///
/// with `out` the last layer's values after dropout and `raw` those before, `[batch, time,
/// features]`. As in fastai the second part needs more than one row in the batch. Merity, Keskar
/// and Socher, "Regularizing and Optimizing LSTM Language Models" (2017): AR and TAR.
///
/// | event | what it does |
/// |---|---|
/// | after_loss | adds to `lossGrad` |
public final class RNNRegularizer extends Callback implements Event.AfterLoss {
  private final double alpha;
  private final double beta;

  /// @param alpha the weight of the activations' size
  /// @param beta the weight of their change from step to step
  public RNNRegularizer(double alpha, double beta) {
    this.alpha = alpha;
    this.beta = beta;
    runValid = false;
  }

  @Override
  public double order() {
    return 1;
  }

  @Override
  public void afterLoss() {
    if (!learn.training || learn.lossGrad == null) return;
    var rnn = learn.cb(RNNCallback.class);
    if (rnn == null)
      throw new IllegalStateException(
          "an RNNRegularizer works with what an RNNCallback keeps; add one, or RNNCallback.rnnCbs");
    if (alpha != 0) learn.lossGrad = learn.lossGrad.add(meanSquare(rnn.out()).mul(alpha));
    Tensor raw = rnn.rawOut();
    if (beta == 0 || raw.size(0) < 2) return;
    long steps = raw.size(1) - 1;
    if (steps < 1) return;
    learn.lossGrad =
        learn.lossGrad.add(
            meanSquare(raw.narrow(1, 1, steps).sub(raw.narrow(1, 0, steps))).mul(beta));
  }

  private static Tensor meanSquare(Tensor values) {
    return values.to(DType.FLOAT32).square().mean();
  }
}
