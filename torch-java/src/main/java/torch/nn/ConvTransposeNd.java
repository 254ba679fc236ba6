package torch.nn;

import java.util.Arrays;
import torch.Tensor;
import torch.nn.functional.ConvTransposeOptions;
import torch.nn.functional.Sizes;

/// Transposed convolution, the gradient of convolution as a layer, in one, two or three directions.
///
/// Each size of the output is `(size - 1) * stride - 2 * padding + dilation * (kernel - 1) +
/// outputPadding + 1`. Weight `[inChannels, outChannels / groups, *kernelSize]`, bias
/// `[outChannels]`; both start uniform in `±1/sqrt(outChannels / groups * prod(kernelSize))`.
public abstract class ConvTransposeNd extends ConvNd {
  /// @param walk stride, padding, output padding, groups and dilation
  /// @param bias whether there is one
  public record Options(ConvTransposeOptions walk, boolean bias) {
    /// One number for all directions, or one for each; as for paddings and dilation.
    public Options stride(long... stride) {
      return new Options(walk.stride(stride), bias);
    }

    public Options padding(long... padding) {
      return new Options(walk.padding(padding), bias);
    }

    public Options outputPadding(long... outputPadding) {
      return new Options(walk.outputPadding(outputPadding), bias);
    }

    public Options groups(long groups) {
      return new Options(walk.groups(groups), bias);
    }

    public Options bias(boolean bias) {
      return new Options(walk, bias);
    }

    public Options dilation(long... dilation) {
      return new Options(walk.dilation(dilation), bias);
    }
  }

  private final ConvTransposeOptions walk;

  /// Stride 1, no padding, dilation 1, one group, with a bias.
  public static Options options() {
    return new Options(ConvTransposeOptions.DEFAULT, true);
  }

  ConvTransposeNd(
      int directions, long inChannels, long outChannels, long[] kernelSize, Options options) {
    super(
        directions, inChannels, outChannels, kernelSize, true, options.walk.groups(), options.bias);
    var given = options.walk;
    walk =
        new ConvTransposeOptions(
            Sizes.of(directions, "stride", given.stride()),
            Sizes.of(directions, "padding", given.padding()),
            Sizes.of(directions, "outputPadding", given.outputPadding()),
            given.groups(),
            Sizes.of(directions, "dilation", given.dilation()));
  }

  @Override
  public long[] stride() {
    return walk.stride().clone();
  }

  @Override
  public long[] padding() {
    return walk.padding().clone();
  }

  @Override
  public long[] dilation() {
    return walk.dilation().clone();
  }

  /// Elements added at the far side of each direction of the output.
  public final long[] outputPadding() {
    return walk.outputPadding().clone();
  }

  /// Stride, paddings, groups and dilation, as [torch.nn.functional.F] takes them.
  public final ConvTransposeOptions walk() {
    return walk;
  }

  abstract Tensor convolve(Tensor input, ConvTransposeOptions walk);

  @Override
  public Tensor forward(Tensor input) {
    return convolve(input, walk);
  }

  /// Applies the module so that the output has this size: with a stride above 1 several are
  /// possible. `outputSize` gives the directions, or the whole shape.
  ///
  /// @throws IllegalArgumentException if the size is not possible
  public final Tensor call(Tensor input, long... outputSize) {
    return invoke(input, x -> convolve(x, walk.outputPadding(outputPadding(x, outputSize))));
  }

  private long[] outputPadding(Tensor input, long[] asked) {
    int n = directions();
    int others = input.dim() == n + 2 ? 2 : 1;
    long[] size =
        asked.length == n + others ? Arrays.copyOfRange(asked, others, asked.length) : asked;
    if (size.length != n)
      throw new IllegalArgumentException(
          "%s: for %dD input, output_size must have %d or %d elements (got %d)"
              .formatted(name(), input.dim(), n, n + others, asked.length));
    long[] kernel = kernelSize();
    var least = new long[n];
    var most = new long[n];
    var extra = new long[n];
    boolean possible = true;
    for (int i = 0; i < n; i++) {
      least[i] =
          (input.size(others + i) - 1) * walk.stride()[i]
              - 2 * walk.padding()[i]
              + walk.dilation()[i] * (kernel[i] - 1)
              + 1;
      most[i] = least[i] + walk.stride()[i] - 1;
      extra[i] = size[i] - least[i];
      possible &= size[i] >= least[i] && size[i] <= most[i];
    }
    if (!possible)
      throw new IllegalArgumentException(
          "requested an output size of %s, but valid sizes range from %s to %s (for an input of %s)"
              .formatted(
                  Arrays.toString(size),
                  Arrays.toString(least),
                  Arrays.toString(most),
                  Arrays.toString(input.shape())));
    return extra;
  }

  @Override
  protected String extraRepr() {
    return channelsAndKernel()
        + unless(0, "padding", walk.padding())
        + unless(1, "dilation", walk.dilation())
        + unless(0, "output_padding", walk.outputPadding())
        + groupsAndBias();
  }

  /// The options that it was made with.
  final Options given() {
    return new Options(walk, bias != null);
  }
}
