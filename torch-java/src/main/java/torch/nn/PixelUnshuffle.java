package torch.nn;

import torch.Tensor;
import torch.nn.functional.F;

/// The reverse of [PixelShuffle] (`torch.nn.PixelUnshuffle`).
public class PixelUnshuffle extends Module {
  private final long downscaleFactor;

  public PixelUnshuffle(long downscaleFactor) {
    this.downscaleFactor = downscaleFactor;
  }

  @Override
  public Tensor forward(Tensor input) {
    return F.pixelUnshuffle(input, downscaleFactor);
  }

  @Override
  protected String extraRepr() {
    return "downscale_factor=" + downscaleFactor;
  }
}
