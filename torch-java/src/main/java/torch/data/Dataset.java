package torch.data;

/// Items by number (`torch.utils.data.Dataset`). A [DataLoader] with workers calls [#get] from
/// several threads at once.
///
/// ```java
/// record Squares(long size) implements Dataset<Tensor> {
///   @Override public Tensor get(long index) { return Torch.tensor(index * index); }
/// }
/// ```
public interface Dataset<T> {
  /// The number of items.
  long size();

  /// The item at an index from 0 to `size() - 1`.
  ///
  /// @throws Exception whatever goes wrong with it; the loader reports it with the index
  T get(long index) throws Exception;

  /// This dataset and another one after it (Python's `a + b`).
  default ConcatDataset<T> concat(Dataset<T> other) {
    return new ConcatDataset<>(java.util.List.of(this, other));
  }
}
