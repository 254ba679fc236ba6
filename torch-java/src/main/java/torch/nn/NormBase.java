package torch.nn;

import java.util.Map;
import torch.Aten;
import torch.DType;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;
import torch.nn.init.Init;

/// What batch and instance normalisation have in common: `(x - mean) / sqrt(var + eps) * weight +
/// bias` for each channel, and running statistics.
///
/// State: `weight` (starts as 1) and `bias` (0), `[channels]`, to learn; `running_mean`,
/// `running_var`, `[channels]`, and `num_batches_tracked`, an int64, as buffers.
public abstract class NormBase extends Module {
  /// @param momentum how fast the running statistics move; `null` for the plain mean of all batches
  ///   so far
  /// @param affine whether there is a weight and a bias
  /// @param bias whether there is a bias, if affine
  /// @param trackRunningStats without, evaluation uses the input's statistics too
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

  /// 0 until a lazy layer has seen its first input.
  public long numFeatures;

  public final double eps;

  /// How fast the running statistics move; may be set at any time. `null` for the plain mean of all
  /// batches so far.
  public Double momentum;

  /// `null` unless affine, as is the bias.
  public final Parameter weight;

  public final Parameter bias;

  /// `null` unless statistics are tracked, as are the next two.
  public final Tensor runningMean;

  public final Tensor runningVar;
  public final Tensor numBatchesTracked;
  final Options options;

  NormBase(long numFeatures, Options options) {
    this(
        numFeatures,
        options,
        options.affine ? Parameter.empty(numFeatures) : null,
        options.affine && options.bias ? Parameter.empty(numFeatures) : null,
        options.trackRunningStats ? Torch.zeros(numFeatures) : null,
        options.trackRunningStats ? Torch.ones(numFeatures) : null,
        options.trackRunningStats ? Torch.zeros(TensorOptions.of(DType.INT64)) : null);
    resetParameters();
  }

  /// Shares the other's parameters and statistics.
  NormBase(NormBase other) {
    this(
        other.numFeatures,
        other.options.momentum(other.momentum),
        other.weight,
        other.bias,
        other.runningMean,
        other.runningVar,
        other.numBatchesTracked);
  }

  private NormBase(
      long numFeatures,
      Options options,
      Parameter weight,
      Parameter bias,
      Tensor runningMean,
      Tensor runningVar,
      Tensor numBatchesTracked) {
    this.numFeatures = numFeatures;
    this.options = options;
    eps = options.eps;
    momentum = options.momentum;
    this.weight = registerParameter("weight", weight);
    this.bias = registerParameter("bias", bias);
    this.runningMean = registerBuffer("running_mean", runningMean);
    this.runningVar = registerBuffer("running_var", runningVar);
    this.numBatchesTracked = registerBuffer("num_batches_tracked", numBatchesTracked);
  }

  /// Gives the parameters and statistics of a lazy layer their shapes and values.
  final void infer(long channels) {
    numFeatures = channels;
    for (Parameter parameter : ownParameters().values()) parameter.materialize(channels);
    try (var _ = new TensorScope()) {
      if (runningMean != null) Aten.setData(runningMean, Torch.empty(channels));
      if (runningVar != null) Aten.setData(runningVar, Torch.empty(channels));
    }
    resetParameters();
  }

  /// Forgets the running statistics; weight and bias become 1 and 0.
  public final void resetParameters() {
    resetRunningStats();
    if (weight != null) Init.ones_(weight);
    if (bias != null) Init.zeros_(bias);
  }

  /// Forgets the running statistics.
  public final void resetRunningStats() {
    if (!options.trackRunningStats) return;
    Init.zeros_(runningMean);
    Init.ones_(runningVar);
    Init.zeros_(numBatchesTracked);
  }

  /// @throws IllegalArgumentException unless the input has one of the two numbers of dimensions
  static void checkDim(long dim, long either, long or) {
    if (dim == either || dim == or) return;
    String expected = either == or ? either + "D" : either + "D or " + or + "D";
    throw new IllegalArgumentException("expected " + expected + " input (got " + dim + "D input)");
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
        + Repr.of((Double) eps)
        + ", momentum="
        + Repr.of(momentum)
        + ", affine="
        + Repr.of(options.affine)
        + ", bias="
        + Repr.of(bias != null)
        + ", track_running_stats="
        + Repr.of(options.trackRunningStats);
  }
}
