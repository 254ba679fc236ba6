package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// `[*, channels * r², height, width]` to `[*, channels, height * r, width * r]`
/// (`torch.nn.PixelShuffle`).
///
/// Source: Shi et al. 2016, arXiv 1609.05158.
public class PixelShuffle extends Module {
  private final long upscaleFactor;

  public PixelShuffle(long upscaleFactor) {
    this.upscaleFactor = upscaleFactor;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.pixelShuffle(input, upscaleFactor);
  }

  @Override
  protected String extraRepr() {
    return "upscale_factor=" + upscaleFactor;
  }
}
