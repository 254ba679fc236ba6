package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `(x - mean) / sqrt(var + eps) * weight + bias` over each channel, the second dimension; see
/// [NormBase] for the state.
///
/// In training the mean and the variance are the batch's, and the running ones, kept for
/// evaluation, move towards them: `running = (1 - momentum) * running + momentum * batch` (the
/// running variance is the unbiased one).
///
/// Source: Ioffe and Szegedy 2015, arXiv 1502.03167.
public abstract class BatchNorm extends NormBase {
  private final int fewest;
  private final int most;

  /// eps 1e-5, momentum 0.1, affine, with running statistics.
  public static Options options() {
    return new Options(1e-5, 0.1, true, true, true);
  }

  /// Takes inputs of `fewest` or `most` dimensions.
  BatchNorm(int fewest, int most, long numFeatures, Options options) {
    super(numFeatures, options);
    this.fewest = fewest;
    this.most = most;
  }

  /// Shares the other's parameters and statistics.
  BatchNorm(int fewest, int most, BatchNorm other) {
    super(other);
    this.fewest = fewest;
    this.most = most;
  }

  void checkDim(long dim) {
    checkDim(dim, fewest, most);
  }

  @Override
  public Tensor forward(Tensor input) {
    checkDim(input.dim());
    boolean track = options.trackRunningStats();
    double share = momentum == null ? 0 : momentum;
    if (isTraining() && track) {
      numBatchesTracked.add_(1L);
      if (momentum == null) share = 1 / numBatchesTracked.item();
    }
    boolean batch = isTraining() || !track;
    return F.batchNorm(input, runningMean, runningVar, weight, bias, batch, share, eps);
  }
}
