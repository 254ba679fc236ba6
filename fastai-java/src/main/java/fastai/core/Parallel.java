package fastai.core;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// A function of many items, computed by several threads (fastcore's `parallel`).
///
/// ```java
/// List<Image> small = Parallel.map(files, file -> resize(file, 128));
/// ```
public final class Parallel {
  private Parallel() {}

  /// @param nWorkers threads; 0: the thread that calls
  /// @param progress gets the number of items that are done, after each; by one thread at a time
  public record Options(int nWorkers, IntConsumer progress) {
    /// As many threads as processors, 16 at most.
    public static final Options DEFAULT =
        new Options(Math.min(16, Runtime.getRuntime().availableProcessors()), _ -> {});

    public Options {
      if (nWorkers < 0)
        throw new IllegalArgumentException("a number of threads is 0 or more, not " + nWorkers);
    }

    public Options withNWorkers(int nWorkers) {
      return new Options(nWorkers, progress);
    }

    public Options withProgress(IntConsumer progress) {
      return new Options(nWorkers, progress);
    }
  }

  /// The results, in the order of the items.
  public static <T, R> List<R> map(
      List<? extends T> items, Function<? super T, ? extends R> function) {
    return map(items, function, Options.DEFAULT);
  }

  /// The results, in the order of the items. Where the function throws, the items that were not
  /// begun are left out and the exception of the first such item is thrown.
  public static <T, R> List<R> map(
      List<? extends T> items, Function<? super T, ? extends R> function, Options options) {
    var done = new AtomicInteger();
    Function<T, R> counted =
        item -> {
          R result = function.apply(item);
          synchronized (done) {
            options.progress.accept(done.incrementAndGet());
          }
          return result;
        };
    if (options.nWorkers == 0) {
      var results = new ArrayList<R>(items.size());
      for (T item : items) results.add(counted.apply(item));
      return results;
    }
    return inThreads(items, counted, options.nWorkers);
  }

  private static <T, R> List<R> inThreads(
      List<? extends T> items, Function<T, R> function, int nWorkers) {
    var threads =
        Executors.newFixedThreadPool(
            nWorkers, Thread.ofPlatform().daemon().name("fastai-parallel-", 0).factory());
    try {
      var futures = new ArrayList<Future<R>>(items.size());
      for (T item : items) futures.add(threads.submit(() -> function.apply(item)));
      var results = new ArrayList<R>(items.size());
      for (var future : futures) results.add(future.get());
      return results;
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while other threads computed", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
