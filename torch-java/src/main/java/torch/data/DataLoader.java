package torch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import torch.Device;
import torch.DeviceType;
import torch.Generator;
import torch.Tensor;
import torch.Torch;

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
  /// The keywords of Python's `DataLoader`. Each setter returns a changed copy.
  public static final class Options implements Cloneable {
    private int batchSize = 1;
    private boolean shuffle;
    private Sampler sampler;
    private Iterable<long[]> batchSampler;
    private int numWorkers;
    private boolean pinMemory;
    private boolean dropLast;
    private double timeout;
    private IntConsumer workerInitFn;
    private Generator generator;
    private int prefetchFactor;
    private boolean persistentWorkers;
    private boolean inOrder = true;
    private Device device;

    private Options() {}

    private Options copy() {
      try {
        return (Options) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }

    /// Items a batch: 1.
    public Options batchSize(int batchSize) {
      var o = copy();
      o.batchSize = batchSize;
      return o;
    }

    /// A new random order each epoch; not with a sampler.
    public Options shuffle(boolean shuffle) {
      var o = copy();
      o.shuffle = shuffle;
      return o;
    }

    /// Decides the order; `null`: by `shuffle`.
    public Options sampler(Sampler sampler) {
      var o = copy();
      o.sampler = sampler;
      return o;
    }

    /// Decides which items make a batch; not with batch size, shuffle, sampler and dropLast.
    public Options batchSampler(Iterable<long[]> batchSampler) {
      var o = copy();
      o.batchSampler = batchSampler;
      return o;
    }

    /// Threads that read ahead; 0: the consumer itself reads.
    public Options numWorkers(int numWorkers) {
      var o = copy();
      o.numWorkers = numWorkers;
      return o;
    }

    /// Puts batches into page-locked memory, from which copies to a device run beside other work;
    /// without an accelerator nothing happens. See also [#device].
    public Options pinMemory(boolean pinMemory) {
      var o = copy();
      o.pinMemory = pinMemory;
      return o;
    }

    /// Leaves out a last batch that is not full.
    public Options dropLast(boolean dropLast) {
      var o = copy();
      o.dropLast = dropLast;
      return o;
    }

    /// Seconds that the consumer waits for a batch of the workers; 0: for ever.
    public Options timeout(double timeout) {
      var o = copy();
      o.timeout = timeout;
      return o;
    }

    /// Runs on each worker before its first item, with the worker's number; [WorkerInfo#current]
    /// tells the rest.
    public Options workerInitFn(IntConsumer workerInitFn) {
      var o = copy();
      o.workerInitFn = workerInitFn;
      return o;
    }

    /// Of the orders and seeds; `null`: the default one.
    public Options generator(Generator generator) {
      var o = copy();
      o.generator = generator;
      return o;
    }

    /// Batches that each worker may be ahead: 2. Only with workers.
    public Options prefetchFactor(int prefetchFactor) {
      if (prefetchFactor < 1)
        throw new IllegalArgumentException(
            "prefetch_factor must be 1 or more, not " + prefetchFactor);
      var o = copy();
      o.prefetchFactor = prefetchFactor;
      return o;
    }

    /// The workers live as long as the loader, not as an epoch; only one epoch at a time then. As
    /// in Python, such a loader draws its base seed only once.
    public Options persistentWorkers(boolean persistentWorkers) {
      var o = copy();
      o.persistentWorkers = persistentWorkers;
      return o;
    }

    /// Whether batches come in the order of the sampler (the default), or as workers finish them.
    public Options inOrder(boolean inOrder) {
      var o = copy();
      o.inOrder = inOrder;
      return o;
    }

    /// Where batches are copied to, on the consumer's stream, when it asks for them; `null`, the
    /// default: they stay where they are. (Python leaves `to(device, non_blocking=True)` to the
    /// loop.)
    public Options device(Device device) {
      var o = copy();
      o.device = device;
      return o;
    }

    public int numWorkers() {
      return numWorkers;
    }

    public int prefetchFactor() {
      return prefetchFactor == 0 ? 2 : prefetchFactor;
    }

    boolean inOrder() {
      return inOrder;
    }

    double timeout() {
      return timeout;
    }

    private void check() {
      if (numWorkers < 0)
        throw new IllegalArgumentException(
            "num_workers option should be non-negative, not "
                + numWorkers
                + "; 0 lets the consumer itself read");
      if (!(timeout >= 0))
        throw new IllegalArgumentException("timeout option should be non-negative, not " + timeout);
      if (batchSize < 1)
        throw new IllegalArgumentException("batch_size must be 1 or more, not " + batchSize);
      if (numWorkers == 0)
        requireUnset(
            prefetchFactor != 0 ? "prefetch_factor" : null,
            persistentWorkers ? "persistent_workers" : null,
            timeout != 0 ? "timeout" : null);
      if (shuffle && sampler != null)
        throw new IllegalArgumentException("sampler option is mutually exclusive with shuffle");
      if (batchSampler != null && (batchSize != 1 || shuffle || sampler != null || dropLast))
        throw new IllegalArgumentException(
            "batch_sampler option is mutually exclusive with batch_size, shuffle, sampler, and"
                + " drop_last");
    }

    private static void requireUnset(String... names) {
      for (String name : names)
        if (name != null)
          throw new IllegalArgumentException(name + " option needs num_workers > 0");
    }

    private Iterable<long[]> batches(Dataset<?> dataset) {
      if (batchSampler != null) return batchSampler;
      Sampler order =
          sampler != null
              ? sampler
              : shuffle ? new RandomSampler(dataset, generator) : new SequentialSampler(dataset);
      return new BatchSampler(order, batchSize, dropLast);
    }
  }

  /// Python's defaults: one item a batch, in order, no workers.
  public static Options options() {
    return new Options();
  }

  /// How the sources of an epoch are made: one, or one for each worker.
  @FunctionalInterface
  private interface Sources<B> {
    List<BatchSource<B>> begin(int workers, long seed);
  }

  private final Object dataset;
  private final Iterable<long[]> batches;
  private final Sources<B> sources;
  private final Options options;
  private Workers workers;
  private long baseSeed;
  private long epochs;

  private DataLoader(
      Object dataset, Iterable<long[]> batches, Sources<B> sources, Options options) {
    this.dataset = dataset;
    this.batches = batches;
    this.sources = sources;
    this.options = options;
  }

  // ---- making one
  // --------------------------------------------------------------------------------

  /// A loader whose batches are made by Python's rules ([Collate#any]) and are of the same type as
  /// the items: tensors, arrays of tensors, lists, maps, or examples of such. For pairs of anything
  /// else, such as a tensor and a number, see [#ofExamples].
  public static <T> DataLoader<T, T> of(Dataset<T> dataset, Options options) {
    Fetch<T> items = Fetch.items(dataset, Collate::same);
    return byNumber(
        dataset,
        dataset instanceof Gather<?> ? Fetch.gather(gathering(dataset), items) : items,
        options);
  }

  @SuppressWarnings("unchecked") // a dataset gathers what it holds
  private static <T> Gather<T> gathering(Dataset<T> dataset) {
    return (Gather<T>) dataset;
  }

  public static <T> DataLoader<T, T> of(Dataset<T> dataset, int batchSize) {
    return of(dataset, options().batchSize(batchSize));
  }

  public static <T> DataLoader<T, T> of(Dataset<T> dataset, int batchSize, boolean shuffle) {
    return of(dataset, options().batchSize(batchSize).shuffle(shuffle));
  }

  public static <T> DataLoader<T, T> of(IterableDataset<T> dataset, Options options) {
    return new DataLoader<>(dataset, Collate::same, options);
  }

  /// A loader of pairs whose two sides each become a tensor: items hold tensors, numbers, truth
  /// values or arrays of numbers.
  ///
  /// ```java
  /// Dataset<Example<Tensor, Long>> dataset = ...;
  /// for (var batch : DataLoader.ofExamples(dataset, DataLoader.options().batchSize(32)))
  ///   loss(model.forward(batch.x()), batch.y());
  /// ```
  public static <X, Y> DataLoader<Example<X, Y>, Example<Tensor, Tensor>> ofExamples(
      Dataset<Example<X, Y>> dataset, Options options) {
    return new DataLoader<>(
        dataset, Collate.examples(Collate.toTensor(), Collate.toTensor()), options);
  }

  /// A loader that hands out single items, not batches (Python's `batch_size=None`).
  public static <T> DataLoader<T, T> unbatched(Dataset<T> dataset, Options options) {
    return new DataLoader<>(dataset, List::getFirst, options);
  }

  public static <T> DataLoader<T, T> unbatched(IterableDataset<T> dataset, Options options) {
    return new DataLoader<>(dataset, List::getFirst, options);
  }

  /// @param collate makes a batch of a list of items; runs on the workers
  /// @throws IllegalArgumentException for options that do not go together
  public DataLoader(
      Dataset<T> dataset, Function<? super List<T>, ? extends B> collate, Options options) {
    this(byNumber(dataset, Fetch.<T, B>items(dataset, collate), options));
  }

  /// With indices chosen by the caller; batch size, shuffle, sampler and dropLast must be left
  /// alone.
  public DataLoader(
      Dataset<T> dataset,
      Iterable<long[]> batchSampler,
      Function<? super List<T>, ? extends B> collate,
      Options options) {
    this(dataset, collate, options.batchSampler(batchSampler));
  }

  /// @throws IllegalArgumentException for options that do not go together, or with an order
  public DataLoader(
      IterableDataset<T> dataset, Function<? super List<T>, ? extends B> collate, Options options) {
    this(oneAfterAnother(dataset, collate, options));
  }

  private DataLoader(DataLoader<T, B> other) {
    this(other.dataset, other.batches, other.sources, other.options);
  }

  private static <T, B> DataLoader<T, B> byNumber(
      Dataset<T> dataset, Fetch<B> fetch, Options options) {
    options.check();
    var batches = options.batches(dataset);
    return new DataLoader<>(
        dataset,
        batches,
        (workers, seed) ->
            List.of(
                BatchSource.of(pinned(fetch, options), dataset, batches.iterator(), workers, seed)),
        options);
  }

  private static <B> Fetch<B> pinned(Fetch<B> fetch, Options options) {
    if (!options.pinMemory || !canPin()) return fetch;
    return (indices, first, reading) -> pin(fetch.fetch(indices, first, reading));
  }

  private static boolean canPin() {
    return Torch.deviceCount(DeviceType.CUDA) > 0 || Torch.deviceCount(DeviceType.XPU) > 0;
  }

  @SuppressWarnings("unchecked") // tensors become tensors
  private static <B> B pin(B batch) {
    return (B)
        Parts.map(
            batch,
            tensor -> tensor.device().type() == DeviceType.CPU ? tensor.pinMemory() : tensor);
  }

  private static <T, B> DataLoader<T, B> oneAfterAnother(
      IterableDataset<T> dataset, Function<? super List<T>, ? extends B> collate, Options options) {
    options.check();
    if (options.shuffle || options.sampler != null || options.batchSampler != null)
      throw new IllegalArgumentException(
          "an IterableDataset comes in its own order: shuffle, sampler and batchSampler are not for"
              + " it");
    Function<? super List<T>, ? extends B> whole =
        options.pinMemory && canPin() ? items -> pin(collate.apply(items)) : collate;
    return new DataLoader<>(
        dataset, null, (workers, seed) -> streams(dataset, whole, options, workers, seed), options);
  }

  /// One stream for all workers, or, if the dataset asks who is reading, one for each.
  private static <T, B> List<BatchSource<B>> streams(
      IterableDataset<T> dataset,
      Function<? super List<T>, ? extends B> collate,
      Options options,
      int workers,
      long seed) {
    var streams = new ArrayList<BatchSource<B>>();
    var part = new Reading(-1, 0, Math.max(workers, 1), seed, dataset);
    var first = part.call(dataset::iterator);
    int parts = part.asked ? part.parts : 1;
    if (parts == 1) part = new Reading(-1, 0, 1, seed, dataset);
    streams.add(BatchSource.of(first, part, collate, options.batchSize, options.dropLast, seed));
    for (int i = 1; i < parts; i++) {
      // Other random numbers than those of the first part.
      long own = Reading.mix(seed, -i);
      var next = new Reading(-1, i, parts, own, dataset);
      streams.add(
          BatchSource.of(
              next.call(dataset::iterator),
              next,
              collate,
              options.batchSize,
              options.dropLast,
              own));
    }
    return streams;
  }

  // ---- using it
  // ----------------------------------------------------------------------------------

  /// The dataset; `null` if it is an iterable one.
  @SuppressWarnings("unchecked") // it was given as one
  public Dataset<T> dataset() {
    return dataset instanceof Dataset<?> byNumber ? (Dataset<T>) byNumber : null;
  }

  public int batchSize() {
    return options.batchSize;
  }

  /// The number of batches (`len(loader)`).
  ///
  /// @throws UnsupportedOperationException where nobody knows: for an iterable dataset without a
  ///   size or a batch sampler of the caller's that is not a [BatchSampler]
  public long size() {
    if (batches instanceof BatchSampler sampler) return sampler.size();
    if (batches instanceof java.util.Collection<?> list) return list.size();
    if (dataset instanceof IterableDataset<?> iterable) {
      long items = iterable.size();
      return options.dropLast
          ? items / options.batchSize
          : Math.ceilDiv(items, (long) options.batchSize);
    }
    throw new UnsupportedOperationException("the number of batches is not known beforehand");
  }

  /// Starts an epoch.
  @Override
  public synchronized BatchIterator<B> iterator() {
    if (!options.persistentWorkers || epochs == 0)
      baseSeed = RandomSampler.drawSeed(options.generator);
    // Without a new seed, later epochs of persistent workers would repeat the items' numbers.
    long seed = options.persistentWorkers && epochs > 0 ? Reading.mix(baseSeed, epochs) : baseSeed;
    epochs++;
    var begun = sources.begin(options.numWorkers, seed);
    if (options.numWorkers == 0)
      return new BatchIterator<>(new BatchIterator.Direct<>(begun.getFirst()), options.device);
    try {
      return new BatchIterator<>(begin(begun, baseSeed), options.device);
    } catch (Throwable e) {
      begun.forEach(BatchSource::close);
      throw e;
    }
  }

  private Epoch<B> begin(List<BatchSource<B>> begun, long seed) {
    Workers team = workers;
    if (team == null) {
      IntConsumer init = options.workerInitFn;
      int count = options.numWorkers;
      Object read = dataset;
      team =
          new Workers(
              count,
              id -> {
                if (init == null) return;
                var reading = new Reading(id, id, count, seed + id, read);
                reading.call(
                    () -> {
                      init.accept(id);
                      return null;
                    });
              });
      if (options.persistentWorkers) keep(team);
    }
    var epoch = new Epoch<>(team, begun, options);
    team.begin(epoch);
    if (!options.persistentWorkers) team.end();
    return epoch;
  }

  private void keep(Workers team) {
    workers = team;
    BatchIterator.CLEANER.register(this, team::end);
  }
}
