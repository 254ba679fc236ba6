package torch.data;

import java.util.List;

/// Datasets one after another (`torch.utils.data.ConcatDataset`).
///
/// ```java
/// var all = new ConcatDataset<>(List.of(train, extra));   // or train.concat(extra)
/// ```
public final class ConcatDataset<T> implements Dataset<T> {
  private final List<Dataset<T>> datasets;
  private final long[] cumulativeSizes;

  /// @throws IllegalArgumentException without datasets
  public ConcatDataset(List<? extends Dataset<T>> datasets) {
    if (datasets.isEmpty())
      throw new IllegalArgumentException("datasets should not be an empty iterable");
    this.datasets = List.copyOf(datasets);
    cumulativeSizes = new long[datasets.size()];
    long sum = 0;
    for (int i = 0; i < cumulativeSizes.length; i++)
      cumulativeSizes[i] = sum += this.datasets.get(i).size();
  }

  public List<Dataset<T>> datasets() {
    return datasets;
  }

  /// Where each dataset ends.
  public long[] cumulativeSizes() {
    return cumulativeSizes.clone();
  }

  @Override
  public long size() {
    return cumulativeSizes[cumulativeSizes.length - 1];
  }

  /// @param index below 0: counted from the end
  /// @throws IndexOutOfBoundsException beyond either end
  @Override
  public T get(long index) throws Exception {
    long place = index < 0 ? index + size() : index;
    if (place < 0 || place >= size())
      throw new IndexOutOfBoundsException(
          "index " + index + " is out of range for " + size() + " items");
    int part = 0;
    while (place >= cumulativeSizes[part]) part++;
    return datasets.get(part).get(part == 0 ? place : place - cumulativeSizes[part - 1]);
  }
}
