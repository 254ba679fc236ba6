package torch.data;

import java.util.ArrayList;
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
        return () -> {
          var items = new ArrayList<T>(indices.length);
          for (int i = 0; i < indices.length; i++) {
            long index = indices[i];
            var info = new WorkerInfo(worker, workers, mix(seed, first + i));
            items.add(read(info, index, () -> dataset.get(index)));
          }
          return items;
        };
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
        while (batch.size() < batchSize) {
          var info = new WorkerInfo(worker, workers, mix(seed, position));
          var item =
              read(info, position, () -> items.hasNext() ? List.of(items.next()) : List.<T>of());
          if (item.isEmpty()) break;
          batch.add(item.getFirst());
          position++;
        }
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
  private static <R> R read(
      WorkerInfo info, long index, ScopedValue.CallableOp<R, Exception> reader) {
    try (var scope = new TensorScope()) {
      R item = ScopedValue.where(WorkerInfo.CURRENT, info).call(reader);
      Parts.forEachTensor(item, scope::keep);
      return item;
    } catch (Throwable e) {
      String where = info.id() < 0 ? "" : " in worker " + info.id();
      throw new DataLoaderException(
          "item " + index + " could not be read" + where + ": " + e, index, e);
    }
  }

  /// Seeds that are neighbours give numbers that are not (the finaliser of SplitMix64).
  private static long mix(long seed, long position) {
    long z = seed + (position + 1) * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return (z ^ (z >>> 31)) >>> 1;
  }
}
