package fastai.learner;

import torch.Tensor;

/// The running mean of the training loss, corrected for its start: after each batch `val = beta *
/// val + (1 - beta) * loss`, reported as `val / (1 - beta ^ count)`. The losses 1, 2, 3, 4 give 1,
/// 1.505051, 2.013468, 2.525250.
public final class AvgSmoothLoss implements Metric {
  private final double beta;
  private int count;
  private double val;

  public AvgSmoothLoss() {
    this(0.98);
  }

  public AvgSmoothLoss(double beta) {
    this.beta = beta;
  }

  @Override
  public String name() {
    return "loss";
  }

  @Override
  public void reset() {
    count = 0;
    val = 0;
  }

  @Override
  public void accumulate(Learner learn) {
    add(mean(learn.loss));
  }

  void add(double loss) {
    count++;
    val = beta * val + (1 - beta) * loss;
  }

  @Override
  public Double value() {
    return count == 0 ? null : val / (1 - Math.pow(beta, count));
  }

  /// How many batches were seen.
  public int count() {
    return count;
  }

  /// The running mean before its correction.
  double val() {
    return val;
  }

  void set(double val, int count) {
    this.val = val;
    this.count = count;
  }

  static double mean(Tensor loss) {
    return (loss.dim() == 0 ? loss : loss.mean()).item();
  }
}
