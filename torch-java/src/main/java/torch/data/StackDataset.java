package torch.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Datasets side by side: item `i` holds item `i` of each (`torch.utils.data.StackDataset`).
///
/// ```java
/// var pairs = StackDataset.of(images, labels);                         // Example<X, Y>
/// var rows = StackDataset.of(images, labels, names);                   // List<Object>
/// var named = StackDataset.of(Map.of("image", images, "text", texts)); // Map<String, Object>
/// ```
public final class StackDataset<T> implements Dataset<T> {
  @FunctionalInterface
  private interface Reader<T> {
    T read(long index) throws Exception;
  }

  private final long size;
  private final Reader<T> reader;

  private StackDataset(Collection<? extends Dataset<?>> datasets, Reader<T> reader) {
    if (datasets.isEmpty())
      throw new IllegalArgumentException("At least one dataset should be passed");
    long[] sizes = datasets.stream().mapToLong(Dataset::size).toArray();
    for (long each : sizes)
      if (each != sizes[0])
        throw new IllegalArgumentException(
            "Size mismatch between datasets: " + java.util.Arrays.toString(sizes));
    this.size = sizes[0];
    this.reader = reader;
  }

  /// Pairs.
  ///
  /// @throws IllegalArgumentException if the sizes differ
  public static <X, Y> StackDataset<Example<X, Y>> of(Dataset<X> xs, Dataset<Y> ys) {
    return new StackDataset<>(List.of(xs, ys), i -> new Example<>(xs.get(i), ys.get(i)));
  }

  /// Tuples of any length.
  ///
  /// @throws IllegalArgumentException without datasets, or if their sizes differ
  public static StackDataset<List<Object>> of(Dataset<?>... datasets) {
    var all = List.of(datasets);
    return new StackDataset<>(
        all,
        i -> {
          var item = new ArrayList<Object>(all.size());
          for (var dataset : all) item.add(dataset.get(i));
          return item;
        });
  }

  /// By name.
  ///
  /// @throws IllegalArgumentException without datasets, or if their sizes differ
  public static StackDataset<Map<String, Object>> of(Map<String, ? extends Dataset<?>> datasets) {
    var all = new LinkedHashMap<String, Dataset<?>>(datasets);
    return new StackDataset<>(
        all.values(),
        i -> {
          var item = new LinkedHashMap<String, Object>();
          for (var named : all.entrySet()) item.put(named.getKey(), named.getValue().get(i));
          return item;
        });
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public T get(long index) throws Exception {
    return reader.read(index);
  }
}
