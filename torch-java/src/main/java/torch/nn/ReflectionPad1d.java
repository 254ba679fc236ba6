package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads signals with the elements mirrored at the edge (`torch.nn.ReflectionPad1d`).
///
/// Shapes: input `[batch, channels, length]` (or without batch), output larger by the padding.
public class ReflectionPad1d extends PadNd {
  /// One number for all sides, or left and right.
  public ReflectionPad1d(long... padding) {
    super(1, padding, PaddingMode.REFLECT, 0);
  }
}
