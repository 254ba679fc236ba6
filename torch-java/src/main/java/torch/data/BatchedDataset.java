package torch.data;

import java.util.List;

/// A dataset that reads several items at once more cheaply than one by one: a database, a remote
/// store (`__getitems__` of a Python dataset). A [DataLoader] then calls [#getItems] once a batch.
///
/// ```java
/// record Rows(Store store, long size) implements BatchedDataset<Row> {
///   @Override public Row get(long index) { return store.read(index); }
///   @Override public List<Row> getItems(long... indices) { return store.readAll(indices); }
/// }
/// ```
public interface BatchedDataset<T> extends Dataset<T> {
  /// The items at the indices, in their order.
  ///
  /// @throws Exception whatever goes wrong; the loader reports it with the indices
  List<T> getItems(long... indices) throws Exception;
}
