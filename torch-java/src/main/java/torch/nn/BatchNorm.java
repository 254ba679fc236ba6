package torch.nn;

import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.Torch;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `(x - mean) / sqrt(var + eps) * weight + bias` over each channel, the second dimension.
///
/// In training the mean and the variance are the batch's, and the running ones, kept for
/// evaluation, move towards them: `running = (1 - momentum) * running + momentum * batch` (the
/// running variance is the unbiased one).
///
/// State: `weight` (starts as 1) and `bias` (0), `[channels]`, to learn; `running_mean`,
/// `running_var`, `[channels]`, and `num_batches_tracked`, an int64, as buffers.
///
/// Source: Ioffe and Szegedy 2015, arXiv 1502.03167.
public abstract class BatchNorm extends Module {
  /// @param momentum how fast the running statistics move; `null` for the plain mean of all batches
  ///   so far
  /// @param affine whether there is a weight and a bias
  /// @param trackRunningStats without, evaluation uses the batch's statistics too
  public record Options(
      double eps, Double momentum, boolean affine, boolean bias, boolean trackRunningStats) {
    public Options eps(double eps) {
      return new Options(eps, momentum, affine, bias, trackRunningStats);
    }

    public Options momentum(Double momentum) {
      return new Options(eps, momentum, affine, bias, trackRunningStats);
    }

    public Options affine(boolean affine) {
      return new Options(eps, momentum, affine, bias, trackRunningStats);
    }

    public Options bias(boolean bias) {
      return new Options(eps, momentum, affine, bias, trackRunningStats);
    }

    public Options trackRunningStats(boolean trackRunningStats) {
      return new Options(eps, momentum, affine, bias, trackRunningStats);
    }
  }

  public final long numFeatures;

  /// `null` unless affine, as is the bias.
  public final Parameter weight;

  public final Parameter bias;

  /// `null` unless statistics are tracked, as are the next two.
  public final Tensor runningMean;

  public final Tensor runningVar;
  public final Tensor numBatchesTracked;
  private final Options options;

  /// eps 1e-5, momentum 0.1, affine, with running statistics.
  public static Options options() {
    return new Options(1e-5, 0.1, true, true, true);
  }

  BatchNorm(long numFeatures, Options options) {
    this.numFeatures = numFeatures;
    this.options = options;
    weight = registerParameter("weight", options.affine ? Parameter.empty(numFeatures) : null);
    bias =
        registerParameter(
            "bias", options.affine && options.bias ? Parameter.empty(numFeatures) : null);
    boolean track = options.trackRunningStats;
    runningMean = registerBuffer("running_mean", track ? Torch.zeros(numFeatures) : null);
    runningVar = registerBuffer("running_var", track ? Torch.ones(numFeatures) : null);
    numBatchesTracked =
        registerBuffer(
            "num_batches_tracked", track ? Torch.zeros(TensorOptions.of(DType.INT64)) : null);
    if (weight != null) Init.ones_(weight);
    if (bias != null) Init.zeros_(bias);
  }

  /// @throws IllegalArgumentException if the input has another number of dimensions than the layer
  ///   is for
  abstract void checkDim(long dim);

  @Override
  public Tensor forward(Tensor input) {
    checkDim(input.dim());
    boolean track = options.trackRunningStats;
    double momentum = options.momentum == null ? 0 : options.momentum;
    if (isTraining() && track) {
      numBatchesTracked.add_(1L);
      if (options.momentum == null) momentum = 1 / numBatchesTracked.item();
    }
    boolean batch = isTraining() || !track;
    return F.batchNorm(input, runningMean, runningVar, weight, bias, batch, momentum, options.eps);
  }

  /// Forgets the running statistics.
  public final void resetRunningStats() {
    if (!options.trackRunningStats) return;
    Init.zeros_(runningMean);
    Init.ones_(runningVar);
    Init.zeros_(numBatchesTracked);
  }

  /// Checkpoints from before PyTorch 0.4.1 do not count batches.
  @Override
  protected void beforeLoad(Map<String, Tensor> state, String prefix) {
    if (numBatchesTracked != null)
      state.computeIfAbsent(prefix + "num_batches_tracked", _ -> numBatchesTracked);
  }

  @Override
  protected String extraRepr() {
    return numFeatures
        + ", eps="
        + Repr.of((Double) options.eps)
        + ", momentum="
        + Repr.of(options.momentum)
        + ", affine="
        + Repr.of(options.affine)
        + ", bias="
        + Repr.of(bias != null)
        + ", track_running_stats="
        + Repr.of(options.trackRunningStats);
  }

  static IllegalArgumentException wrongDim(String expected, long dim) {
    return new IllegalArgumentException("expected " + expected + " input (got " + dim + "D input)");
  }
}
