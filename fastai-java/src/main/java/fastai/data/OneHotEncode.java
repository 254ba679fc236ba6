package fastai.data;

import java.util.ArrayList;
import java.util.Map;
import java.util.function.IntSupplier;
import torch.Tensor;

/// The numbers of labels to a vector of 0 and 1, one place for each class, and back (order 2).
public final class OneHotEncode extends Transform implements HasC {
  public static final String NAME = "OneHotEncode";

  private final IntSupplier c;

  /// @param c how many classes there are
  public OneHotEncode(int c) {
    this(() -> c);
    if (c < 1) throw new IllegalArgumentException("there must be 1 class or more, not " + c);
  }

  /// As many classes as the transform before it has labels.
  public OneHotEncode(MultiCategorize before) {
    this(before::c);
  }

  private OneHotEncode(IntSupplier c) {
    this.c = c;
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public int c() {
    return c.getAsInt();
  }

  @Override
  public Object encodes(Object x) {
    if (!(x instanceof MultiCategory(var indices))) return x;
    var values = new float[c()];
    for (int index : indices) values[index] = 1;
    return new OneHot(values);
  }

  /// The places of the ones, of a sample's vector or a prediction `[classes]`.
  @Override
  public Object decodes(Object x) {
    return switch (x) {
      case OneHot(float[] values) -> ones(values);
      case TensorMultiCategory(var data) when data.dim() == 1 -> ones(floats(data));
      case Tensor data when data.dim() == 1 -> ones(floats(data));
      case null, default -> x;
    };
  }

  static MultiCategory ones(float[] values) {
    var indices = new ArrayList<Integer>();
    for (int i = 0; i < values.length; i++) if (values[i] == 1) indices.add(i);
    return new MultiCategory(indices);
  }

  static float[] floats(Tensor data) {
    try (var _ = new torch.TensorScope()) {
      return data.to(torch.DType.FLOAT32).toFloatArray();
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("c", c());
  }

  static Transform ofConfig(Map<String, Object> config) {
    return new OneHotEncode(((Number) config.get("c")).intValue());
  }

  @Override
  public String toString() {
    return "OneHotEncode -- {c=" + (c() == 0 ? "of the labels" : c()) + "}";
  }
}
