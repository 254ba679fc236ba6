package torch.data;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// Iterable datasets one after another (`torch.utils.data.ChainDataset`). Each is asked for its
/// iterator when its turn comes.
public final class ChainDataset<T> implements IterableDataset<T> {
  private final List<IterableDataset<T>> datasets;

  public ChainDataset(List<? extends IterableDataset<T>> datasets) {
    this.datasets = List.copyOf(datasets);
  }

  public List<IterableDataset<T>> datasets() {
    return datasets;
  }

  /// The sum of the sizes.
  ///
  /// @throws UnsupportedOperationException if one of the datasets does not know its size
  @Override
  public long size() {
    long sum = 0;
    for (var dataset : datasets) sum += dataset.size();
    return sum;
  }

  @Override
  public Iterator<T> iterator() {
    return new Chain<>(datasets.iterator());
  }

  private static final class Chain<T> implements Iterator<T>, AutoCloseable {
    private final Iterator<IterableDataset<T>> waiting;
    private Iterator<T> current = List.<T>of().iterator();

    Chain(Iterator<IterableDataset<T>> waiting) {
      this.waiting = waiting;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext()) {
        close();
        if (!waiting.hasNext()) return false;
        current = waiting.next().iterator();
      }
      return true;
    }

    @Override
    public T next() {
      if (!hasNext()) throw new NoSuchElementException();
      return current.next();
    }

    @Override
    public void close() {
      var ended = current;
      current = List.<T>of().iterator();
      if (ended instanceof AutoCloseable closeable) BatchSource.close(closeable);
    }
  }
}
