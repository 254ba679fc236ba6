package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads signals with zeros (`torch.nn.ZeroPad1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output larger by the padding.
public class ZeroPad1d extends PadNd {
  /// One number for all sides, or left and right.
  public ZeroPad1d(long... padding) {
    super(1, padding, PaddingMode.ZEROS, 0);
  }
}
