package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads volumes with a number (`torch.nn.ConstantPad3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output larger by the
/// padding.
public class ConstantPad3d extends PadNd {
  public ConstantPad3d(long padding, double value) {
    this(new long[] {padding}, value);
  }

  /// @param padding left, right, top, bottom, front and back
  public ConstantPad3d(long[] padding, double value) {
    super(3, padding, PaddingMode.CONSTANT, value);
  }

  @Override
  protected String extraRepr() {
    return "padding=" + super.extraRepr() + ", value=" + Repr.of((Double) value);
  }
}
