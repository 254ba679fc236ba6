package torch.nn;

import java.util.stream.LongStream;
import torch.Tensor;
import torch.nn.functional.Sizes;
import torch.nn.init.Init;

/// What the convolutions of one, two and three directions, direct and transposed, have in common: a
/// learned kernel.
public abstract class ConvNd extends Module {
  /// 0 until a lazy layer has seen its first input.
  public long inChannels;

  public final long outChannels;
  public final Parameter weight;

  /// `null` without a bias.
  public final Parameter bias;

  public final long groups;
  private final long[] kernelSize;
  private final boolean transposed;

  ConvNd(
      int directions,
      long inChannels,
      long outChannels,
      long[] kernelSize,
      boolean transposed,
      long groups,
      boolean bias) {
    if (groups < 1)
      throw new IllegalArgumentException("groups must be a positive integer, not " + groups);
    if (inChannels % groups != 0)
      throw new IllegalArgumentException(
          "in_channels must be divisible by groups: " + inChannels + " by " + groups);
    if (outChannels % groups != 0)
      throw new IllegalArgumentException(
          "out_channels must be divisible by groups: " + outChannels + " by " + groups);
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = Sizes.of(directions, "kernelSize", kernelSize);
    this.transposed = transposed;
    this.groups = groups;
    weight = registerParameter("weight", Parameter.empty(shape()));
    this.bias = registerParameter("bias", bias ? Parameter.empty(outChannels) : null);
    if (inChannels > 0) resetParameters();
  }

  private long[] shape() {
    var channels =
        transposed
            ? LongStream.of(inChannels, outChannels / groups)
            : LongStream.of(outChannels, inChannels / groups);
    return LongStream.concat(channels, LongStream.of(kernelSize)).toArray();
  }

  /// Gives the parameters of a lazy layer their shapes and values.
  final void infer(long channels) {
    inChannels = channels;
    weight.materialize(shape());
    if (bias != null) bias.materialize(outChannels);
    resetParameters();
  }

  /// A layer of the same class and options, with a bias.
  public abstract ConvNd withBias();

  /// The channels of an input, for a lazy layer.
  final long channels(Tensor input) {
    long dim = input.dim();
    int n = directions();
    if (dim != n + 1 && dim != n + 2)
      throw new IllegalArgumentException(
          "Expected %dD (unbatched) or %dD (batched) input to %s, but got input of size: %s"
              .formatted(n + 1, n + 2, name(), java.util.Arrays.toString(input.shape())));
    return input.size(dim - n - 1);
  }

  /// Draws new values.
  public final void resetParameters() {
    Init.kaimingUniform_(weight, Math.sqrt(5));
    if (bias != null) Init.uniformByFanIn_(bias, weight);
  }

  /// The kernel's size in each direction.
  public final long[] kernelSize() {
    return kernelSize.clone();
  }

  /// The stride in each direction.
  public abstract long[] stride();

  /// The padding on both sides of each direction.
  public abstract long[] padding();

  /// The dilation in each direction.
  public abstract long[] dilation();

  final int directions() {
    return kernelSize.length;
  }

  /// `, name=(2, 2)` unless all of the numbers are what is understood.
  static String unless(long understood, String name, long[] values) {
    if (LongStream.of(values).allMatch(value -> value == understood)) return "";
    return ", " + name + "=" + Repr.tuple(values);
  }

  final String channelsAndKernel() {
    return inChannels
        + ", "
        + outChannels
        + ", kernel_size="
        + Repr.tuple(kernelSize)
        + ", stride="
        + Repr.tuple(stride());
  }

  final String groupsAndBias() {
    return (groups == 1 ? "" : ", groups=" + groups) + (bias == null ? ", bias=False" : "");
  }
}
