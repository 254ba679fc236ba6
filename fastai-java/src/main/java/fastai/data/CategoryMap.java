package fastai.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Categories and their numbers: the vocabulary of a column.
///
/// ```java
/// CategoryMap.of(List.of("b", "a", "b")).vocab();     // [a, b]
/// ```
///
/// As in Python, texts are sorted letter by letter (`"10"` before `"9"`), numbers by size, false
/// before true; a column of both is an error. What is missing (`null`, NaN) is no category.
public final class CategoryMap {
  /// Stands for what is missing or unknown, as number 0, if it is wanted.
  public static final String NA = "#na#";

  private final List<String> vocab;
  private final boolean addNa;
  private final Map<String, Integer> o2i = new HashMap<>();

  private CategoryMap(List<String> vocab, boolean addNa) {
    this.vocab = List.copyOf(vocab);
    this.addNa = addNa;
    for (String category : this.vocab)
      if (o2i.putIfAbsent(category, o2i.size()) != null)
        throw new IllegalArgumentException("the vocabulary has a label twice: " + brief(vocab));
  }

  /// The different values of a column, sorted.
  public static CategoryMap of(Collection<?> values) {
    return of(values, true, false);
  }

  /// @param sort otherwise in the order in which they come first
  /// @param addNa puts `#na#` first, for values that are none of these
  public static CategoryMap of(Collection<?> values, boolean sort, boolean addNa) {
    var unique = new LinkedHashSet<>();
    for (Object value : values) if (!isMissing(value) && !NA.equals(value)) unique.add(value);
    var categories = new ArrayList<>(unique);
    if (sort) categories.sort(CategoryMap::compare);
    var vocab = new ArrayList<String>();
    if (addNa) vocab.add(NA);
    for (Object category : categories) vocab.add(text(category));
    return new CategoryMap(vocab, addNa);
  }

  /// A column whose categories are declared, in their order: pandas' categorical columns.
  ///
  /// @param strict leaves out those that the values do not use
  public static CategoryMap ofCategories(
      List<?> categories, Collection<?> values, boolean addNa, boolean strict) {
    var used = new LinkedHashSet<>();
    for (Object value : values) if (!isMissing(value)) used.add(text(value));
    var vocab = new ArrayList<String>();
    if (addNa) vocab.add(NA);
    for (Object category : categories)
      if (!strict || used.contains(text(category))) vocab.add(text(category));
    return new CategoryMap(vocab, addNa);
  }

  /// A vocabulary as it stands, `#na#` included if it is to have it.
  static CategoryMap ofVocab(List<String> vocab, boolean addNa) {
    return new CategoryMap(vocab, addNa);
  }

  /// A given vocabulary: sorted or not, and with `#na#` first if it is wanted and not there.
  static CategoryMap given(List<String> labels, boolean sort, boolean addNa) {
    var vocab = new ArrayList<>(labels);
    boolean hasNa = vocab.remove(NA);
    if (sort) vocab.sort(CategoryMap::compare);
    if (addNa) vocab.addFirst(NA);
    return hasNa && !addNa ? new CategoryMap(labels, false) : new CategoryMap(vocab, addNa);
  }

  static boolean isMissing(Object value) {
    return switch (value) {
      case null -> true;
      case Double d -> d.isNaN();
      case Float f -> f.isNaN();
      default -> false;
    };
  }

  /// The order in which Python sorts: numbers by size, texts by code points.
  ///
  /// @throws IllegalArgumentException if they cannot be compared
  static int compare(Object a, Object b) {
    return switch (a) {
      case Number x when b instanceof Number y -> compare(x, y);
      case Boolean x when b instanceof Boolean y -> x.compareTo(y);
      case String x when b instanceof String y -> compare(x, y);
      case Enum<?> x
          when b instanceof Enum<?> y && x.getDeclaringClass() == y.getDeclaringClass() ->
          Integer.compare(x.ordinal(), y.ordinal());
      default -> {
        if (a.getClass() == b.getClass()) yield compare(text(a), text(b));
        throw new IllegalArgumentException(
            "labels of different types have no order: "
                + a
                + " ("
                + a.getClass().getSimpleName()
                + ") and "
                + b
                + " ("
                + b.getClass().getSimpleName()
                + "); make all of them texts, or give the vocabulary");
      }
    };
  }

  private static int compare(Number a, Number b) {
    return isWhole(a) && isWhole(b)
        ? Long.compare(a.longValue(), b.longValue())
        : Double.compare(a.doubleValue(), b.doubleValue());
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }

  /// By code points: Java compares the halves of rare characters, which lie before other letters.
  private static int compare(String a, String b) {
    int i = 0, length = Math.min(a.length(), b.length());
    while (i < length && a.charAt(i) == b.charAt(i)) i++;
    if (i == length) return Integer.compare(a.length(), b.length());
    boolean halfA = Character.isSurrogate(a.charAt(i)), halfB = Character.isSurrogate(b.charAt(i));
    return halfA == halfB
        ? Character.compare(a.charAt(i), b.charAt(i))
        : Boolean.compare(halfA, halfB);
  }

  static String text(Object label) {
    return String.valueOf(label);
  }

  /// The categories in the order of their numbers.
  public List<String> vocab() {
    return vocab;
  }

  public int size() {
    return vocab.size();
  }

  /// Whether it has the category.
  public boolean contains(Object value) {
    return !isMissing(value) && o2i.containsKey(text(value));
  }

  public String get(int number) {
    if (number < 0 || number >= vocab.size())
      throw new IllegalArgumentException(
          "there is no category " + number + ": " + vocab.size() + ", counted from 0");
    return vocab.get(number);
  }

  /// The number of a category; 0 for others, if `#na#` is among them.
  ///
  /// @throws IllegalArgumentException if it is none of them
  public int number(Object value) {
    Integer number = isMissing(value) ? null : o2i.get(text(value));
    if (number != null) return number;
    if (addNa) return 0;
    throw new IllegalArgumentException(
        (isMissing(value)
                ? "a label is missing (" + value + "), and"
                : "the label '" + value + "' was not included in the training set;")
            + " its labels are "
            + brief(vocab)
            + ". "
            + (isMissing(value)
                ? "Leave such items out, or use addNa"
                : "Split so that every label is in it, or give the vocabulary"));
  }

  static String brief(List<String> vocab) {
    return vocab.size() <= 20
        ? vocab.toString()
        : vocab.subList(0, 20) + " and " + (vocab.size() - 20) + " more";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CategoryMap map && map.vocab.equals(vocab);
  }

  @Override
  public int hashCode() {
    return vocab.hashCode();
  }

  @Override
  public String toString() {
    return brief(vocab);
  }
}
