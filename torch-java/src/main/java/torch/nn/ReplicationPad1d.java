package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads signals with the edge (`torch.nn.ReplicationPad1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output larger by the padding.
public class ReplicationPad1d extends PadNd {
  /// One number for all sides, or left and right.
  public ReplicationPad1d(long... padding) {
    super(1, padding, PaddingMode.REPLICATE, 0);
  }
}
