package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads pictures with a number (`torch.nn.ConstantPad2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output larger by the
/// padding.
public class ConstantPad2d extends PadNd {
  public ConstantPad2d(long padding, double value) {
    this(new long[] {padding}, value);
  }

  /// @param padding left, right, top and bottom
  public ConstantPad2d(long[] padding, double value) {
    super(2, padding, PaddingMode.CONSTANT, value);
  }

  @Override
  protected String extraRepr() {
    return "padding=" + super.extraRepr() + ", value=" + Repr.of((Double) value);
  }
}
