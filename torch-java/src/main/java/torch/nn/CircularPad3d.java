package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads volumes with the elements of the other side (`torch.nn.CircularPad3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output larger by the
/// padding.
public class CircularPad3d extends PadNd {
  /// One number for all sides, or left, right, top, bottom, front and back.
  public CircularPad3d(long... padding) {
    super(3, padding, PaddingMode.CIRCULAR, 0);
  }
}
