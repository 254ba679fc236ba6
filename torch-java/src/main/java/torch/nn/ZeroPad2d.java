package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads pictures with zeros (`torch.nn.ZeroPad2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output larger by the
/// padding.
public class ZeroPad2d extends PadNd {
  /// One number for all sides, or left, right, top and bottom.
  public ZeroPad2d(long... padding) {
    super(2, padding, PaddingMode.ZEROS, 0);
  }
}
