package torch.nn;

import torch.nn.functional.PaddingMode;

/// Pads pictures with the elements mirrored at the edge (`torch.nn.ReflectionPad2d`).
///
/// Shapes: input `[batch, channels, height, width]` (or without batch), output larger by the
/// padding.
public class ReflectionPad2d extends PadNd {
  /// One number for all sides, or left, right, top and bottom.
  public ReflectionPad2d(long... padding) {
    super(2, padding, PaddingMode.REFLECT, 0);
  }
}
