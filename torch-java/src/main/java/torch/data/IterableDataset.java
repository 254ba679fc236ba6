package torch.data;

import java.util.Iterator;

/// Items that come one after another and cannot be had by number, such as lines of a stream
/// (`torch.utils.data.IterableDataset`). Each epoch asks for a new iterator; one thread at a time
/// uses it, however many workers there are, so that the order is always the same. If the iterator
/// is [AutoCloseable], the loader closes it.
@FunctionalInterface
public interface IterableDataset<T> extends Iterable<T> {
  @Override
  Iterator<T> iterator();
}
