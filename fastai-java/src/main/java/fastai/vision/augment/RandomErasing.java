package fastai.vision.augment;

import fastai.data.Draws;
import fastai.data.RandTransform;
import fastai.data.Split;
import fastai.data.TransformOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Fills rectangles with normal noise, the same in all images of a batch: one to `maxCount` (1),
/// each of a share `sl` to `sh` (0 to 0.3) of the image's area over their number, its proportions'
/// logarithm on both sides of 0 up to `-ln(minAspect)` (0.3). It acts on a share `p` of the batches
/// (0.5), after [fastai.vision.Normalize]: order 100. (Zhong and others, 2017.)
public final class RandomErasing extends RandTransform<List<RandomErasing.Box>> {
  private final double sl;
  private final double sh;
  private final double minAspect;
  private final int maxCount;

  /// Rows and columns that are filled.
  public record Box(long top, long bottom, long left, long right) {}

  public RandomErasing() {
    this(0.5);
  }

  public RandomErasing(double p) {
    this(p, 0, 0.3, 0.3, 1);
  }

  public RandomErasing(double p, double sl, double sh, double minAspect, int maxCount) {
    super(p);
    if (!(sl >= 0 && sl <= sh))
      throw new IllegalArgumentException(
          "sl is a share of the area from 0 to sh; given were " + sl + " and " + sh);
    if (!(minAspect > 0 && minAspect <= 1))
      throw new IllegalArgumentException(
          "minAspect is a proportion, above 0 and at most 1; " + minAspect + " was given");
    if (maxCount < 1)
      throw new IllegalArgumentException(
          "maxCount is a number of rectangles from 1; " + maxCount + " was given");
    this.sl = sl;
    this.sh = sh;
    this.minAspect = minAspect;
    this.maxCount = maxCount;
  }

  @Override
  public int order() {
    return TransformOrder.RANDOM_ERASING;
  }

  @Override
  protected List<Box> draw(Object[] values, Split part, Draws draws) {
    Tensor x = Kinds.firstImage(values);
    var boxes = new ArrayList<Box>();
    if (x == null) return boxes;
    long height = x.size(-2), width = x.size(-1);
    int count = draws.nextInt(1, maxCount + 1);
    double area = (double) height * width / count;
    for (int i = 0; i < count; i++) {
      double share = uniform(draws, sl, sh) * area;
      double aspect = Math.exp(uniform(draws, Math.log(minAspect), -Math.log(minAspect)));
      long[] rows = side(share * aspect, height, draws),
          columns = side(share / aspect, width, draws);
      boxes.add(new Box(rows[0], rows[1], columns[0], columns[1]));
    }
    return boxes;
  }

  /// First and last place of a side; one that is too long begins at 0 and is cut.
  private static long[] side(double square, long size, Draws draws) {
    long length = (long) Math.rint(Math.sqrt(square));
    long start = draws.nextLong(Math.max(size - length, 0) + 1);
    return new long[] {start, Math.min(start + length, size)};
  }

  private static double uniform(Draws draws, double from, double to) {
    return from + (to - from) * draws.nextDouble();
  }

  @Override
  protected Object encodes(Object x, List<Box> boxes) {
    return Kinds.change(x, pixels -> erase(pixels, boxes));
  }

  /// Fastai's `cutout_gaussian`, on a copy.
  static Tensor erase(Tensor x, List<Box> boxes) {
    Tensor erased = x.clone();
    for (var box : boxes)
      if (box.bottom > box.top && box.right > box.left)
        erased.slice(-2, box.top, box.bottom).slice(-1, box.left, box.right).normal_(0, 1, null);
    return erased;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("p", p(), "sl", sl, "sh", sh, "minAspect", minAspect, "maxCount", maxCount);
  }
}
