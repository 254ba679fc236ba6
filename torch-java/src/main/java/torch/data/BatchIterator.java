package torch.data;

import java.lang.ref.Cleaner;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// One epoch of a [DataLoader]. Closing it, or reading it to its end, ends its workers; one that is
/// forgotten is closed when the collector finds it. For one thread at a time.
public final class BatchIterator<B> implements Iterator<B>, AutoCloseable {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Feed<B> feed;
  private Loaded<B> next;
  private boolean ended;

  /// Where loaded batches come from. It must not reach the iterator, which could then never be
  /// forgotten.
  interface Feed<B> {
    /// Waits for the next batch; `null` at the end.
    Loaded<B> next();

    /// Lets everything go; waits for the workers if asked to. A second call does nothing.
    void close(boolean wait);
  }

  <T> BatchIterator(
      BatchSource<T> source,
      Function<? super List<T>, ? extends B> collate,
      DataLoader.Options options) {
    feed =
        options.numWorkers() == 0
            ? new Direct<>(source, collate)
            : Workers.start(source, collate, options);
    Feed<B> forgotten = feed;
    CLEANER.register(this, () -> forgotten.close(false));
  }

  @Override
  public boolean hasNext() {
    if (next == null && !ended) {
      next = feed.next();
      if (next == null) close();
    }
    return next != null;
  }

  /// The next batch, in this thread's innermost scope.
  ///
  /// @throws DataLoaderException if it could not be loaded; the epoch is over then
  @Override
  public B next() {
    if (!hasNext()) throw new NoSuchElementException("the epoch is over");
    Loaded<B> loaded = next;
    next = null;
    try {
      return loaded.take();
    } catch (DataLoaderException e) {
      close();
      throw e;
    }
  }

  /// Ends the epoch: waits for the items that workers are reading just now, and frees the batches
  /// that wait. A second call does nothing.
  @Override
  public void close() {
    ended = true;
    if (next != null) next.discard();
    next = null;
    feed.close(true);
  }

  /// The consumer loads for itself.
  private static final class Direct<T, B> implements Feed<B> {
    private final BatchSource<T> source;
    private final Function<? super List<T>, ? extends B> collate;
    private boolean closed;

    Direct(BatchSource<T> source, Function<? super List<T>, ? extends B> collate) {
      this.source = source;
      this.collate = collate;
    }

    @Override
    public Loaded<B> next() {
      return Loaded.load(() -> source.next(-1, 0), collate);
    }

    @Override
    public void close(boolean wait) {
      if (closed) return;
      closed = true;
      source.close();
    }
  }
}
