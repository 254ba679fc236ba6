package torch.data;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import torch.Generator;

/// What a [Dataset] can ask while a [DataLoader] reads an item of it: above all for random numbers
/// that are the same whichever worker reads the item, and however many there are
/// (`torch.utils.data.get_worker_info`).
///
/// ```java
/// double angle = WorkerInfo.current().orElseThrow().random().nextDouble(-10, 10);
/// ```
public final class WorkerInfo {
  private final int id;
  private final int numWorkers;
  private final long seed;
  private RandomGenerator random;
  private Generator generator;

  WorkerInfo(int id, int numWorkers, long seed) {
    this.id = id;
    this.numWorkers = numWorkers;
    this.seed = seed;
  }

  /// Of the item that this thread is reading; empty outside a loader.
  public static Optional<WorkerInfo> current() {
    return Optional.ofNullable(Reading.info());
  }

  /// The worker's number, from 0; -1 where the consumer itself reads.
  public int id() {
    return id;
  }

  public int numWorkers() {
    return numWorkers;
  }

  /// The item's seed: it follows from the loader's seed for the epoch and the item's place in it.
  public long seed() {
    return seed;
  }

  /// Random numbers from the item's seed.
  public RandomGenerator random() {
    return random == null ? random = new SplittableRandom(seed) : random;
  }

  /// A generator for operators, from the item's seed. (The default generator is one for all
  /// threads: what a worker draws from it depends on the others.)
  public Generator generator() {
    return generator == null ? generator = new Generator().manualSeed(seed) : generator;
  }
}
