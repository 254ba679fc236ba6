package fastai.data;

import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.LossFunc;
import java.util.List;
import java.util.Map;
import torch.Tensor;

/// Targets that are 0 or 1 for each class already, as several columns of a table are: floats, and
/// back the names of the classes that are 1.
public final class EncodedMultiCategorize extends Transform implements HasVocab {
  public static final String NAME = "EncodedMultiCategorize";

  private final CategoryMap map;

  /// @param vocab the names of the classes in the order of the columns
  public EncodedMultiCategorize(List<String> vocab) {
    map = CategoryMap.given(vocab, false, false);
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public List<String> vocab() {
    return map.vocab();
  }

  /// @throws IllegalArgumentException if there is not one number for each class
  @Override
  public Object encodes(Object x) {
    if (x instanceof OneHot) return x;
    float[] values = Floats.several(x);
    if (values.length != map.size())
      throw new IllegalArgumentException(
          values.length
              + " values were given for "
              + map.size()
              + " classes "
              + map
              + "; give 0 or 1 for each");
    return new OneHot(values);
  }

  @Override
  public Object decodes(Object x) {
    return switch (x) {
      case OneHot(float[] values) -> names(values);
      case TensorMultiCategory(var data) when data.dim() == 1 -> names(OneHotEncode.floats(data));
      case Tensor data when data.dim() == 1 -> names(OneHotEncode.floats(data));
      case null, default -> x;
    };
  }

  private List<String> names(float[] values) {
    return OneHotEncode.ones(values).indices().stream().map(map::get).toList();
  }

  /// What models of such targets are trained with.
  @Override
  public LossFunc lossFunc() {
    return new BCEWithLogitsLossFlat();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("vocab", vocab());
  }

  static Transform ofConfig(Map<String, Object> config) {
    return new EncodedMultiCategorize(TargetTransforms.vocab(config));
  }

  @Override
  public String toString() {
    return "EncodedMultiCategorize -- {vocab=" + map + "}";
  }
}
