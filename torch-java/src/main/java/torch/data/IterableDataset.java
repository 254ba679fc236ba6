package torch.data;

import java.util.Iterator;

/// Items that come one after another and cannot be had by number, such as lines of a stream
/// (`torch.utils.data.IterableDataset`). Each epoch asks for a new iterator. If the iterator is
/// [AutoCloseable], the loader closes it.
///
/// With several workers there are two ways, and [#iterator] chooses by what it does:
///
/// - It just begins at the beginning: the workers share one iterator. One of them at a time reads
///   from it, so that the order is the same for any number of workers; making the batches runs side
///   by side.
/// - It asks [WorkerInfo#current] for `id()` and `numWorkers()`, to begin with a part of its own:
///   it is called once for each worker, each worker reads its part on its own, and batches come
///   from the workers in turn, as in Python.
///
/// ```java
/// IterableDataset<String> lines = () -> {
///   var worker = WorkerInfo.current().orElseThrow();
///   return files.stream().filter(f -> f.number() % worker.numWorkers() == worker.id()).flatMap(...).iterator();
/// };
/// ```
@FunctionalInterface
public interface IterableDataset<T> extends Iterable<T> {
  @Override
  Iterator<T> iterator();

  /// The number of items, if it is known.
  ///
  /// @throws UnsupportedOperationException if nobody knows
  default long size() {
    throw new UnsupportedOperationException(
        "this iterable dataset does not know its size; override size() if it does");
  }

  /// This dataset and another one after it (Python's `a + b`).
  default ChainDataset<T> concat(IterableDataset<T> other) {
    return new ChainDataset<>(java.util.List.of(this, other));
  }
}
