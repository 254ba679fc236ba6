package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Columns back to pictures, the reverse of [Unfold]; where windows overlap, their values are added
/// (`torch.nn.Fold`).
///
/// Shapes: input `[batch, channels * prod(kernelSize), windows]` (or without batch), output
/// `[batch, channels, *outputSize]`.
public class Fold extends Module {
  private final long[] outputSize;
  private final long[] kernelSize;
  private final Unfold.Options options;

  /// dilation 1, no padding, stride 1
  public static Unfold.Options options() {
    return Unfold.options();
  }

  public Fold(long[] outputSize, long kernelSize) {
    this(outputSize, new long[] {kernelSize}, options());
  }

  public Fold(long[] outputSize, long[] kernelSize, Unfold.Options options) {
    this.outputSize = outputSize.clone();
    this.kernelSize = kernelSize.clone();
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.fold(
        input, outputSize, kernelSize, options.dilation(), options.padding(), options.stride());
  }

  @Override
  protected String extraRepr() {
    return "output_size="
        + Repr.of(outputSize)
        + ", kernel_size="
        + Repr.of(kernelSize)
        + options.print();
  }
}
