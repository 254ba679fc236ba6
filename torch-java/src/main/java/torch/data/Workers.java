package torch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import torch.Torch;

/// Threads that load the batches of an epoch ahead of the consumer, in order: whoever draws a batch
/// from the source takes its number with it, and the consumer waits for the numbers in turn. No
/// worker is further ahead than the ring of places is long.
final class Workers<T, B> implements BatchIterator.Feed<B> {
  /// How long close() waits for items that are being read.
  private static final long PATIENCE_MILLIS = 5000;

  private final BatchSource<T> source;
  private final Function<? super List<T>, ? extends B> collate;
  private final int count;
  private final List<Thread> threads = new ArrayList<>();

  /// Held while a batch is drawn from the source; always taken before `lock`.
  private final ReentrantLock drawing = new ReentrantLock();

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  // Under `lock`:
  private final Loaded<B>[] ring;
  private long drawn;
  private long consumed;

  /// The number of batches, once it is known.
  private long total = Long.MAX_VALUE;

  private boolean closed;
  private int running;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private Workers(
      BatchSource<T> source,
      Function<? super List<T>, ? extends B> collate,
      DataLoader.Options options) {
    this.source = source;
    this.collate = collate;
    this.count = options.numWorkers();
    this.ring = new Loaded[count * options.prefetchFactor()];
  }

  static <T, B> Workers<T, B> start(
      BatchSource<T> source,
      Function<? super List<T>, ? extends B> collate,
      DataLoader.Options options) {
    var workers = new Workers<T, B>(source, collate, options);
    workers.start();
    return workers;
  }

  private void start() {
    running = count;
    for (int i = 0; i < count; i++) {
      int id = i;
      threads.add(Thread.ofPlatform().daemon().name("torch-data-" + id).start(() -> run(id)));
    }
  }

  private void run(int id) {
    try {
      Torch.setNumThreadsHere(1);
      while (loadOne(id)) {}
    } finally {
      leave();
    }
  }

  /// Loads a batch; whether there may be more.
  private boolean loadOne(int id) {
    long[] number = {-1};
    Loaded<B> loaded = Loaded.load(() -> draw(id, number), collate);
    if (loaded == null) return false;
    lock.lock();
    try {
      if (closed) {
        loaded.discard();
        return false;
      }
      ring[(int) (number[0] % ring.length)] = loaded;
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /// Draws the next batch from the source, as soon as there is a place for it; `null` when there is
  /// nothing more to do.
  private BatchSource.Job<T> draw(int id, long[] number) {
    drawing.lock();
    try {
      lock.lock();
      try {
        while (!closed && drawn < total && drawn - consumed >= ring.length)
          changed.awaitUninterruptibly();
        if (closed || drawn >= total) return null;
        number[0] = drawn++;
      } finally {
        lock.unlock();
      }
      boolean more = false;
      try {
        var job = source.next(id, count);
        more = job != null;
        if (!more) end(number[0]);
        return job;
      } finally {
        // A source that failed is not asked again; the failure itself takes the place.
        if (!more) end(number[0] + 1);
      }
    } finally {
      drawing.unlock();
    }
  }

  private void end(long batches) {
    lock.lock();
    try {
      total = Math.min(total, batches);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void leave() {
    boolean last;
    lock.lock();
    try {
      last = --running == 0;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (last) source.close();
  }

  @Override
  public Loaded<B> next() {
    lock.lock();
    try {
      int place = (int) (consumed % ring.length);
      while (ring[place] == null && consumed < total && !closed && running > 0) changed.await();
      Loaded<B> loaded = ring[place];
      if (loaded == null) {
        boolean lost = consumed < total && !closed;
        return lost
            ? new Loaded<>(
                null,
                List.of(),
                new IllegalStateException("all workers ended before the epoch did"))
            : null;
      }
      ring[place] = null;
      consumed++;
      changed.signalAll();
      return loaded;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Loaded<>(null, List.of(), e);
    } finally {
      lock.unlock();
    }
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
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    if (wait) await();
  }

  private void await() {
    long deadline = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    try {
      for (Thread thread : threads) {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (thread != Thread.currentThread() && left > 0) thread.join(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
