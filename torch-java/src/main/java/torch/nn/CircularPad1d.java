package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads signals with the elements of the other side (`torch.nn.CircularPad1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output larger by the padding.
public class CircularPad1d extends PadNd {
  /// One number for all sides, or left and right.
  public CircularPad1d(long... padding) {
    super(1, padding, PaddingMode.CIRCULAR, 0);
  }
}
