package torch.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import torch.TensorScope;

/// Where the batches of an epoch come from. One thread at a time calls [#next]; the jobs it returns
/// may run at once, on any thread.
interface BatchSource<B> {
  /// The next batch to be loaded, by a worker or (-1) the consumer; `null` at the end.
  Job<B> next(int worker);

  void close();

  /// A batch that is still to be loaded.
  @FunctionalInterface
  interface Job<B> {
    B load();
  }

  /// Batches by number.
  ///
  /// @param batches the items of each batch
  static <B> BatchSource<B> of(
      Fetch<B> fetch, Object dataset, Iterator<long[]> batches, int workers, long seed) {
    return new BatchSource<>() {
      private long position;

      @Override
      public Job<B> next(int worker) {
        if (!batches.hasNext()) return null;
        long[] indices = batches.next();
        long first = position;
        position += indices.length;
        var reading = new Reading(worker, Math.max(worker, 0), Math.max(workers, 1), seed, dataset);
        return () -> reading.call(() -> fetch.fetch(indices, first, reading));
      }

      @Override
      public void close() {}
    };
  }

  /// Items one after another: they are read in [#next] already, so that they stay in order.
  ///
  /// @param part of the dataset, which the iterator gives, of how many
  static <T, B> BatchSource<B> of(
      Iterator<T> items,
      Reading part,
      Function<? super List<T>, ? extends B> collate,
      int batchSize,
      boolean dropLast,
      long seed) {
    return new BatchSource<>() {
      private long position;

      @Override
      public Job<B> next(int worker) {
        var batch = new ArrayList<T>(batchSize);
        var reading = new Reading(worker, part.part, part.parts, seed, part.dataset);
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
        return batch.isEmpty() || (dropLast && batch.size() < batchSize)
            ? null
            : () -> Fetch.collate(batch, collate);
      }

      @Override
      public void close() {
        if (items instanceof AutoCloseable closeable) BatchSource.close(closeable);
      }
    };
  }

  static void close(AutoCloseable iterator) {
    try {
      iterator.close();
    } catch (Exception e) {
      throw new DataLoaderException(
          "closing the iterator of an iterable dataset failed: " + e, -1, e);
    }
  }

  /// The next item, in a scope of its own; none at the end.
  private static <T> List<T> read(Reading reading, long index, Iterator<T> items) {
    try (var scope = new TensorScope()) {
      if (!items.hasNext()) return List.of();
      T item = items.next();
      Parts.keep(item, scope);
      return Collections.singletonList(item);
    } catch (Throwable e) {
      throw Fetch.unreadable(reading, index, e);
    }
  }
}
