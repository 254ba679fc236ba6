package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads volumes with zeros (`torch.nn.ZeroPad3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output larger by the
/// padding.
public class ZeroPad3d extends PadNd {
  /// One number for all sides, or left, right, top, bottom, front and back.
  public ZeroPad3d(long... padding) {
    super(3, padding, PaddingMode.ZEROS, 0);
  }
}
