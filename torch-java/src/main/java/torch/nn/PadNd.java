package torch.nn;

import java.util.Arrays;
import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.PaddingMode;
import torch.nn.functional.Sizes;

/// What the paddings of one, two and three directions have in common. Padding is given before and
/// after the last direction, then before and after the one before it.
public abstract class PadNd extends Module {
  final double value;
  private final long[] padding;
  private final PaddingMode mode;

  PadNd(int directions, long[] padding, PaddingMode mode, double value) {
    this.padding = Sizes.of(2 * directions, "padding", padding);
    this.mode = mode;
    this.value = value;
  }

  @Override
  public Tensor forward(Tensor input) {
    if (mode == PaddingMode.CONSTANT) return F.pad(input, padding, value);
    int directions = padding.length / 2;
    if (input.dim() != directions + 1 && input.dim() != directions + 2)
      throw new IllegalArgumentException(
          "expected %dD or %dD input (got %dD input %s)"
              .formatted(
                  directions + 1, directions + 2, input.dim(), Arrays.toString(input.shape())));
    return F.pad(input, padding, mode);
  }

  @Override
  protected String extraRepr() {
    return Repr.of(padding);
  }
}
