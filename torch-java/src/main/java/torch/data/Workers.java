package torch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import torch.Torch;

/// The threads of a [DataLoader], each with one intra-op thread. They work on one [Epoch] after
/// another until they are told that there will be no more.
final class Workers {
  /// What a worker does before its first item.
  @FunctionalInterface
  interface Preparation {
    void prepare(int worker);
  }

  private final Preparation preparation;
  private final List<Thread> threads = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  // Under `lock`:
  private Epoch<?> epoch;
  private long epochs;
  private boolean ended;

  Workers(int count, Preparation preparation) {
    this.preparation = preparation;
    try {
      for (int i = 0; i < count; i++) {
        int id = i;
        var thread = Thread.ofPlatform().daemon().name("torch-data-" + id).unstarted(() -> run(id));
        thread.start();
        threads.add(thread);
      }
    } catch (Throwable e) {
      end();
      throw e;
    }
  }

  /// Has the workers load an epoch; one that they have not finished ends.
  void begin(Epoch<?> epoch) {
    Epoch<?> previous;
    lock.lock();
    try {
      previous = this.epoch;
    } finally {
      lock.unlock();
    }
    if (previous != null) previous.supersede();
    lock.lock();
    try {
      this.epoch = epoch;
      epochs++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// No more epochs: the threads end after the present one.
  void end() {
    lock.lock();
    try {
      ended = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void run(int id) {
    Throwable unfit = null;
    try {
      Torch.setNumThreadsHere(1);
      preparation.prepare(id);
    } catch (Throwable e) {
      unfit = e;
    }
    long seen = 0;
    while ((seen = workOnce(id, seen, unfit)) >= 0) {}
  }

  /// Works on the next epoch, when there is one; returns its number, or -1 if there will be no
  /// more.
  private long workOnce(int id, long seen, Throwable unfit) {
    Epoch<?> work;
    long number;
    lock.lock();
    try {
      while (epochs == seen && !ended) changed.awaitUninterruptibly();
      if (epochs == seen) return -1;
      number = epochs;
      work = epoch;
    } finally {
      lock.unlock();
    }
    work.work(id, unfit);
    return number;
  }

  boolean isOneOfThem(Thread thread) {
    return threads.contains(thread);
  }

  /// If this was the last epoch, waits until the threads have ended.
  void awaitEnd(long nanos) throws InterruptedException {
    lock.lock();
    try {
      if (!ended) return;
    } finally {
      lock.unlock();
    }
    long deadline = System.nanoTime() + nanos;
    for (Thread thread : threads) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left > 0) thread.join(left);
    }
  }
}
