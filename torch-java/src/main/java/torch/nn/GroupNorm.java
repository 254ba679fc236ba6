package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// `(x - mean) / sqrt(var + eps) * weight + bias` over each group of channels of each example
/// (`torch.nn.GroupNorm`).
///
/// Shapes: input and output `[batch, channels, *]`; weight (starts as 1) and bias (0) `[channels]`.
///
/// Source: Wu and He 2018, arXiv 1803.08494.
public class GroupNorm extends Module {
  /// @param affine whether there is a weight and a bias
  /// @param bias whether there is a bias, if affine
  public record Options(double eps, boolean affine, boolean bias) {
    public Options eps(double eps) {
      return new Options(eps, affine, bias);
    }

    public Options affine(boolean affine) {
      return new Options(eps, affine, bias);
    }

    public Options bias(boolean bias) {
      return new Options(eps, affine, bias);
    }
  }

  public final long numGroups;
  public final long numChannels;

  /// `null` unless affine, as is the bias.
  public final Parameter weight;

  public final Parameter bias;
  public final double eps;
  private final Options options;

  /// eps 1e-5, affine, with a bias.
  public static Options options() {
    return new Options(1e-5, true, true);
  }

  public GroupNorm(long numGroups, long numChannels) {
    this(numGroups, numChannels, options());
  }

  public GroupNorm(long numGroups, long numChannels, Options options) {
    if (numGroups < 1 || numChannels % numGroups != 0)
      throw new IllegalArgumentException(
          "num_channels (%d) must be divisible by num_groups (%d)"
              .formatted(numChannels, numGroups));
    this.numGroups = numGroups;
    this.numChannels = numChannels;
    this.options = options;
    eps = options.eps;
    weight = registerParameter("weight", options.affine ? Parameter.empty(numChannels) : null);
    bias =
        registerParameter(
            "bias", options.affine && options.bias ? Parameter.empty(numChannels) : null);
    resetParameters();
  }

  /// Weight and bias become 1 and 0.
  public final void resetParameters() {
    if (weight != null) Init.ones_(weight);
    if (bias != null) Init.zeros_(bias);
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.groupNorm(input, numGroups, weight, bias, eps);
  }

  @Override
  protected String extraRepr() {
    return numGroups
        + ", "
        + numChannels
        + ", eps="
        + Repr.of((Double) eps)
        + ", affine="
        + Repr.of(options.affine)
        + ", bias="
        + Repr.of(bias != null);
  }

  @Override
  protected Module create() {
    return getClass() == GroupNorm.class
        ? new GroupNorm(numGroups, numChannels, options)
        : super.create();
  }
}
