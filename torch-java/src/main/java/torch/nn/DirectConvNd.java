package torch.nn;

import java.util.Arrays;
import java.util.Locale;
import torch.Tensor;
import torch.nn.functional.ConvOptions;
import torch.nn.functional.F;
import torch.nn.functional.PaddingMode;
import torch.nn.functional.Sizes;

/// Cross-correlation with learned kernels in one, two or three directions.
///
/// Each size of the output is `(size + 2 * padding - dilation * (kernel - 1) - 1) / stride + 1`,
/// rounded down. Weight `[outChannels, inChannels / groups, *kernelSize]`, bias `[outChannels]`;
/// both start uniform in `±1/sqrt(inChannels / groups * prod(kernelSize))`.
public abstract class DirectConvNd extends ConvNd {
  /// @param walk stride, padding, dilation and groups
  /// @param bias whether there is one
  /// @param paddingMode what the padding is; zeros unless told otherwise
  public record Options(ConvOptions walk, boolean bias, PaddingMode paddingMode) {
    /// One number for all directions, or one for each; as for the padding and the dilation.
    public Options stride(long... stride) {
      return new Options(walk.stride(stride), bias, paddingMode);
    }

    public Options padding(long... padding) {
      return new Options(walk.padding(padding), bias, paddingMode);
    }

    /// @param padding `"same"` or `"valid"` (none)
    public Options padding(String padding) {
      return new Options(walk.padding(padding), bias, paddingMode);
    }

    public Options dilation(long... dilation) {
      return new Options(walk.dilation(dilation), bias, paddingMode);
    }

    public Options groups(long groups) {
      return new Options(walk.groups(groups), bias, paddingMode);
    }

    public Options bias(boolean bias) {
      return new Options(walk, bias, paddingMode);
    }

    public Options paddingMode(PaddingMode paddingMode) {
      return new Options(walk, bias, paddingMode);
    }
  }

  private final ConvOptions walk;
  private final PaddingMode paddingMode;

  /// Stride 1, no padding, dilation 1, one group, with a bias.
  public static Options options() {
    return new Options(ConvOptions.DEFAULT, true, PaddingMode.ZEROS);
  }

  DirectConvNd(
      int directions, long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(
        directions,
        inChannels,
        outChannels,
        kernelSize,
        false,
        options.walk.groups(),
        options.bias);
    var given = options.walk;
    walk =
        new ConvOptions(
            Sizes.of(directions, "stride", given.stride()),
            Sizes.of(directions, "padding", given.padding()),
            given.named(),
            Sizes.of(directions, "dilation", given.dilation()),
            given.groups());
    paddingMode = options.paddingMode;
    if (walk.same() && Arrays.stream(walk.stride()).anyMatch(stride -> stride != 1))
      throw new IllegalArgumentException(
          "padding='same' is not supported for strided convolutions");
  }

  @Override
  public long[] stride() {
    return walk.stride().clone();
  }

  @Override
  public long[] padding() {
    if (!walk.same()) return walk.padding().clone();
    throw new IllegalStateException("padding='same' is no number: it may differ from side to side");
  }

  @Override
  public long[] dilation() {
    return walk.dilation().clone();
  }

  /// What the padding is.
  public final PaddingMode paddingMode() {
    return paddingMode;
  }

  /// Stride, padding, dilation and groups, as [F] takes them.
  public final ConvOptions walk() {
    return walk;
  }

  abstract Tensor convolve(Tensor input, ConvOptions walk);

  @Override
  public Tensor forward(Tensor input) {
    if (paddingMode == PaddingMode.ZEROS) return convolve(input, walk);
    return convolve(F.pad(input, paddingOfEachSide(), paddingMode), walk.padding(0));
  }

  /// Before and after the last direction, then before and after the one before it.
  private long[] paddingOfEachSide() {
    int n = directions();
    long[] kernel = kernelSize();
    var sides = new long[2 * n];
    for (int i = 0; i < n; i++) {
      long total = walk.same() ? walk.dilation()[i] * (kernel[i] - 1) : 2 * walk.padding()[i];
      int at = 2 * (n - 1 - i);
      sides[at] = total / 2;
      sides[at + 1] = total - total / 2;
    }
    return sides;
  }

  @Override
  protected String extraRepr() {
    return channelsAndKernel()
        + (walk.named() != null
            ? ", padding=" + walk.named()
            : unless(0, "padding", walk.padding()))
        + unless(1, "dilation", walk.dilation())
        + groupsAndBias()
        + (paddingMode == PaddingMode.ZEROS
            ? ""
            : ", padding_mode=" + paddingMode.name().toLowerCase(Locale.ROOT));
  }

  /// The options that it was made with.
  final Options given() {
    return new Options(walk, bias != null, paddingMode);
  }
}
