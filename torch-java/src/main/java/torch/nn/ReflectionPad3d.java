package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads volumes with the elements mirrored at the edge (`torch.nn.ReflectionPad3d`).
///
/// Shapes: input `[batch, channels, depth, height, width]` (or without batch), output larger by the
/// padding.
public class ReflectionPad3d extends PadNd {
  /// One number for all sides, or left, right, top, bottom, front and back.
  public ReflectionPad3d(long... padding) {
    super(3, padding, PaddingMode.REFLECT, 0);
  }
}
