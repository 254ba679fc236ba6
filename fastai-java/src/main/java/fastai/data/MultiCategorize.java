package fastai.data;

import fastai.losses.BCEWithLogitsLossFlat;
import fastai.losses.LossFunc;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Several labels a sample to their numbers in a vocabulary, and back. Without a given vocabulary
/// it consists of all labels of the training items, sorted; a given one keeps its order.
///
/// What a getter gives is a list of labels; [ColReader#withLabelDelim] makes one of a text.
public final class MultiCategorize extends Transform implements HasVocab {
  public static final String NAME = "MultiCategorize";

  private final boolean addNa;
  private CategoryMap map;

  public MultiCategorize() {
    this((List<String>) null, false);
  }

  /// @param vocab the labels in their order; `null` to take those of the training items
  /// @param addNa puts `#na#` first. As in Python, an unknown label is an error all the same
  public MultiCategorize(List<String> vocab, boolean addNa) {
    this(vocab == null ? null : CategoryMap.given(vocab, false, addNa), addNa);
  }

  private MultiCategorize(CategoryMap map, boolean addNa) {
    this.map = map;
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
    var all = new LinkedHashSet<>();
    for (Object labels : values) all.addAll(labels(labels));
    map = CategoryMap.of(all, true, addNa);
  }

  private static Collection<?> labels(Object x) {
    return switch (x) {
      case Collection<?> labels -> labels;
      case Object[] labels -> List.of(labels);
      case null, default ->
          throw new IllegalArgumentException(
              "several labels are expected as a list; '"
                  + x
                  + "' is none: split it, with ColReader.withLabelDelim for instance, or use"
                  + " CategoryBlock for one label a sample");
    };
  }

  /// @throws IllegalArgumentException that lists labels which are not in the vocabulary
  @Override
  public Object encodes(Object x) {
    if (x instanceof MultiCategory) return x;
    var unknown = new ArrayList<>();
    var indices = new ArrayList<Integer>();
    for (Object label : labels(x)) {
      if (map.contains(label)) indices.add(map.number(label));
      else unknown.add(label);
    }
    if (!unknown.isEmpty())
      throw new IllegalArgumentException(
          "the labels "
              + unknown
              + " were not included in the training set; its labels are "
              + map
              + ". Split so that every label is in it, or give the vocabulary");
    return new MultiCategory(indices);
  }

  @Override
  public Object decodes(Object x) {
    return x instanceof MultiCategory(var indices) ? indices.stream().map(map::get).toList() : x;
  }

  @Override
  public List<String> vocab() {
    return map == null ? null : map.vocab();
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
    return Map.of("vocab", vocab(), "addNa", addNa);
  }

  static Transform ofConfig(Map<String, Object> config) {
    boolean addNa = (Boolean) config.get("addNa");
    return new MultiCategorize(CategoryMap.ofVocab(TargetTransforms.vocab(config), addNa), addNa);
  }

  @Override
  public String toString() {
    return "MultiCategorize -- {vocab=" + map + ", addNa=" + addNa + "}";
  }
}
