package fastai.data;

import fastai.losses.CrossEntropyLossFlat;
import fastai.losses.LossFunc;
import java.util.List;
import java.util.Map;

/// Labels to numbers in a vocabulary, and back. Without a given vocabulary it consists of the
/// labels of the training items, sorted as [CategoryMap] tells.
public final class Categorize extends Transform implements HasVocab {
  public static final String NAME = "Categorize";

  private final boolean sort;
  private final boolean addNa;
  private CategoryMap map;

  public Categorize() {
    this((CategoryMap) null, true, false);
  }

  /// @param vocab the labels; `null` to take those of the training items
  /// @param sort whether they are sorted, be they given or found
  /// @param addNa puts `#na#` first, for labels that the vocabulary lacks
  public Categorize(List<String> vocab, boolean sort, boolean addNa) {
    this(vocab == null ? null : CategoryMap.given(vocab, sort, addNa), sort, addNa);
  }

  private Categorize(CategoryMap map, boolean sort, boolean addNa) {
    this.map = map;
    this.sort = sort;
    this.addNa = addNa;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public boolean needsSetup() {
    return map == null;
  }

  @Override
  public void setup(List<?> values) {
    map = CategoryMap.of(values, sort, addNa);
  }

  /// @throws IllegalArgumentException if the label is not in the vocabulary
  @Override
  public Object encodes(Object label) {
    return label instanceof Category ? label : new Category(map.number(label));
  }

  @Override
  public Object decodes(Object x) {
    return switch (x) {
      case Category(int index) -> map.get(index);
      case TensorCategory(var data) when data.dim() == 0 -> map.get((int) data.itemLong());
      case null, default -> x;
    };
  }

  @Override
  public TensorCategory target(torch.Tensor prediction) {
    return new TensorCategory(prediction);
  }

  /// The labels in the order of their numbers.
  @Override
  public List<String> vocab() {
    return map == null ? null : map.vocab();
  }

  /// What models of such targets are trained with.
  @Override
  public LossFunc lossFunc() {
    return new CrossEntropyLossFlat();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("vocab", vocab(), "addNa", addNa);
  }

  static Transform ofConfig(Map<String, Object> config) {
    boolean addNa = (Boolean) config.get("addNa");
    return new Categorize(CategoryMap.ofVocab(TargetTransforms.vocab(config), addNa), true, addNa);
  }

  @Override
  public String toString() {
    return "Categorize -- {vocab=" + map + ", sort=" + sort + ", addNa=" + addNa + "}";
  }
}
