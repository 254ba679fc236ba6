package fastai.data;

import fastai.core.Nested;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.data.BatchIterator;
import torch.data.BatchedDataset;
import torch.data.DataLoader;
import torch.data.Dataset;
import torch.data.IterableDataset;
import torch.data.TensorDataset;
import torch.data.TensorHolder;

/// What the workers of a [TfmdDL] do, under the options that it had when its epochs began.
final class EpochSource {
  /// Stands for an item that was left out.
  private static final Object SKIPPED = new Object();

  private final TfmdDL dl;
  private final LoaderOptions options;
  private final DataLoader<Object, Chunk> loader;
  private final AtomicBoolean skipped = new AtomicBoolean();
  private long[] tail;

  /// Some samples, and the batch of them unless one was left out.
  ///
  /// @param exact whether only the samples' own tensors are kept for the consumer; otherwise all
  ///   that came into being with them, in case they hold some that no one can find
  record Chunk(List<?> samples, Object[] values, boolean exact) implements TensorHolder {
    /// Whether it is a batch: the last one may have fewer samples, unless it is dropped then.
    boolean isWhole(int bs, boolean dropLast) {
      return values != null && !(dropLast && samples.size() < bs);
    }

    @Override
    public List<?> parts() {
      if (values == null) return List.of(samples);
      if (!exact) return List.of(samples, values);
      var tensors = new ArrayList<Tensor>();
      Nested.forEach(samples, tensors::add);
      return List.of(tensors, values);
    }

    @Override
    public Chunk withTensors(UnaryOperator<Tensor> change) {
      return values == null ? this : new Chunk(samples, Nested.apply(change, values), exact);
    }
  }

  EpochSource(TfmdDL dl, LoaderOptions options) {
    this.dl = dl;
    this.options = options;
    loader = dl.stream() != null ? streaming(dl.stream()) : byNumber(workers());
  }

  /// No more workers than batches; one batch is read where it is wanted.
  private int workers() {
    int batches = dl.length();
    return batches <= 1 ? 0 : Math.min(options.numWorkers(), batches);
  }

  private DataLoader.Options loading(int workers) {
    var loading =
        DataLoader.options()
            .numWorkers(workers)
            .pinMemory(options.pinMemory())
            .generator(options.generator());
    return workers == 0
        ? loading
        : loading
            .timeout(options.timeout())
            .persistentWorkers(options.persistentWorkers())
            .workerInitFn(worker -> options.hooks().wif(dl, worker));
  }

  private DataLoader<Object, Chunk> byNumber(int workers) {
    var loading = loading(workers);
    if (dl.dataset() instanceof TensorDataset tensors && isPlain())
      return new DataLoader<>(
          new Places(), this::batches, places -> gather(tensors, places), loading);
    return new DataLoader<>(samples(), this::batches, this::chunk, loading);
  }

  /// Whether there is nothing to do with single samples.
  private boolean isPlain() {
    return options.hooks().getClass() == DlHooks.class
        && options.bs() > 0
        && options.afterItem().transforms().isEmpty()
        && options.beforeBatch().transforms().isEmpty();
  }

  /// Rows of tensors are taken at once.
  private static Chunk gather(TensorDataset tensors, List<Object> places) {
    Tensor[] batch = tensors.gather(places.stream().mapToLong(place -> (Long) place).toArray());
    return new Chunk(List.of(), (Object[]) sample(batch), true);
  }

  /// Each item is its place; all of a batch come at once.
  private final class Places implements BatchedDataset<Object> {
    @Override
    public long size() {
      return dl.n();
    }

    @Override
    public Object get(long index) {
      return index;
    }

    @Override
    public List<Object> getItems(long... indices) {
      var places = new ArrayList<Object>(indices.length);
      for (long index : indices) places.add(index);
      return places;
    }
  }

  private Dataset<Object> samples() {
    return dl.dataset() instanceof BatchedDataset<?> batched
            && options.hooks().getClass() == DlHooks.class
        ? new ManySamples(batched)
        : new Samples();
  }

  private DataLoader<Object, Chunk> streaming(IterableDataset<?> items) {
    IterableDataset<Object> samples = () -> new Stream(items.iterator());
    return new DataLoader<>(
        samples, this::chunk, loading(options.numWorkers()).batchSize(Math.max(options.bs(), 1)));
  }

  /// An epoch, and the indices of a last batch that is left out; `null` if there are none.
  record Begun(BatchIterator<Chunk> chunks, long[] tail) {}

  synchronized Begun begin() {
    tail = null;
    var chunks = loader.iterator();
    return new Begun(chunks, tail);
  }

  /// Samples by number, read by the consumer.
  BatchIterator<Chunk> read(long[] indices) {
    return new DataLoader<Object, Chunk>(
            samples(), List.of(indices), this::chunk, DataLoader.options())
        .iterator();
  }

  /// Whether every batch is as it should be, as far as was read.
  boolean isWhole() {
    return !skipped.get() && !(dl.stream() != null && options.dropLast());
  }

  Object[] batch(List<?> samples) {
    return options.hooks().doBatch(dl, samples, options.beforeBatch());
  }

  /// The indices of each batch of a new epoch.
  private Iterator<long[]> batches() {
    long[] idxs =
        options.inOrder()
            ? java.util.stream.LongStream.range(0, dl.n()).toArray()
            : options.hooks().getIdxs(dl);
    var batches = new ArrayList<>(options.hooks().sample(dl, idxs));
    if (options.dropLast() && !batches.isEmpty() && batches.getLast().length < options.bs())
      tail = batches.removeLast();
    return batches.iterator();
  }

  private Object transformed(Object item) {
    return options.afterItem().encode(sample(item), dl.split());
  }

  /// Samples of several tensors are tuples.
  private static Object sample(Object item) {
    return switch (item) {
      case Tensor[] tensors -> {
        var values = new Object[tensors.length];
        System.arraycopy(tensors, 0, values, 0, values.length);
        yield values;
      }
      case torch.data.Example<?, ?>(var x, var y) -> new Object[] {x, y};
      case null, default -> item;
    };
  }

  private Object skip() {
    skipped.set(true);
    return SKIPPED;
  }

  private Chunk chunk(List<Object> items) {
    var samples = items.stream().filter(item -> item != SKIPPED).toList();
    return new Chunk(
        samples, samples.size() < items.size() ? null : batch(samples), !skipped.get());
  }

  private class Samples implements Dataset<Object> {
    @Override
    public long size() {
      return dl.n();
    }

    @Override
    public Object get(long index) throws Exception {
      Object item;
      try {
        item = options.hooks().createItem(dl, index);
      } catch (SkipItemException _) {
        return skip();
      }
      return transformed(index, item);
    }

    final Object transformed(long index, Object item) {
      try {
        return EpochSource.this.transformed(item);
      } catch (SkipItemException _) {
        return skip();
      } catch (RuntimeException e) {
        String name =
            dl.dataset() instanceof SampleSource known ? known.describe(index) : "item " + index;
        throw new IllegalArgumentException(name + " cannot be transformed: " + e.getMessage(), e);
      }
    }
  }

  /// Items that are read several at once.
  private final class ManySamples extends Samples implements BatchedDataset<Object> {
    private final BatchedDataset<?> dataset;

    ManySamples(BatchedDataset<?> dataset) {
      this.dataset = dataset;
    }

    @Override
    public List<Object> getItems(long... indices) throws Exception {
      var items = dataset.getItems(indices);
      if (items.size() != indices.length)
        throw new IllegalStateException(
            "getItems gave " + items.size() + " items for " + indices.length + " indices");
      var samples = new ArrayList<Object>(indices.length);
      for (int i = 0; i < indices.length; i++) samples.add(transformed(indices[i], items.get(i)));
      return samples;
    }
  }

  /// The items of an iterable dataset.
  @SuppressWarnings("try") // the user's iterator may throw anything when it is closed
  private final class Stream implements Iterator<Object>, AutoCloseable {
    private final Iterator<?> items;
    private int left = options.n() >= 0 ? options.n() : Integer.MAX_VALUE;

    Stream(Iterator<?> items) {
      this.items = items;
    }

    @Override
    public boolean hasNext() {
      return left > 0 && items.hasNext();
    }

    @Override
    public Object next() {
      if (!hasNext()) throw new NoSuchElementException("the dataset has no more items");
      left--;
      try {
        return transformed(items.next());
      } catch (SkipItemException _) {
        return skip();
      }
    }

    @Override
    public void close() throws Exception {
      if (items instanceof AutoCloseable closeable) closeable.close();
    }
  }
}
