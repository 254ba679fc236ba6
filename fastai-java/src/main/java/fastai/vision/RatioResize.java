package fastai.vision;

import fastai.data.Draws;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.Map;

/// Makes the longer side of each picture so many pixels long, and keeps its shape. Pictures of
/// different shapes make no batch; [CropPad] or batches of one do.
public final class RatioResize extends SizedTransform {
  static final String NAME = "RatioResize";

  private final int maxSz;

  public RatioResize(int maxSz) {
    if (maxSz < 1) throw new IllegalArgumentException("a side has 1 pixel or more, not " + maxSz);
    this.maxSz = maxSz;
  }

  @Override
  public int order() {
    return TransformOrder.RESIZE;
  }

  @Override
  public Split split() {
    return null;
  }

  @Override
  Lot lot(Size of, Split part, Draws draws) {
    int w = of.width(), h = of.height();
    var to =
        w >= h
            ? new Size(Math.max((int) ((double) h * maxSz / w), 1), maxSz)
            : new Size(maxSz, Math.max((int) ((double) w * maxSz / h), 1));
    var fit =
        new Resize.Fit(
            to, ResizeMethod.CROP, PadMode.REFLECTION, Resample.BILINEAR, Resample.NEAREST);
    boolean middle = part == Split.VALID;
    double x = middle ? 0.5 : draws.nextDouble(), y = middle ? 0.5 : draws.nextDouble();
    return size -> fit.of(size, x, y);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("maxSz", maxSz);
  }
}
