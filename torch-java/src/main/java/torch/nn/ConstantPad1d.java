package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads signals with a number (`torch.nn.ConstantPad1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output larger by the padding.
public class ConstantPad1d extends PadNd {
  public ConstantPad1d(long padding, double value) {
    this(new long[] {padding}, value);
  }

  /// @param padding left and right
  public ConstantPad1d(long[] padding, double value) {
    super(1, padding, PaddingMode.CONSTANT, value);
  }

  @Override
  protected String extraRepr() {
    return "padding=" + super.extraRepr() + ", value=" + Repr.of((Double) value);
  }
}
