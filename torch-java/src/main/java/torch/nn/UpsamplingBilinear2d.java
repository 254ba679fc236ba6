package torch.nn;

import torch.nn.functional.InterpolateOptions;
import torch.nn.functional.InterpolationMode;

/// Resizes `[batch, channels, height, width]` bilinearly, with corners aligned
/// (`torch.nn.UpsamplingBilinear2d`).
///
/// ```java
/// var up = new UpsamplingBilinear2d(Upsample.options().scaleFactor(2));
/// ```
public class UpsamplingBilinear2d extends Upsample {
  /// @param options a size or a scale factor; the rest of them is not used
  public UpsamplingBilinear2d(InterpolateOptions options) {
    super(
        InterpolateOptions.DEFAULT
            .size(options.size())
            .scaleFactor(options.scaleFactor())
            .mode(InterpolationMode.BILINEAR)
            .alignCorners(true));
  }
}
