package torch.nn;

import java.util.stream.LongStream;
import torch.nn.functional.Sizes;
import torch.nn.init.Init;

/// What the convolutions of one, two and three directions, direct and transposed, have in common: a
/// learned kernel.
public abstract class ConvNd extends Module {
  public final long inChannels;
  public final long outChannels;
  public final Parameter weight;

  /// `null` without a bias.
  public final Parameter bias;

  public final long groups;
  private final long[] kernelSize;

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
    this.groups = groups;
    this.kernelSize = Sizes.of(directions, "kernelSize", kernelSize);
    var channels =
        transposed
            ? LongStream.of(inChannels, outChannels / groups)
            : LongStream.of(outChannels, inChannels / groups);
    long[] shape = LongStream.concat(channels, LongStream.of(this.kernelSize)).toArray();
    weight = registerParameter("weight", Parameter.empty(shape));
    this.bias = registerParameter("bias", bias ? Parameter.empty(outChannels) : null);
    resetParameters();
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
