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
  private final Reading reading;
  private final long seed;
  private RandomGenerator random;
  private Generator generator;

  WorkerInfo(Reading reading, long seed) {
    this.reading = reading;
    this.seed = seed;
  }

  /// Of the item that this thread is reading; empty outside a loader.
  public static Optional<WorkerInfo> current() {
    return Optional.ofNullable(Reading.info());
  }

  /// The worker's number, from 0 to `numWorkers() - 1`; 0 where the consumer itself reads, or where
  /// the workers share the one iterator of an [IterableDataset].
  public int id() {
    reading.asked = true;
    return reading.part;
  }

  /// How many workers read; 1 where the consumer itself reads, or where the workers share the one
  /// iterator of an [IterableDataset].
  public int numWorkers() {
    reading.asked = true;
    return reading.parts;
  }

  /// The dataset that is being read: one for all workers.
  public Object dataset() {
    return reading.dataset;
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
