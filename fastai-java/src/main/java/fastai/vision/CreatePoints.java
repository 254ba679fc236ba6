package fastai.vision;

import fastai.data.Transform;
import java.util.List;
import java.util.Map;
import torch.DType;
import torch.Tensor;
import torch.TensorScope;

/// Makes a [TensorPoint] of what a getter gives: `x, y` of each point, in pixels, as a tensor, as
/// arrays, or as lists of numbers.
final class CreatePoints extends Transform {
  static final String NAME = "CreatePoints";

  @Override
  public Object encodes(Object x) {
    return x instanceof TensorPoint ? x : new TensorPoint(rows(x, 2, "points: x, y of each"));
  }

  /// float32 `[rows, size]`.
  static Tensor rows(Object x, int size, String what) {
    try (var scope = new TensorScope()) {
      var numbers =
          switch (x) {
            case Tensor tensor -> tensor;
            case float[] _, float[][] _, double[] _, double[][] _, int[] _, int[][] _ ->
                torch.Torch.tensor(x);
            case List<?> list -> torch.Torch.tensor(flat(list, what));
            case null, default -> throw wrong(what, x);
          };
      if (numbers.numel() % size != 0) throw wrong(what, x);
      return scope.keep(numbers.to(DType.FLOAT32).reshape(-1, size));
    }
  }

  private static float[] flat(List<?> list, String what) {
    var numbers =
        list.stream()
            .flatMap(
                one ->
                    one instanceof List<?> inner ? inner.stream() : java.util.stream.Stream.of(one))
            .toList();
    var flat = new float[numbers.size()];
    for (int i = 0; i < flat.length; i++) {
      if (!(numbers.get(i) instanceof Number number)) throw wrong(what, list);
      flat[i] = number.floatValue();
    }
    return flat;
  }

  private static IllegalArgumentException wrong(String what, Object x) {
    return new IllegalArgumentException(
        "expected "
            + what
            + ", as a tensor, arrays or lists of numbers, in pixels; got "
            + (x instanceof Tensor tensor ? tensor.describe() : x));
  }

  @Override
  public boolean retainsType() {
    return false;
  }

  @Override
  public TensorPoint target(Tensor prediction) {
    return new TensorPoint(prediction, true);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of();
  }
}
