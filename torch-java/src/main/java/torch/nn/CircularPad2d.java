package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads pictures with the elements of the other side (`torch.nn.CircularPad2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output larger by the
/// padding.
public class CircularPad2d extends PadNd {
  /// One number for all sides, or left, right, top and bottom.
  public CircularPad2d(long... padding) {
    super(2, padding, PaddingMode.CIRCULAR, 0);
  }
}
