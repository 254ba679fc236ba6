package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads pictures with the edge (`torch.nn.ReplicationPad2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output larger by the
/// padding.
public class ReplicationPad2d extends PadNd {
  /// One number for all sides, or left, right, top and bottom.
  public ReplicationPad2d(long... padding) {
    super(2, padding, PaddingMode.REPLICATE, 0);
  }
}
