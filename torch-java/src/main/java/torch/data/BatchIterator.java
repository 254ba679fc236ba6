package torch.data;

import java.lang.ref.Cleaner;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import torch.Device;
import torch.Tensor;

/// One epoch of a [DataLoader]. Closing it, or reading it to its end, ends its workers (or lets
/// them rest, if they are persistent); one that is forgotten is closed when the collector finds it.
/// For one thread at a time.
public final class BatchIterator<B> implements Iterator<B>, AutoCloseable {
  static final Cleaner CLEANER = Cleaner.create();

  private final Feed<B> feed;
  private final Cleaner.Cleanable forgotten;

  /// Where batches are copied to; `null`: nowhere.
  private final Device device;

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

  BatchIterator(Feed<B> feed, Device device) {
    this.feed = feed;
    this.device = device;
    forgotten = CLEANER.register(this, () -> feed.close(false));
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
      B batch = loaded.take();
      return device == null ? batch : toDevice(batch, loaded);
    } catch (DataLoaderException e) {
      // A worker that lets the consumer wait too long will not be ready now.
      end(!e.isTimeout());
      throw e;
    }
  }

  /// From pinned memory the copy runs beside what Java does next; libtorch keeps the memory until
  /// it is done.
  @SuppressWarnings("unchecked") // tensors become tensors
  private B toDevice(B batch, Loaded<B> loaded) {
    UnaryOperator<Tensor> move = tensor -> tensor.to(device, true);
    var moved = (B) Parts.map(batch, move);
    Parts.forEachTensor(
        batch,
        tensor -> {
          if (loaded.tensors().contains(tensor) && !tensor.device().equals(device)) tensor.close();
        });
    return moved;
  }

  /// Ends the epoch: waits for the items that workers are reading just now, and frees the batches
  /// that wait. A second call does nothing.
  @Override
  public void close() {
    end(true);
  }

  private void end(boolean wait) {
    ended = true;
    if (next != null) next.discard();
    next = null;
    feed.close(wait);
    forgotten.clean();
  }

  /// The consumer loads for itself.
  static final class Direct<B> implements Feed<B> {
    private final BatchSource<B> source;
    private boolean closed;

    Direct(BatchSource<B> source) {
      this.source = source;
    }

    @Override
    public Loaded<B> next() {
      return Loaded.load(() -> source.next(-1));
    }

    @Override
    public void close(boolean wait) {
      if (closed) return;
      closed = true;
      source.close();
    }
  }
}
