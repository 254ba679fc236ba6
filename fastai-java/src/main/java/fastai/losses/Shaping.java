package fastai.losses;

import java.util.Arrays;
import torch.DType;
import torch.Tensor;

/// How predictions and targets are brought to the shapes that a loss takes.
///
/// @param axis where the classes are; it becomes the last one
/// @param flatten whether all positions become one dimension: predictions `[-1, classes]` or
///   `[-1]`, targets `[-1]`
/// @param floatify whether targets become float32, unless they are float16
/// @param is2d whether flattened predictions keep the dimension of the classes
record Shaping(int axis, boolean flatten, boolean floatify, boolean is2d) {
  static final Shaping ELEMENTS = new Shaping(-1, true, true, false);

  static Shaping classes(int axis) {
    return new Shaping(axis, true, false, true);
  }

  Tensor pred(Tensor pred) {
    Tensor last = toLast(pred);
    if (!flatten) return last;
    if (!is2d) return last.dim() == 1 ? last : last.reshape(-1);
    return last.dim() == 2 ? last : last.reshape(-1, last.size(-1));
  }

  /// @param pred the predictions as they came: a target of as many dimensions has the axis too
  Tensor targ(Tensor targ, Tensor pred) {
    Tensor shaped = targ.dim() == pred.dim() ? toLast(targ) : targ;
    if (flatten && shaped.dim() != 1) shaped = shaped.reshape(-1);
    DType type = shaped.dtype();
    if (floatify && type != DType.FLOAT16 && type != DType.FLOAT32) return shaped.to(DType.FLOAT32);
    return switch (type) {
      case UINT8, INT8, INT16, INT32 -> shaped.to(DType.INT64);
      default -> shaped;
    };
  }

  private Tensor toLast(Tensor x) {
    return axis == -1 || x.dim() < 2 || axis == x.dim() - 1
        ? x
        : x.movedim(new long[] {axis}, new long[] {-1});
  }

  /// Class numbers, int64, one for each row of the scores.
  Tensor classNumbers(Tensor targ, Tensor pred, Tensor scores, String loss) {
    Tensor classes = targ(targ, pred);
    if (classes.dtype() != DType.INT64)
      throw new IllegalArgumentException(
          loss
              + " takes class numbers (an integer type) as targets; they are "
              + targ.describe()
              + ": convert them with to(DType.INT64)");
    if (flatten && classes.numel() != scores.size(0)) throw unlike(pred, targ, loss);
    return classes;
  }

  /// @throws IllegalArgumentException if shaped predictions and targets have other shapes
  static void checkAlike(Tensor x, Tensor y, Tensor pred, Tensor targ, String loss) {
    if (!Arrays.equals(x.shape(), y.shape())) throw unlike(pred, targ, loss);
  }

  private static IllegalArgumentException unlike(Tensor pred, Tensor targ, String loss) {
    return new IllegalArgumentException(
        loss
            + " of predictions "
            + pred.describe()
            + " and targets "
            + targ.describe()
            + ": expected one target for each prediction");
  }
}
