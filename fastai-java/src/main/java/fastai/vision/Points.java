package fastai.vision;

import java.awt.Graphics2D;
import torch.DType;
import torch.Tensor;

/// What points and boxes have in common: coordinates `x, y` along the last axis.
final class Points {
  private Points() {}

  /// `2 p / size - 1`.
  static Tensor scale(Tensor xy, int height, int width) {
    return xy.to(DType.FLOAT32).mul(2).div(size(xy, height, width)).sub(1);
  }

  /// `(p + 1) size / 2`.
  static Tensor unscale(Tensor xy, int height, int width) {
    return xy.add(1).mul(size(xy, height, width)).div(2);
  }

  /// The size along each place of the last axis.
  static Tensor size(Tensor xy, double height, double width) {
    var sizes = new float[(int) xy.size(-1)];
    for (int i = 0; i < sizes.length; i++) sizes[i] = (float) (i % 2 == 0 ? width : height);
    return torch.Torch.tensor(sizes).to(xy.device());
  }

  static Tensor inPixels(Tensor xy, boolean scaled, String what) {
    if (scaled)
      throw new IllegalStateException(
          what
              + " from -1 to 1 are not on a picture yet: decode them with it (PointScaler does, as"
              + " in dls.showBatch())");
    return xy.detach().cpu().to(DType.FLOAT32).contiguous();
  }

  /// One pixel of the figure, in pixels of the picture.
  static double unit(Graphics2D graphics) {
    return 1 / Math.max(graphics.getTransform().getScaleX(), 1e-6);
  }
}
