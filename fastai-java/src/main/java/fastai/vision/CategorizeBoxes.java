package fastai.vision;

import fastai.data.HasVocab;
import fastai.data.MultiCategorize;
import fastai.data.MultiCategory;
import fastai.data.Transform;
import fastai.data.TransformOrder;
import java.util.List;
import java.util.Map;
import torch.Torch;

/// The names of what is in each box to their numbers ([BBoxLabels]).
final class CategorizeBoxes extends Transform implements HasVocab {
  static final String NAME = "CategorizeBoxes";

  private final MultiCategorize categories;

  CategorizeBoxes(List<String> vocab, boolean addNa) {
    categories = new MultiCategorize(vocab, addNa);
  }

  @Override
  public int order() {
    return TransformOrder.CATEGORIZE;
  }

  @Override
  public boolean needsSetup() {
    return categories.needsSetup();
  }

  @Override
  public void setup(List<?> values) {
    categories.setup(values);
  }

  @Override
  public Object encodes(Object x) {
    if (x instanceof BBoxLabels) return x;
    var numbers = ((MultiCategory) categories.encodes(x)).indices();
    return new BBoxLabels(
        Torch.tensor(numbers.stream().mapToLong(Integer::longValue).toArray()), vocab());
  }

  @Override
  public Object decodes(Object x) {
    return x instanceof BBoxLabels labels && labels.data().dim() == 1 ? labels.names() : x;
  }

  @Override
  public List<String> vocab() {
    return categories.vocab();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("vocab", vocab());
  }

  static CategorizeBoxes of(Map<String, Object> config) {
    return new CategorizeBoxes(
        ((List<?>) config.get("vocab")).stream().map(String.class::cast).toList(), false);
  }
}
