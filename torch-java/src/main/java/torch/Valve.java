package torch;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/// The pressure valve: the Java heap hardly notices tensors, so the collector must be told when the
/// memory behind them grows. Counts tensors and bytes that were made and not released; over a limit
/// it first releases what is already known to be unreachable, then asks for one collection.
///
/// What survives a collection is in use: the next one comes only after another limit's worth was
/// made. When what was in use is released, the mark sinks again, but not so soon that collections
/// could take over 5 % of the time; where they do (a large Java heap), the limits grow.
final class Valve {
  private static final long LEAST_TENSORS = 100_000;
  private static final long MOST_TENSORS = 1_000_000;

  /// The heap's limit follows the memory of the machine or container; so does this.
  private static final long LEAST_BYTES =
      Math.clamp(Runtime.getRuntime().maxMemory() / 4, 64L << 20, 512L << 20);

  private static final long MOST_BYTES = LEAST_BYTES * 3 / 2;
  private static final long UNREPORTED_TENSORS = 1024;
  private static final long UNREPORTED_BYTES = 16L << 20;

  private static final AtomicLong TENSORS = new AtomicLong();
  private static final AtomicLong BYTES = new AtomicLong();
  private static final ReentrantLock COLLECTING = new ReentrantLock();

  private static long tensorLimit = LEAST_TENSORS;
  private static long byteLimit = LEAST_BYTES;
  private static volatile long tensorsAllowed = LEAST_TENSORS;
  private static volatile long bytesAllowed = LEAST_BYTES;
  private static volatile long lastCollection = System.nanoTime();
  private static volatile long pause;

  /// The fewest bytes counted since the last collection: what is above may be unreachable.
  private static volatile long lowest;

  private Valve() {}

  /// What a thread has made or released since it last reported; kept in its workspace.
  static final class Tally {
    private long tensors;
    private long bytes;
    private boolean inside;
  }

  static void count(Workspace ws, long tensors, long bytes) {
    Tally tally = ws.tally;
    tally.tensors += tensors;
    tally.bytes += bytes;
    if (Math.abs(tally.tensors) > UNREPORTED_TENSORS || Math.abs(tally.bytes) > UNREPORTED_BYTES)
      report(ws, tally);
  }

  private static void report(Workspace ws, Tally tally) {
    long tensors = TENSORS.addAndGet(tally.tensors);
    long bytes = BYTES.addAndGet(tally.bytes);
    if (bytes < lowest) lowest = bytes;
    boolean grew = tally.tensors > 0 || tally.bytes > 0;
    tally.tensors = 0;
    tally.bytes = 0;
    if (!grew) sink(tensors, bytes);
    if (grew && (tensors > tensorsAllowed || bytes > bytesAllowed) && !tally.inside) {
      tally.inside = true;
      try {
        relieve(ws);
      } finally {
        tally.inside = false;
      }
    }
  }

  /// Lowers the marks after a release, once the last collection has paid off.
  private static void sink(long tensors, long bytes) {
    if (tensors + tensorLimit >= tensorsAllowed && bytes + byteLimit >= bytesAllowed) return;
    if (System.nanoTime() - lastCollection < 20 * pause) return;
    tensorsAllowed = Math.min(tensorsAllowed, Math.max(tensors, 0) + tensorLimit);
    bytesAllowed = Math.min(bytesAllowed, Math.max(bytes, 0) + byteLimit);
  }

  private static boolean isOver() {
    return TENSORS.get() > tensorsAllowed || BYTES.get() > bytesAllowed;
  }

  private static void relieve(Workspace ws) {
    ws.drain();
    settle(ws);
    Workspaces.sweep();
    // One collection serves all threads; who comes second goes on and profits.
    if (!isOver() || !COLLECTING.tryLock()) return;
    try {
      long begin = System.nanoTime();
      collect(ws);
      long end = System.nanoTime();
      adapt(end - begin, end - lastCollection);
      lastCollection = end;
      pause = end - begin;
    } finally {
      COLLECTING.unlock();
    }
  }

  /// Releases tensors that nothing reaches because a device has no memory for the operator under
  /// way; whether there were any. The collector runs only if there may be enough to find.
  ///
  /// Only this thread's own tensors: to release those of ended threads takes a lock, whose holder
  /// may be waiting for the device's allocator.
  static boolean relieveDevice(Workspace ws) {
    long before = ws.released;
    ws.drain();
    if (ws.released > before) return true;
    settle(ws);
    if (BYTES.get() - lowest < UNREPORTED_BYTES || !COLLECTING.tryLock()) return false;
    try {
      collectHere(ws);
      settle(ws);
      // What is left is in use, or another thread's to release at its next tensor.
      lowest = BYTES.get();
      return ws.released > before;
    } finally {
      COLLECTING.unlock();
    }
  }

  /// Runs the collector and releases what it finds.
  static void collect(Workspace ws) {
    collectHere(ws);
    Workspaces.sweep();
    settle(ws);
  }

  /// Runs the collector and releases what it finds of this thread's tensors.
  private static void collectHere(Workspace ws) {
    // The collector's findings arrive through another thread, on a busy machine a good while later.
    // When this one has arrived, the others are on their way.
    var arrived = new ReferenceQueue<Object>();
    var scout = new PhantomReference<>(new Object(), arrived);
    System.gc();
    try {
      arrived.remove(1000);
      Reference.reachabilityFence(scout);
      while (ws.await(2)) {}
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Adds what the workspace has not reported yet.
  static void settle(Workspace ws) {
    TENSORS.addAndGet(ws.tally.tensors);
    BYTES.addAndGet(ws.tally.bytes);
    ws.tally.tensors = 0;
    ws.tally.bytes = 0;
  }

  private static void adapt(long spent, long period) {
    if (spent * 20 > period) {
      tensorLimit = Math.min(tensorLimit * 2, MOST_TENSORS);
      byteLimit = Math.min(byteLimit + byteLimit / 4, MOST_BYTES);
    } else if (spent * 100 < period) {
      tensorLimit = Math.max(tensorLimit / 2, LEAST_TENSORS);
      byteLimit = Math.max(byteLimit - byteLimit / 4, LEAST_BYTES);
    }
    lowest = BYTES.get();
    tensorsAllowed = Math.max(TENSORS.get(), 0) + tensorLimit;
    bytesAllowed = Math.max(BYTES.get(), 0) + byteLimit;
  }

  /// Bytes that heavy tensors hold, as counted here.
  static long bytes() {
    return BYTES.get();
  }
}
