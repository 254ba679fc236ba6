package torch.nn;

import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;

/// Resizes `[batch, channels, height, width]` by the nearest elements
/// (`torch.nn.UpsamplingNearest2d`).
///
/// ```java
/// var up = new UpsamplingNearest2d(Upsample.options().scaleFactor(2));
/// ```
public class UpsamplingNearest2d extends Upsample {
  /// @param options a size or a scale factor; the rest of them is not used
  public UpsamplingNearest2d(InterpolateOptions options) {
    super(
        InterpolateOptions.DEFAULT
            .size(options.size())
            .scaleFactor(options.scaleFactor())
            .mode(InterpolationMode.NEAREST));
  }
}
