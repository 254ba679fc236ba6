package torch.nn;

import java.util.Arrays;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.init.Init;

/// Cross-correlation of pictures with learned kernels (`torch.nn.Conv2d`).
///
/// Shapes: input `[batch, inChannels, height, width]` (or without batch), output `[batch,
/// outChannels, height', width']` with `height' = (height + 2 * padding - dilation * (kernel - 1) -
/// 1) / stride + 1`, rounded down; weight `[outChannels, inChannels / groups, kernelHeight,
///    kernelWidth]`, bias `[outChannels]`. Both start uniform in `±1/sqrt(inChannels / groups *
///    kernelHeight * kernelWidth)`.
///
/// ```java
/// var conv = new Conv2d(3, 16, 3, Conv2d.options().stride(2).padding(1));
/// ```
public class Conv2d extends Module {
  /// @param padding zeros added on each side
  /// @param same pads so that the output is as large as the input; with stride 1 only
  public record Options(
      long[] stride, long[] padding, boolean same, long[] dilation, long groups, boolean bias) {
    /// One number for both directions, or vertical and horizontal.
    public Options stride(long... stride) {
      return new Options(Pair.of("stride", stride), padding, same, dilation, groups, bias);
    }

    public Options padding(long... padding) {
      return new Options(stride, Pair.of("padding", padding), false, dilation, groups, bias);
    }

    /// @param padding `"same"` or `"valid"` (none)
    public Options padding(String padding) {
      if (!padding.equals("same") && !padding.equals("valid"))
        throw new IllegalArgumentException(
            "Invalid padding string '" + padding + "', should be one of 'valid', 'same'");
      return new Options(stride, new long[2], padding.equals("same"), dilation, groups, bias);
    }

    public Options dilation(long... dilation) {
      return new Options(stride, padding, same, Pair.of("dilation", dilation), groups, bias);
    }

    public Options groups(long groups) {
      return new Options(stride, padding, same, dilation, groups, bias);
    }

    public Options bias(boolean bias) {
      return new Options(stride, padding, same, dilation, groups, bias);
    }
  }

  private static final long[] ZERO = {0, 0};
  private static final long[] ONE = {1, 1};

  public final long inChannels;
  public final long outChannels;
  public final Parameter weight;

  /// `null` without a bias.
  public final Parameter bias;

  private final long[] kernelSize;
  private final Options options;

  public static Options options() {
    return new Options(ONE, ZERO, false, ONE, 1, true);
  }

  public Conv2d(long inChannels, long outChannels, long kernelSize) {
    this(inChannels, outChannels, kernelSize, options());
  }

  public Conv2d(long inChannels, long outChannels, long kernelSize, Options options) {
    this(inChannels, outChannels, new long[] {kernelSize}, options);
  }

  /// @param kernelSize height and width
  public Conv2d(long inChannels, long outChannels, long[] kernelSize, Options options) {
    long groups = options.groups;
    if (groups < 1)
      throw new IllegalArgumentException("groups must be a positive integer, not " + groups);
    if (inChannels % groups != 0)
      throw new IllegalArgumentException(
          "in_channels must be divisible by groups: " + inChannels + " by " + groups);
    if (outChannels % groups != 0)
      throw new IllegalArgumentException(
          "out_channels must be divisible by groups: " + outChannels + " by " + groups);
    if (options.same && !Arrays.equals(options.stride, ONE))
      throw new IllegalArgumentException(
          "padding='same' is not supported for strided convolutions");
    this.inChannels = inChannels;
    this.outChannels = outChannels;
    this.kernelSize = Pair.of("kernelSize", kernelSize);
    this.options = options;
    weight =
        registerParameter(
            "weight",
            Parameter.empty(
                outChannels, inChannels / groups, this.kernelSize[0], this.kernelSize[1]));
    bias = registerParameter("bias", options.bias ? Parameter.empty(outChannels) : null);
    resetParameters();
  }

  /// Draws new values.
  public final void resetParameters() {
    Init.kaimingUniform_(weight, Math.sqrt(5));
    if (bias != null) Init.uniformByFanIn_(bias, weight);
  }

  @Override
  public Tensor forward(Tensor input) {
    Options o = options;
    return o.same
        ? F.conv2d(input, weight, bias, o.stride, "same", o.dilation, o.groups)
        : F.conv2d(input, weight, bias, o.stride, o.padding, o.dilation, o.groups);
  }

  @Override
  protected String extraRepr() {
    var text = new StringBuilder();
    text.append(inChannels).append(", ").append(outChannels);
    text.append(", kernel_size=")
        .append(Repr.of(kernelSize))
        .append(", stride=")
        .append(Repr.of(options.stride));
    if (options.same) text.append(", padding=same");
    else if (!Arrays.equals(options.padding, ZERO))
      text.append(", padding=").append(Repr.of(options.padding));
    if (!Arrays.equals(options.dilation, ONE))
      text.append(", dilation=").append(Repr.of(options.dilation));
    if (options.groups != 1) text.append(", groups=").append(options.groups);
    if (bias == null) text.append(", bias=False");
    return text.toString();
  }
}
