package torch.data;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// What [Workers] load in one epoch, ahead of the consumer.
///
/// Batches are drawn from sources: one that all workers share, or one for each worker. Whoever
/// draws a batch takes its number with it; the numbers of several sources interleave. The consumer
/// waits for the numbers in turn, or takes what comes (`inOrder` false). No worker is further ahead
/// than the ring of places is long.
final class Epoch<B> implements BatchIterator.Feed<B> {
  /// How long close() waits for items that are being read.
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private final Workers workers;
  private final List<BatchSource<B>> sources;
  private final boolean inOrder;
  private final long timeoutNanos;

  /// Held while a batch is drawn from the source of the same place; always taken before `lock`.
  private final ReentrantLock[] drawing;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Condition space = lock.newCondition();
  private final Condition idle = lock.newCondition();

  // Under `lock`:
  private final Loaded<B>[] ring;

  /// Of each source: how many batches were drawn, and how many there are, once it is known.
  private final long[] drawn;

  private final long[] total;

  /// In order: the number of the batch that the consumer gets next.
  private long next;

  /// Out of order: how many batches were begun, are there, were taken.
  private long begun;

  private long placed;
  private long taken;
  private boolean closed;
  private boolean superseded;
  private boolean released;
  private Throwable broken;
  private int active;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  Epoch(Workers workers, List<BatchSource<B>> sources, DataLoader.Options options) {
    this.workers = workers;
    this.sources = sources;
    this.inOrder = options.inOrder();
    this.timeoutNanos = (long) (options.timeout() * 1e9);
    this.ring = new Loaded[options.numWorkers() * options.prefetchFactor()];
    this.drawing = new ReentrantLock[sources.size()];
    for (int i = 0; i < drawing.length; i++) drawing[i] = new ReentrantLock();
    this.drawn = new long[drawing.length];
    this.total = new long[drawing.length];
    Arrays.fill(total, Long.MAX_VALUE);
  }

  // ---- workers
  // -----------------------------------------------------------------------------------

  /// A worker's whole part in the epoch.
  ///
  /// @param unfit why it cannot work; `null` if it can
  void work(int worker, Throwable unfit) {
    lock.lock();
    try {
      if (closed) return;
      active++;
    } finally {
      lock.unlock();
    }
    try {
      int source = sources.size() == 1 ? 0 : worker;
      while (loadOne(worker, source, unfit)) {}
    } catch (Throwable e) {
      leave(e);
      return;
    }
    leave(null);
  }

  private void leave(Throwable failure) {
    lock.lock();
    try {
      if (failure != null) broken = failure;
      active--;
      idle.signalAll();
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
    releaseSources();
  }

  /// Loads a batch; whether there may be more.
  private boolean loadOne(int worker, int source, Throwable unfit) {
    long[] number = {-1};
    Loaded<B> loaded = Loaded.load(() -> draw(worker, source, unfit, number));
    if (loaded == null) return false;
    lock.lock();
    try {
      if (closed) {
        loaded.discard();
        return false;
      }
      ring[(int) ((inOrder ? number[0] : placed++) % ring.length)] = loaded;
      arrived.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Draws the next batch from a source, as soon as there is a place for it; `null` when there is
  /// nothing more to do.
  private BatchSource.Job<B> draw(int worker, int source, Throwable unfit, long[] number) {
    drawing[source].lock();
    try {
      long count;
      lock.lock();
      try {
        while (!closed && drawn[source] < total[source] && isFull(source))
          space.awaitUninterruptibly();
        if (closed || drawn[source] >= total[source]) return null;
        count = drawn[source]++;
        begun++;
        number[0] = count * drawn.length + source;
      } finally {
        lock.unlock();
      }
      // A source that failed is not asked again; the failure itself takes the place.
      long end = count + 1;
      try {
        if (unfit != null)
          throw new DataLoaderException(
              "workerInitFn failed in worker " + worker + ": " + unfit, -1, unfit);
        var job = sources.get(source).next(worker);
        end = job == null ? count : Long.MAX_VALUE;
        return job;
      } finally {
        if (end != Long.MAX_VALUE) end(source, end, end == count);
      }
    } finally {
      drawing[source].unlock();
    }
  }

  private boolean isFull(int source) {
    return inOrder
        ? drawn[source] * drawn.length + source - next >= ring.length
        : begun - taken >= ring.length;
  }

  private void end(int source, long batches, boolean nothingBegun) {
    lock.lock();
    try {
      total[source] = batches;
      if (nothingBegun) begun--;
      arrived.signalAll();
      space.signalAll();
    } finally {
      lock.unlock();
    }
  }

  // ---- consumer
  // ----------------------------------------------------------------------------------

  @Override
  public Loaded<B> next() {
    long left = timeoutNanos;
    lock.lock();
    try {
      for (; ; ) {
        if (superseded)
          return failed(
              "another epoch of this loader has begun; with persistentWorkers there is one at a"
                  + " time");
        if (closed || isOver()) return null;
        if (ring[place()] != null) return take();
        if (broken != null) return Loaded.failed(broken);
        if (timeoutNanos == 0) {
          arrived.await();
        } else {
          if (left <= 0) return Loaded.failed(DataLoaderException.timedOut(timeoutNanos / 1e9));
          left = arrived.awaitNanos(left);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Loaded.failed(e);
    } finally {
      lock.unlock();
    }
  }

  private static <B> Loaded<B> failed(String message) {
    return Loaded.failed(new DataLoaderException(message, -1, null));
  }

  private int place() {
    return (int) ((inOrder ? next : taken) % ring.length);
  }

  private Loaded<B> take() {
    int place = place();
    Loaded<B> loaded = ring[place];
    ring[place] = null;
    next++;
    taken++;
    space.signalAll();
    return loaded;
  }

  /// Whether the consumer has had all batches; passes over the numbers of sources that have ended.
  private boolean isOver() {
    if (inOrder) {
      for (int passed = 0; passed < total.length; passed++, next++)
        if (next / total.length < total[(int) (next % total.length)]) return false;
      return true;
    }
    long all = 0;
    for (long each : total) {
      if (each == Long.MAX_VALUE) return false;
      all += each;
    }
    return taken == all;
  }

  /// The workers are wanted for another epoch.
  void supersede() {
    lock.lock();
    try {
      superseded = !closed;
    } finally {
      lock.unlock();
    }
    close(true);
  }

  @Override
  public void close(boolean wait) {
    lock.lock();
    try {
      closed = true;
      for (int i = 0; i < ring.length; i++) {
        if (ring[i] != null) ring[i].discard();
        ring[i] = null;
      }
      arrived.signalAll();
      space.signalAll();
    } finally {
      lock.unlock();
    }
    releaseSources();
    if (wait && !workers.isOneOfThem(Thread.currentThread())) {
      try {
        workers.awaitEnd(await());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Waits until no worker is at work here; returns what is left of the patience.
  private long await() throws InterruptedException {
    long left = PATIENCE_NANOS;
    lock.lock();
    try {
      while (active > 0 && left > 0) left = idle.awaitNanos(left);
      return left;
    } finally {
      lock.unlock();
    }
  }

  /// Closes the sources once nobody will draw from them any more.
  private void releaseSources() {
    lock.lock();
    try {
      if (released || active > 0 || !(closed || isExhausted())) return;
      released = true;
    } finally {
      lock.unlock();
    }
    for (var source : sources) source.close();
  }

  private boolean isExhausted() {
    for (long each : total) if (each == Long.MAX_VALUE) return false;
    return true;
  }
}
