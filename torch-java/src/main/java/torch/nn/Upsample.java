package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;
import torch.nn.functional.InterpolateOptions;

/// Resizes the directions of `[batch, channels, *]` (`torch.nn.Upsample`).
///
/// ```java
/// var up = new Upsample(Upsample.options().scaleFactor(2).mode(InterpolationMode.BILINEAR));
/// ```
public class Upsample extends Module {
  private final InterpolateOptions options;

  /// By the nearest elements; a size or a scale factor must be set.
  public static InterpolateOptions options() {
    return InterpolateOptions.DEFAULT;
  }

  public Upsample(InterpolateOptions options) {
    this.options = options;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.interpolate(input, options);
  }

  @Override
  protected String extraRepr() {
    String how =
        options.scaleFactor() != null
            ? "scale_factor=" + Repr.of(options.scaleFactor())
            : "size=" + (options.size() == null ? "None" : Repr.of(options.size()));
    return how + ", mode='" + options.mode().code() + "'";
  }
}
