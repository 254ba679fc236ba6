package fastai.data;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/// The items with these numbers are for validation, in the given order; all others are for
/// training.
///
/// ```java
/// new IndexSplitter(8, 2).split(tenItems);       // valid: 8, 2; train: 0, 1, 3, 4, 5, 6, 7, 9
/// ```
public final class IndexSplitter implements Splitter<Object> {
  private final int[] validIdx;

  public IndexSplitter(int... validIdx) {
    this.validIdx = validIdx.clone();
  }

  public IndexSplitter(Collection<Integer> validIdx) {
    this(validIdx.stream().mapToInt(Integer::intValue).toArray());
  }

  /// @throws IllegalArgumentException if there is no such item, or one is named twice
  @Override
  public Splits split(List<?> items) {
    var valid = new BitSet(items.size());
    for (int index : validIdx) {
      if (index < 0 || index >= items.size())
        throw new IllegalArgumentException(
            "there is no item "
                + index
                + " for validation: "
                + items.size()
                + " items, counted from 0");
      if (valid.get(index))
        throw new IllegalArgumentException("item " + index + " is named twice for validation");
      valid.set(index);
    }
    return new Splits(
        IntStream.range(0, items.size()).filter(i -> !valid.get(i)).toArray(), validIdx.clone());
  }
}
