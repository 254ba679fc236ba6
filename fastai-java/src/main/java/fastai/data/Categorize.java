package fastai.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Labels to numbers in a vocabulary, and back. Without a given vocabulary it consists of the
/// labels of the training items; sorted, numbers by size and text by letters.
public final class Categorize extends Transform {
  public static final String NAME = "Categorize";
  private static final String NOT_AVAILABLE = "#na#";

  private final boolean sort;
  private final boolean addNa;
  private List<String> vocab;
  private Map<String, Integer> numbers;

  public Categorize() {
    this(null, true, false);
  }

  /// @param vocab the labels in their order; `null` to take those of the training items
  /// @param addNa puts `#na#` first, for labels that the vocabulary lacks
  public Categorize(List<String> vocab, boolean sort, boolean addNa) {
    this.sort = sort;
    this.addNa = addNa;
    if (vocab != null) setVocab(vocab);
  }

  private void setVocab(List<String> labels) {
    vocab = List.copyOf(labels);
    numbers = new HashMap<>();
    for (String label : vocab) numbers.putIfAbsent(label, numbers.size());
    if (numbers.size() < vocab.size())
      throw new IllegalArgumentException("the vocabulary has a label twice: " + vocab);
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public boolean needsSetup() {
    return vocab == null;
  }

  @Override
  public void setup(List<?> values) {
    var labels = new LinkedHashSet<String>();
    for (Object value : values) labels.add(String.valueOf(value));
    boolean hadNa = labels.remove(NOT_AVAILABLE);
    var all = new ArrayList<>(labels);
    if (sort) all.sort(Categorize::compare);
    if (addNa) all.addFirst(NOT_AVAILABLE);
    else if (hadNa) all.add(NOT_AVAILABLE);
    setVocab(all);
  }

  /// Whole numbers by size, before text by letters.
  private static int compare(String a, String b) {
    boolean numberA = a.matches("-?\\d{1,18}"), numberB = b.matches("-?\\d{1,18}");
    if (numberA && numberB) {
      int bySize = Long.compare(Long.parseLong(a), Long.parseLong(b));
      return bySize != 0 ? bySize : a.compareTo(b);
    }
    return numberA != numberB ? (numberA ? -1 : 1) : a.compareTo(b);
  }

  /// @throws IllegalArgumentException if the label is not in the vocabulary
  @Override
  public Object encodes(Object label) {
    Integer number = numbers.get(String.valueOf(label));
    if (number != null) return new Category(number);
    if (addNa) return new Category(0);
    throw new IllegalArgumentException(
        "the label '"
            + label
            + "' was not included in the training set; its labels are "
            + brief()
            + ". Split so that every label is in it, or give the vocabulary");
  }

  private String brief() {
    return vocab.size() <= 20
        ? vocab.toString()
        : vocab.subList(0, 20) + " and " + (vocab.size() - 20) + " more";
  }

  @Override
  public Object decodes(Object x) {
    return switch (x) {
      case Category(int index) -> vocab.get(index);
      case TensorCategory(var data) when data.dim() == 0 -> vocab.get((int) data.itemLong());
      case null, default -> x;
    };
  }

  /// The labels in the order of their numbers.
  public List<String> vocab() {
    return vocab;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, Object> config() {
    return Map.of("vocab", vocab, "addNa", addNa);
  }

  static Transform ofConfig(Map<String, Object> config) {
    var vocab = ((List<?>) config.get("vocab")).stream().map(String.class::cast).toList();
    return new Categorize(vocab, true, (Boolean) config.get("addNa"));
  }

  @Override
  public String toString() {
    return "Categorize -- {'vocab': " + vocab + ", 'sort': " + sort + ", 'add_na': " + addNa + "}";
  }
}
