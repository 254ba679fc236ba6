package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The windows of pictures as columns (`torch.nn.Unfold`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output `[batch, channels *
/// prod(kernelSize), windows]`.
public class Unfold extends Module {
  /// One number for both directions, or vertical and horizontal.
  public record Options(long[] dilation, long[] padding, long[] stride) {
    public Options dilation(long... dilation) {
      return new Options(dilation, padding, stride);
    }

    public Options padding(long... padding) {
      return new Options(dilation, padding, stride);
    }

    public Options stride(long... stride) {
      return new Options(dilation, padding, stride);
    }

    String print() {
      return ", dilation="
          + Repr.of(dilation)
          + ", padding="
          + Repr.of(padding)
          + ", stride="
          + Repr.of(stride);
    }
  }

  private final long[] kernelSize;
  private final Options options;

  /// dilation 1, no padding, stride 1
  public static Options options() {
    return new Options(new long[] {1}, new long[] {0}, new long[] {1});
  }

  public Unfold(long kernelSize) {
    this(kernelSize, options());
  }

  public Unfold(long kernelSize, Options options) {
    this(new long[] {kernelSize}, options);
  }

  public Unfold(long[] kernelSize, Options options) {
    this.kernelSize = kernelSize.clone();
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.unfold(input, kernelSize, options.dilation, options.padding, options.stride);
  }

  @Override
  protected String extraRepr() {
    return "kernel_size=" + Repr.of(kernelSize) + options.print();
  }
}
