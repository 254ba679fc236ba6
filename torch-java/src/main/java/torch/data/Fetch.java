package torch.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import torch.TensorScope;

/// Reads the items of a batch and makes the batch of them.
@FunctionalInterface
interface Fetch<B> {
  /// @param first the place of the first item in the epoch
  B fetch(long[] indices, long first, Reading reading);

  /// Item by item, or as many at once as the dataset likes.
  static <T, B> Fetch<B> items(Dataset<T> dataset, Function<? super List<T>, ? extends B> collate) {
    if (dataset instanceof BatchedDataset<T> batched)
      return (indices, first, reading) -> {
        reading.at(first);
        return collate(readAll(reading, indices, batched), collate);
      };
    return (indices, first, reading) -> {
      var items = new ArrayList<T>(indices.length);
      for (int i = 0; i < indices.length; i++) {
        reading.at(first + i);
        items.add(read(reading, indices[i], dataset));
      }
      return collate(items, collate);
    };
  }

  /// By [Gather] where that works.
  static <T> Fetch<T> gather(Gather<T> dataset, Fetch<T> otherwise) {
    return (indices, first, reading) -> {
      T batch = dataset.gather(indices);
      return batch != null ? batch : otherwise.fetch(indices, first, reading);
    };
  }

  static <T, B> B collate(List<T> items, Function<? super List<T>, ? extends B> collate) {
    try {
      return collate.apply(items);
    } catch (RuntimeException e) {
      throw new DataLoaderException(
          "making a batch of " + items.size() + " items failed: " + e.getMessage(), -1, e);
    }
  }

  /// Reads an item in a scope of its own; its tensors go to the surrounding one.
  private static <T> T read(Reading reading, long index, Dataset<T> dataset) {
    try (var scope = new TensorScope()) {
      T item = dataset.get(index);
      Parts.keep(item, scope);
      return item;
    } catch (Throwable e) {
      throw unreadable(reading, index, e);
    }
  }

  private static <T> List<T> readAll(Reading reading, long[] indices, BatchedDataset<T> dataset) {
    List<T> items;
    try (var scope = new TensorScope()) {
      items = dataset.getItems(indices);
      Parts.keep(items, scope);
    } catch (Throwable e) {
      restoreInterrupt(e);
      throw new DataLoaderException(
          "items " + Arrays.toString(indices) + " could not be read" + reading.where() + ": " + e,
          -1,
          e);
    }
    if (items.size() != indices.length)
      throw new DataLoaderException(
          "getItems returned " + items.size() + " items for " + indices.length + " indices",
          -1,
          null);
    return items;
  }

  static DataLoaderException unreadable(Reading reading, long index, Throwable e) {
    restoreInterrupt(e);
    return new DataLoaderException(
        "item " + index + " could not be read" + reading.where() + ": " + e, index, e);
  }

  private static void restoreInterrupt(Throwable e) {
    if (e instanceof InterruptedException) Thread.currentThread().interrupt();
  }
}
