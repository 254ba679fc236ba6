package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads volumes with the edge (`torch.nn.ReplicationPad3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output larger by the
/// padding.
public class ReplicationPad3d extends PadNd {
  /// One number for all sides, or left, right, top, bottom, front and back.
  public ReplicationPad3d(long... padding) {
    super(3, padding, PaddingMode.REPLICATE, 0);
  }
}
