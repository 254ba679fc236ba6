package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `(x - mean) / sqrt(var + eps) * weight + bias` over each channel of each example; see [NormBase]
/// for the state. With running statistics, evaluation uses those.
///
/// Source: Ulyanov et al. 2016, arXiv 1607.08022.
public abstract class InstanceNorm extends NormBase {
  private static final System.Logger LOG = System.getLogger("torch");
  private final int directions;

  /// eps 1e-5, momentum 0.1, neither weight and bias nor running statistics.
  public static Options options() {
    return new Options(1e-5, 0.1, false, true, false);
  }

  InstanceNorm(int directions, long numFeatures, Options options) {
    super(numFeatures, options);
    this.directions = directions;
  }

  @Override
  public Tensor forward(Tensor input) {
    long dim = input.dim();
    checkDim(dim, directions + 1, directions + 2);
    boolean batched = dim == directions + 2;
    long channels = input.size(batched ? 1 : 0);
    if (channels != numFeatures) {
      if (weight != null)
        throw new IllegalArgumentException(
            "expected input's size at dim=%d to match num_features (%d), but got: %d."
                .formatted(batched ? 1 : 0, numFeatures, channels));
      LOG.log(
          System.Logger.Level.WARNING,
          "an input of {0} channels does not match num_features {1}, which is not used because"
              + " affine is false",
          channels,
          numFeatures);
    }
    return batched ? normalize(input) : normalize(input.unsqueeze(0)).squeeze(0);
  }

  private Tensor normalize(Tensor input) {
    return F.instanceNorm(
        input,
        runningMean,
        runningVar,
        weight,
        bias,
        isTraining() || !options.trackRunningStats(),
        momentum == null ? 0 : momentum,
        eps);
  }
}
