package torch.data;

import java.util.List;
import java.util.function.Function;
import torch.Generator;

/// Reads a dataset in batches, in order or shuffled, if wanted by worker threads ahead of the
/// consumer (`torch.utils.data.DataLoader`).
///
/// ```java
/// var loader = DataLoader.of(new TensorDataset(xs, ys), DataLoader.options().batchSize(32).shuffle(true).numWorkers(2));
/// for (Tensor[] batch : loader) { Tensor x = batch[0], y = batch[1]; ... }
/// ```
///
/// Order and contents are the same for any number of workers, and from a seed those of Python; see
/// [WorkerInfo] for random numbers in items.
///
/// A worker runs each item and each batch in a [torch.TensorScope] of its own, on one intra-op
/// thread; the tensors of a batch belong to the scope in which the consumer asked for it. What
/// fails in a worker surfaces from `next()` as a [DataLoaderException] that names the item.
///
/// An epoch that is left in the middle keeps its workers waiting until the collector finds its
/// iterator; to end them at once, close it:
///
/// ```java
/// try (var batches = loader.iterator()) {
///   while (batches.hasNext()) if (enough(batches.next())) break;
/// }
/// ```
///
/// @param <T> items
/// @param <B> batches
public final class DataLoader<T, B> implements Iterable<B> {
  /// @param shuffle a new random order each epoch; not with a sampler
  /// @param sampler decides the order; `null`: by `shuffle`
  /// @param numWorkers threads that read ahead; 0: the consumer itself reads
  /// @param prefetchFactor batches that each worker may be ahead
  /// @param generator of the orders and seeds; `null`: the default one
  public record Options(
      int batchSize,
      boolean shuffle,
      Sampler sampler,
      int numWorkers,
      boolean dropLast,
      int prefetchFactor,
      Generator generator) {
    public Options batchSize(int batchSize) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }

    public Options shuffle(boolean shuffle) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }

    public Options sampler(Sampler sampler) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }

    public Options numWorkers(int numWorkers) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }

    public Options dropLast(boolean dropLast) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }

    public Options prefetchFactor(int prefetchFactor) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }

    public Options generator(Generator generator) {
      return new Options(
          batchSize, shuffle, sampler, numWorkers, dropLast, prefetchFactor, generator);
    }
  }

  /// Python's defaults: one item a batch, in order, no workers, two batches ahead for each worker.
  public static Options options() {
    return new Options(1, false, null, 0, false, 2, null);
  }

  private final Dataset<T> dataset;
  private final IterableDataset<T> iterable;
  private final Iterable<long[]> batches;
  private final Function<? super List<T>, ? extends B> collate;
  private final Options options;

  /// A loader whose batches are made by Python's rules ([Collate#any]) and are of the same type as
  /// the items: tensors, arrays of tensors, lists, maps, or examples of such.
  public static <T> DataLoader<T, T> of(Dataset<T> dataset, Options options) {
    return new DataLoader<>(dataset, DataLoader::sameType, options);
  }

  public static <T> DataLoader<T, T> of(IterableDataset<T> dataset, Options options) {
    return new DataLoader<>(dataset, DataLoader::sameType, options);
  }

  @SuppressWarnings("unchecked") // checked, as far as Java can
  private static <T> T sameType(List<T> items) {
    Object batch = Collate.any(items);
    if (!(items.getFirst() instanceof List)
        && !(items.getFirst() instanceof java.util.Map)
        && !items.getFirst().getClass().isInstance(batch)
        && !(batch instanceof torch.Tensor && items.getFirst() instanceof torch.Tensor))
      throw new IllegalArgumentException(
          "a batch of "
              + items.getFirst().getClass().getSimpleName()
              + " is a "
              + batch.getClass().getSimpleName()
              + ", not of the items' type; use new DataLoader<>(dataset, Collate.numbers(),"
              + " options)");
    return (T) batch;
  }

  /// @param collate makes a batch of a list of items; runs on the workers
  public DataLoader(
      Dataset<T> dataset, Function<? super List<T>, ? extends B> collate, Options options) {
    this(dataset, null, batchSampler(dataset, check(options)), collate, options);
  }

  /// With indices chosen by the caller; batch size, shuffle, sampler and dropLast must be left
  /// alone.
  public DataLoader(
      Dataset<T> dataset,
      Iterable<long[]> batchSampler,
      Function<? super List<T>, ? extends B> collate,
      Options options) {
    this(dataset, null, batchSampler, collate, check(options));
    if (options.batchSize != 1 || options.shuffle || options.sampler != null || options.dropLast)
      throw new IllegalArgumentException(
          "batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and"
              + " drop_last");
  }

  public DataLoader(
      IterableDataset<T> dataset, Function<? super List<T>, ? extends B> collate, Options options) {
    this(null, dataset, null, collate, check(options));
    if (options.shuffle || options.sampler != null)
      throw new IllegalArgumentException(
          "an IterableDataset comes in its own order: shuffle and sampler are not for it");
  }

  private DataLoader(
      Dataset<T> dataset,
      IterableDataset<T> iterable,
      Iterable<long[]> batches,
      Function<? super List<T>, ? extends B> collate,
      Options options) {
    this.dataset = dataset;
    this.iterable = iterable;
    this.batches = batches;
    this.collate = collate;
    this.options = options;
  }

  private static Options check(Options options) {
    if (options.numWorkers < 0)
      throw new IllegalArgumentException(
          "num_workers must be 0 or more, not " + options.numWorkers);
    if (options.prefetchFactor < 1)
      throw new IllegalArgumentException(
          "prefetch_factor must be 1 or more, not " + options.prefetchFactor);
    if (options.batchSize < 1)
      throw new IllegalArgumentException("batch_size must be 1 or more, not " + options.batchSize);
    if (options.shuffle && options.sampler != null)
      throw new IllegalArgumentException("sampler option is mutually exclusive with shuffle");
    return options;
  }

  private static BatchSampler batchSampler(Dataset<?> dataset, Options options) {
    Sampler sampler =
        options.sampler != null
            ? options.sampler
            : options.shuffle
                ? new RandomSampler(dataset.size(), options.generator)
                : new SequentialSampler(dataset.size());
    return new BatchSampler(sampler, options.batchSize, options.dropLast);
  }

  /// The dataset; `null` if it is an iterable one.
  public Dataset<T> dataset() {
    return dataset;
  }

  public int batchSize() {
    return options.batchSize;
  }

  /// The number of batches.
  ///
  /// @throws UnsupportedOperationException where nobody knows: for an iterable dataset or a batch
  ///   sampler of the caller's
  public long size() {
    if (batches instanceof BatchSampler sampler) return sampler.size();
    throw new UnsupportedOperationException("the number of batches is not known beforehand");
  }

  /// Starts an epoch.
  @Override
  public BatchIterator<B> iterator() {
    long seed = RandomSampler.drawSeed(options.generator);
    BatchSource<T> source =
        iterable == null
            ? BatchSource.of(dataset, batches.iterator(), seed)
            : BatchSource.of(iterable.iterator(), options.batchSize, options.dropLast, seed);
    return new BatchIterator<>(source, collate, options);
  }
}
