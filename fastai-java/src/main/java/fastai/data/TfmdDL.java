package fastai.data;

import fastai.core.Nested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.data.Dataset;
import torch.data.IterableDataset;

/// Makes batches of the samples of a dataset: items are read, transformed (item transforms) and
/// collated, by worker threads if there are any, then moved to the device and transformed as a
/// batch (batch transforms). It is fastai's `DataLoader` and `TfmdDL` in one.
///
/// ```java
/// var loader = new TfmdDL(datasets.train(), LoaderOptions.DEFAULT.withBs(16).withShuffle(true));
/// Batch batch = loader.oneBatch();
/// List<Object[]> samples = loader.decodeBatch(batch);
/// ```
///
/// The dataset is a [Datasets] or a [TfmdLists], any [Dataset] of PyTorch's kind whose items are
/// tensors, numbers, arrays, lists, maps or tuples (`Object[]`) of them, a list of such items, or
/// an [IterableDataset].
///
/// The order of a shuffled epoch is the one that PyTorch's loader takes from the same seed. What is
/// to be done otherwise is said with [DlHooks].
public final class TfmdDL implements Loader {
  private final Dataset<?> dataset;
  private final IterableDataset<?> stream;
  private LoaderOptions options;
  private EpochSource source;

  /// What the values of the last batch stood for, by place.
  private volatile Object[] kinds;

  public TfmdDL(Dataset<?> dataset, LoaderOptions options) {
    this(Objects.requireNonNull(dataset, "the dataset is null"), null, options);
    setup();
  }

  /// Items that come one after another.
  ///
  /// @throws IllegalArgumentException if they are to be shuffled
  public TfmdDL(IterableDataset<?> dataset, LoaderOptions options) {
    this(null, Objects.requireNonNull(dataset, "the dataset is null"), options);
    if (options.shuffle())
      throw new IllegalArgumentException(
          "an iterable dataset comes in its own order and cannot be shuffled; leave shuffle off, or"
              + " give a Dataset");
    setup();
  }

  public TfmdDL(List<?> items, LoaderOptions options) {
    this(new Listed(List.copyOf(items)), options);
  }

  TfmdDL(Datasets<?> datasets, Split split, DlOptions options) {
    this(
        datasets.subset(split),
        options
            .loader(split == Split.TRAIN ? 0 : 1)
            .withAfterItem(datasets.processing().itemTfms())
            .withBeforeBatch(datasets.processing().beforeBatch())
            .withAfterBatch(datasets.processing().batchTfms()));
  }

  private TfmdDL(Dataset<?> dataset, IterableDataset<?> stream, LoaderOptions options) {
    this.dataset = dataset;
    this.stream = stream;
    this.options = options;
  }

  private record Listed(List<?> items) implements Dataset<Object> {
    @Override
    public long size() {
      return items.size();
    }

    @Override
    public Object get(long index) {
      return items.get((int) index);
    }
  }

  /// Transforms that learn do so from the dataset, those of batches from the first batch.
  private void setup() {
    if (dataset != null && dataset.size() == 0) return;
    if (dataset != null && options.afterItem().needsSetup()) options.afterItem().setup(samples());
    setupBatch();
  }

  private List<Object> samples() {
    var samples = new ArrayList<Object>();
    for (int i = 0; i < dataset.size(); i++) {
      try {
        samples.add(dataset.get(i));
      } catch (SkipItemException _) {
        continue;
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException("item " + i + " could not be read: " + e, e);
      }
    }
    return samples;
  }

  private void setupBatch() {
    Object[] batch = null;
    var before = Pipeline.of();
    try (var _ = new TensorScope()) {
      for (var transform : options.afterBatch().transforms()) {
        if (transform.needsBatch()) {
          if (batch == null) batch = oneRawBatch();
          transform.setupBatch(before.encodeAll(batch.clone(), Split.TRAIN));
        }
        before = before.add(transform);
      }
    }
  }

  // ---- what it is -------------------------------------------------------------------------------

  public LoaderOptions options() {
    return options;
  }

  /// `null` for an iterable one.
  public Dataset<?> dataset() {
    return dataset;
  }

  IterableDataset<?> stream() {
    return stream;
  }

  /// Samples a batch; 0 if the items are batches.
  public int bs() {
    return options.bs();
  }

  public boolean shuffle() {
    return options.shuffle();
  }

  public boolean dropLast() {
    return options.dropLast();
  }

  /// Threads that read; 0: the consumer.
  public int numWorkers() {
    return options.numWorkers();
  }

  /// How many samples there are.
  public int n() {
    long all = dataset != null ? dataset.size() : options.n() >= 0 ? options.n() : stream.size();
    return Math.toIntExact(options.n() >= 0 ? Math.min(options.n(), all) : all);
  }

  /// How many values of a sample are inputs, of so many: what the options or the dataset say, or
  /// else all but the last, but at least one.
  public int nInp(int values) {
    int said =
        options.nInp() >= 0
            ? options.nInp()
            : dataset instanceof Datasets<?> datasets ? datasets.nInp() : Math.max(1, values - 1);
    return Math.min(said, values);
  }

  /// What transforms take the samples for.
  public Split split() {
    return dataset instanceof SampleSource known && known.split() != null
        ? known.split()
        : options.split();
  }

  /// `floor(n / bs)`, and one more for what is left unless that is dropped.
  @Override
  public int length() {
    long n = options.inOrder() ? n() : options.hooks().epochSize(this);
    int bs = Math.max(bs(), 1);
    return Math.toIntExact(dropLast() ? n / bs : Math.ceilDiv(n, (long) bs));
  }

  @Override
  public Device device() {
    return options.device();
  }

  // ---- others like it ---------------------------------------------------------------------------

  /// The same loader of other samples (`dl.new(dataset)`).
  public TfmdDL newDl(Dataset<?> dataset) {
    return newDl(dataset, UnaryOperator.identity());
  }

  /// The same, changed.
  public TfmdDL newDl(Dataset<?> dataset, UnaryOperator<LoaderOptions> change) {
    return new TfmdDL(dataset, null, change.apply(options.withAllItems()));
  }

  /// The same loader, changed: `dl.with(o -> o.withBs(128))`.
  public TfmdDL with(UnaryOperator<LoaderOptions> change) {
    return new TfmdDL(dataset, stream, change.apply(options));
  }

  @Override
  public TfmdDL inOrder() {
    return options.inOrder() || stream != null ? this : with(LoaderOptions::withDatasetOrder);
  }

  /// The same samples, transformed as another part of the data: [Split#TRAIN] augments.
  public TfmdDL as(Split split) {
    return new TfmdDL(
        dataset instanceof SampleSource known ? known.as(split) : dataset,
        stream,
        options.withSplit(split));
  }

  /// No samples, but all transforms.
  public TfmdDL newEmpty() {
    return newDl(
        dataset instanceof SampleSource known ? known.newEmpty() : new Listed(List.of()),
        o -> o.withN(0));
  }

  /// Moves the transforms' tensors, and from now on the batches.
  public TfmdDL to(Device device) {
    change(options.withDevice(device));
    for (var pipeline : List.of(options.afterItem(), options.beforeBatch(), options.afterBatch()))
      pipeline.to(device);
    return this;
  }

  /// Adds transforms; those that learn from a batch do so.
  public TfmdDL addTfms(List<? extends Transform> tfms, DlEvent event) {
    change(options.added(event, tfms));
    if (event == DlEvent.AFTER_BATCH && (dataset == null || dataset.size() > 0)) setupBatch();
    return this;
  }

  /// From the next epoch on.
  private synchronized void change(LoaderOptions options) {
    this.options = options;
    source = null;
  }

  // ---- batches ----------------------------------------------------------------------------------

  /// The first batch, read by this thread.
  ///
  /// @throws IllegalStateException if there is none
  public Batch oneBatch() {
    try (var batches = with(o -> o.withNumWorkers(0)).epoch()) {
      requireSome(batches.hasNext());
      var batch = batches.next();
      kinds = batches.kinds();
      return batch;
    }
  }

  private void requireSome(boolean any) {
    if (!any)
      throw new IllegalStateException(
          "this loader has no batches: "
              + (stream != null ? "" : n() + " samples, ")
              + bs()
              + " a batch"
              + (dropLast() ? ", a last one that is not full left out" : ""));
  }

  /// A batch before the transforms of batches, for their setup.
  Object[] oneRawBatch() {
    try (var batches = with(o -> o.withNumWorkers(0)).epoch()) {
      requireSome(batches.hasNext());
      return batches.raw();
    }
  }

  @Override
  public Batches iterator() {
    return epoch();
  }

  /// The batches of an epoch as values with their meaning: texts and maps too.
  public Epoch values() {
    return epoch();
  }

  private Epoch epoch() {
    return new Epoch(this, source());
  }

  private synchronized EpochSource source() {
    if (source == null || !options.persistentWorkers()) source = new EpochSource(this, options);
    return source;
  }

  void sawKinds(Object[] values) {
    kinds = values;
  }

  // ---- and back ---------------------------------------------------------------------------------

  /// The values of a batch with the meaning that its last batch had.
  ///
  /// @param batch as the loader gave it, or with a model's answers for targets
  public Object[] typed(Batch batch) {
    if (kinds == null) {
      try (var _ = new TensorScope()) {
        oneBatch();
      }
    }
    return Decoder.typed(batch, kinds);
  }

  /// Undoes the transforms of batches; on the CPU.
  public Object[] decode(Object[] values) {
    return new Decoder(this).batch(values);
  }

  public Object[] decode(Batch batch) {
    return decode(typed(batch));
  }

  /// Up to nine samples of a batch, each with all transforms undone.
  public List<Object[]> decodeBatch(Batch batch) {
    return decodeBatch(batch, 9);
  }

  public List<Object[]> decodeBatch(Batch batch, int maxN) {
    return new Decoder(this).samples(decode(batch), maxN, true);
  }

  /// How its items become batches. The items of a plain dataset are inputs as they are.
  public Processing processing() {
    if (dataset instanceof Datasets<?> datasets) {
      var own = datasets.processing();
      return new Processing(
          own.blocks(),
          own.nInp(),
          options.afterItem(),
          options.beforeBatch(),
          options.afterBatch());
    }
    boolean lists = dataset instanceof TfmdLists<?>;
    int nInp = lists ? 1 : Math.max(1, options.nInp());
    var first = dataset instanceof TfmdLists<?> one ? one.pipeline() : Pipeline.of();
    return new Processing(
        Collections.nCopies(nInp, first),
        nInp,
        options.afterItem(),
        options.beforeBatch(),
        options.afterBatch());
  }

  // ---- looking at them --------------------------------------------------------------------------

  /// Nine samples of the first batch, as they can be looked at.
  public BatchView showBatch() {
    return showBatch(9, false);
  }

  /// Samples of the first batch.
  ///
  /// @param unique the first sample over and over, to see what augmentation does with it
  public BatchView showBatch(int maxN, boolean unique) {
    var loader = unique ? with(o -> o.withHooks(new FirstItemOnly(o.hooks()))) : this;
    try (var scope = new TensorScope()) {
      var view = loader.showBatch(loader.oneBatch(), maxN);
      for (var sample : view.samples()) Nested.forEach(sample, scope::keep);
      return view;
    }
  }

  /// Samples of a batch of this loader.
  public BatchView showBatch(Batch batch, int maxN) {
    return new Decoder(this).view(batch, maxN);
  }

  /// Samples of a batch of this loader, and what a model said of them.
  ///
  /// @param out the predicted targets, decoded by the loss: class numbers rather than probabilities
  public BatchView showResults(Batch batch, Tensor[] out, int maxN) {
    return new Decoder(this).view(batch, out, maxN);
  }
}
