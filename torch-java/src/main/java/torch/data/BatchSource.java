package torch.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import torch.TensorScope;

/// Where the items of an epoch come from, a batch at a time. One thread at a time calls [#next];
/// the jobs it returns may run at once, on any thread.
interface BatchSource<T> extends AutoCloseable {
  /// The next batch to be loaded; `null` at the end.
  Job<T> next(int worker, int workers);

  @Override
  void close();

  /// Items of a batch that are still to be read.
  @FunctionalInterface
  interface Job<T> {
    List<T> load();
  }

  /// By number.
  static <T> BatchSource<T> of(Dataset<T> dataset, Iterator<long[]> batches, long seed) {
    return new BatchSource<>() {
      private long position;

      @Override
      public Job<T> next(int worker, int workers) {
        if (!batches.hasNext()) return null;
        long[] indices = batches.next();
        long first = position;
        position += indices.length;
        var reading = new Reading(worker, workers, seed);
        return () ->
            reading.call(
                () -> {
                  var items = new ArrayList<T>(indices.length);
                  for (int i = 0; i < indices.length; i++) {
                    reading.at(first + i);
                    items.add(read(reading, indices[i], dataset));
                  }
                  return items;
                });
      }

      @Override
      public void close() {}
    };
  }

  /// One after another: the items are read in [#next] already, so that they stay in order.
  static <T> BatchSource<T> of(Iterator<T> items, int batchSize, boolean dropLast, long seed) {
    return new BatchSource<>() {
      private long position;

      @Override
      public Job<T> next(int worker, int workers) {
        var batch = new ArrayList<T>(batchSize);
        var reading = new Reading(worker, workers, seed);
        reading.call(
            () -> {
              while (batch.size() < batchSize) {
                reading.at(position);
                var item = read(reading, position, items);
                if (item.isEmpty()) break;
                batch.add(item.getFirst());
                position++;
              }
              return batch;
            });
        return batch.isEmpty() || (dropLast && batch.size() < batchSize) ? null : () -> batch;
      }

      @Override
      public void close() {
        if (items instanceof AutoCloseable closeable) {
          try {
            closeable.close();
          } catch (Exception e) {
            throw new DataLoaderException(
                "closing the iterator of an iterable dataset failed: " + e, -1, e);
          }
        }
      }
    };
  }

  /// Reads an item in a scope of its own; its tensors go to the surrounding one.
  private static <T> T read(Reading reading, long index, Dataset<T> dataset) {
    try (var scope = new TensorScope()) {
      T item = dataset.get(index);
      Parts.forEachTensor(item, scope::keep);
      return item;
    } catch (Throwable e) {
      throw unreadable(reading, index, e);
    }
  }

  /// The next item, likewise; none at the end.
  private static <T> List<T> read(Reading reading, long index, Iterator<T> items) {
    try (var scope = new TensorScope()) {
      if (!items.hasNext()) return List.of();
      T item = items.next();
      Parts.forEachTensor(item, scope::keep);
      return Collections.singletonList(item);
    } catch (Throwable e) {
      throw unreadable(reading, index, e);
    }
  }

  private static DataLoaderException unreadable(Reading reading, long index, Throwable e) {
    String where = reading.worker() < 0 ? "" : " in worker " + reading.worker();
    return new DataLoaderException(
        "item " + index + " could not be read" + where + ": " + e, index, e);
  }
}
