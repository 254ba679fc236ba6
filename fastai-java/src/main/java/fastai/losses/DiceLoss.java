package fastai.losses;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import torch.Tensor;
import torch.Torch;
import torch.nn.functional.Reduction;

/// One less the Dice score of each class in each sample, for segmentation: with `p` the softmax of
/// the scores, `t` one where a pixel has the class, and sums over the pixels of a sample
///
/// ```text
/// 1 - (2 * I + smooth) / (U + smooth)      I = sum(p * t)     U = sum(p + t), or sum(p² + t)
/// ```
///
/// Scores `[batch, classes, ...]`, class numbers `[batch, ...]` (Sudre et al. 2017). Unlike others
/// it is summed by default, over samples and classes.
///
/// @param axis where the classes are; the target is spread there
/// @param squareInUnion whether `U` has the squares of the probabilities
public record DiceLoss(int axis, double smooth, Reduction reduction, boolean squareInUnion)
    implements LossFunc {
  public static final String NAME = "DiceLoss";

  public DiceLoss() {
    this(1, 1e-6, Reduction.SUM, false);
  }

  @Override
  public Tensor apply(Tensor pred, Tensor targ) {
    long classes = pred.size(axis);
    Tensor t =
        Torch.stack(
            LongStream.range(0, classes).mapToObj(targ::eq).toArray(Tensor[]::new), (long) axis);
    if (!Arrays.equals(t.shape(), pred.shape()))
      throw new IllegalArgumentException(
          NAME
              + " of predictions "
              + pred.describe()
              + " and targets "
              + targ.describe()
              + ": expected targets of the predictions' shape without axis "
              + axis);
    t = t.to(pred.dtype());
    Tensor p = activation(pred);
    long[] pixels = LongStream.range(2, pred.dim()).toArray();
    Tensor inter = sum(p.mul(t), pixels);
    Tensor union = sum((squareInUnion ? p.square() : p).add(t), pixels);
    Tensor score = inter.mul(2.0).add(smooth).div(union.add(smooth));
    return Reduced.of(score.neg().add(1.0), reduction);
  }

  // A sum over no dimensions is one over all, in PyTorch.
  private static Tensor sum(Tensor x, long[] dims) {
    return dims.length == 0 ? x : x.sum(dims);
  }

  @Override
  public Tensor activation(Tensor pred) {
    return pred.softmax(axis);
  }

  @Override
  public Tensor decodes(Tensor activated) {
    return activated.argmax((long) axis, false);
  }

  public DiceLoss withAxis(int axis) {
    return new DiceLoss(axis, smooth, reduction, squareInUnion);
  }

  public DiceLoss withSmooth(double smooth) {
    return new DiceLoss(axis, smooth, reduction, squareInUnion);
  }

  public DiceLoss withSquareInUnion(boolean squareInUnion) {
    return new DiceLoss(axis, smooth, reduction, squareInUnion);
  }

  @Override
  public DiceLoss withReduction(Reduction reduction) {
    return new DiceLoss(axis, smooth, reduction, squareInUnion);
  }

  @Override
  public Map<String, Object> config() {
    var config = new LinkedHashMap<String, Object>();
    config.put("name", NAME);
    config.put("axis", axis);
    config.put("smooth", smooth);
    config.put("reduction", reduction.name());
    config.put("squareInUnion", squareInUnion);
    return config;
  }

  static DiceLoss ofConfig(Map<String, Object> config) {
    return new DiceLoss(
        ((Number) config.get("axis")).intValue(),
        ((Number) config.get("smooth")).doubleValue(),
        Weights.reduction(config),
        (Boolean) config.get("squareInUnion"));
  }
}
