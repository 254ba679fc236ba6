package fastai.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Items and how each becomes a sample, one value a block: `getters` give each block its raw value,
/// and the processing makes the rest.
public final class Datasets<T> {
  private final List<T> items;
  private final Splits splits;
  private final List<Function<? super T, ?>> getters;
  private final Processing processing;

  Datasets(
      List<T> items, Splits splits, List<Function<? super T, ?>> getters, Processing processing) {
    this.items = items;
    this.splits = splits;
    this.getters = getters;
    this.processing = processing;
    for (int block = 0; block < getters.size(); block++) {
      var pipeline = processing.blocks().get(block);
      // Reading every item is not for nothing.
      if (pipeline.needsSetup())
        pipeline.setup(
            Arrays.stream(splits.train()).mapToObj(items::get).map(getters.get(block)).toList());
    }
  }

  public List<T> items() {
    return items;
  }

  public Processing processing() {
    return processing;
  }

  /// How many samples a part has.
  public int size(Split split) {
    return indices(split).length;
  }

  /// The item behind a sample.
  public T item(Split split, int index) {
    return items.get(indices(split)[index]);
  }

  private int[] indices(Split split) {
    return split == Split.TRAIN ? splits.train() : splits.valid();
  }

  /// A sample, with its item transforms; errors name the item.
  public Object[] get(Split split, int index) {
    T item = item(split, index);
    try {
      var values = new Object[getters.size()];
      for (int block = 0; block < values.length; block++)
        values[block] = getters.get(block).apply(item);
      return processing.sample(values, split);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "item "
              + indices(split)[index]
              + " ("
              + brief(item)
              + ") cannot be made into a sample: "
              + e.getMessage(),
          e);
    }
  }

  private static String brief(Object item) {
    String text = String.valueOf(item);
    return text.length() <= 80 ? text : text.substring(0, 77) + "...";
  }
}
