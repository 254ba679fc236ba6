package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// Means of windows chosen so that the output has the wanted size, whatever the input's
/// (`torch.nn.AdaptiveAvgPool2d`).
///
/// Shapes: input `[batch, channels, height, width]`, output `[batch, channels, outputHeight,
/// outputWidth]`.
public class AdaptiveAvgPool2d extends Module {
  private final long[] outputSize;

  /// One number for a square, or height and width.
  public AdaptiveAvgPool2d(long... outputSize) {
    Pair.of("outputSize", outputSize);
    this.outputSize = outputSize.clone();
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.adaptiveAvgPool2d(input, outputSize);
  }

  @Override
  protected String extraRepr() {
    return "output_size=" + Repr.of(outputSize);
  }
}
