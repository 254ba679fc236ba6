package fastai.data;

import java.util.List;
import torch.Device;
import torch.Generator;

/// How one loader reads its items: fastai's arguments of `TfmdDL`. Each setter returns a changed
/// copy.
///
/// ```java
/// var loader = new TfmdDL(dataset, LoaderOptions.DEFAULT.withBs(16).withShuffle(true));
/// ```
public final class LoaderOptions implements Cloneable {
  /// Fastai's: 64 in order, the last ones too, with one worker thread a core but at most 16.
  public static final LoaderOptions DEFAULT = new LoaderOptions();

  private static final int AUTO = -1;
  private static final int MAX_WORKERS = 16;

  private int bs = 64;
  private boolean shuffle;
  private boolean dropLast;
  private int n = AUTO;
  private int numWorkers = AUTO;
  private Device device;
  private boolean pinMemory;
  private double timeout;
  private boolean persistentWorkers;
  private Generator generator;
  private int nInp = AUTO;
  private Split split;
  private boolean inOrder;
  private DlHooks hooks = new DlHooks();
  private Pipeline afterItem = Pipeline.of();
  private Pipeline beforeBatch = Pipeline.of();
  private Pipeline afterBatch = Pipeline.of();

  private LoaderOptions() {}

  private LoaderOptions copy() {
    try {
      return (LoaderOptions) clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  /// Samples a batch.
  public LoaderOptions withBs(int bs) {
    if (bs < 1)
      throw new IllegalArgumentException(
          "a batch size must be 1 or more, not " + bs + "; see withoutBatches");
    var o = copy();
    o.bs = bs;
    return o;
  }

  /// The dataset's items are batches already (Python's `bs=None`).
  public LoaderOptions withoutBatches() {
    var o = copy();
    o.bs = 0;
    return o;
  }

  /// Whether each epoch has another order.
  public LoaderOptions withShuffle(boolean shuffle) {
    var o = copy();
    o.shuffle = shuffle;
    return o;
  }

  /// Whether a last batch that is not full is left out.
  public LoaderOptions withDropLast(boolean dropLast) {
    var o = copy();
    o.dropLast = dropLast;
    return o;
  }

  /// How many items an epoch has: the first ones of the dataset; all, by default.
  public LoaderOptions withN(int n) {
    if (n < 0) throw new IllegalArgumentException("a number of items cannot be " + n);
    var o = copy();
    o.n = n;
    return o;
  }

  /// Threads that prepare batches beside the training; 0 prepares them as they are asked for. By
  /// default as many as there are processors, but at most 16. The batches are the same for any
  /// number.
  public LoaderOptions withNumWorkers(int numWorkers) {
    if (numWorkers < 0)
      throw new IllegalArgumentException("a number of workers cannot be " + numWorkers);
    var o = copy();
    o.numWorkers = numWorkers;
    return o;
  }

  /// Where batches go; by default an accelerator, if there is one.
  public LoaderOptions withDevice(Device device) {
    var o = copy();
    o.device = device;
    return o;
  }

  /// Whether batches are put into page-locked memory first, from which copies to a device run
  /// beside other work.
  public LoaderOptions withPinMemory(boolean pinMemory) {
    var o = copy();
    o.pinMemory = pinMemory;
    return o;
  }

  /// Seconds to wait for a batch of the workers; 0: for ever.
  public LoaderOptions withTimeout(double timeout) {
    var o = copy();
    o.timeout = timeout;
    return o;
  }

  /// Whether the workers live as long as the loader, rather than an epoch.
  public LoaderOptions withPersistentWorkers(boolean persistentWorkers) {
    var o = copy();
    o.persistentWorkers = persistentWorkers;
    return o;
  }

  /// Where the orders and the items' random numbers come from; by default the default generator.
  /// With one of its own a loader gives the same epochs whatever else draws numbers.
  public LoaderOptions withGenerator(Generator generator) {
    var o = copy();
    o.generator = generator;
    return o;
  }

  /// How many values of a sample are inputs; by default what the dataset says, or all but the last.
  public LoaderOptions withNInp(int nInp) {
    var o = copy();
    o.nInp = nInp;
    return o;
  }

  /// What transforms take the items for, if the dataset does not say.
  public LoaderOptions withSplit(Split split) {
    var o = copy();
    o.split = split;
    return o;
  }

  /// Replaces steps of the loader.
  public LoaderOptions withHooks(DlHooks hooks) {
    var o = copy();
    o.hooks = hooks;
    o.inOrder = false;
    return o;
  }

  /// Transforms of samples.
  public LoaderOptions withAfterItem(Transform... tfms) {
    return withAfterItem(Pipeline.of(tfms));
  }

  public LoaderOptions withAfterItem(Pipeline tfms) {
    var o = copy();
    o.afterItem = tfms;
    return o;
  }

  /// Transforms of lists of samples, before they become a batch.
  public LoaderOptions withBeforeBatch(Transform... tfms) {
    return withBeforeBatch(Pipeline.of(tfms));
  }

  public LoaderOptions withBeforeBatch(Pipeline tfms) {
    var o = copy();
    o.beforeBatch = tfms;
    return o;
  }

  /// Transforms of batches.
  public LoaderOptions withAfterBatch(Transform... tfms) {
    return withAfterBatch(Pipeline.of(tfms));
  }

  public LoaderOptions withAfterBatch(Pipeline tfms) {
    var o = copy();
    o.afterBatch = tfms;
    return o;
  }

  LoaderOptions withAllItems() {
    var o = copy();
    o.n = AUTO;
    return o;
  }

  /// All items of the dataset in its order, whatever the hooks say.
  LoaderOptions withDatasetOrder() {
    var o = withShuffle(false).withDropLast(false).withAllItems();
    o.inOrder = true;
    return o;
  }

  LoaderOptions added(DlEvent event, List<? extends Transform> tfms) {
    return switch (event) {
      case AFTER_ITEM -> withAfterItem(afterItem.add(tfms));
      case BEFORE_BATCH -> withBeforeBatch(beforeBatch.add(tfms));
      case AFTER_BATCH -> withAfterBatch(afterBatch.add(tfms));
    };
  }

  /// 0: the items are batches.
  public int bs() {
    return bs;
  }

  public boolean shuffle() {
    return shuffle;
  }

  public boolean dropLast() {
    return dropLast;
  }

  /// -1: all.
  public int n() {
    return n;
  }

  public int numWorkers() {
    return numWorkers == AUTO
        ? Math.min(MAX_WORKERS, Runtime.getRuntime().availableProcessors())
        : numWorkers;
  }

  public Device device() {
    return device == null ? DefaultDevice.get() : device;
  }

  public boolean pinMemory() {
    return pinMemory;
  }

  public double timeout() {
    return timeout;
  }

  public boolean persistentWorkers() {
    return persistentWorkers;
  }

  /// `null`: the default one.
  public Generator generator() {
    return generator;
  }

  /// -1: what the dataset says.
  public int nInp() {
    return nInp;
  }

  public Split split() {
    return split;
  }

  boolean inOrder() {
    return inOrder;
  }

  public DlHooks hooks() {
    return hooks;
  }

  public Pipeline afterItem() {
    return afterItem;
  }

  public Pipeline beforeBatch() {
    return beforeBatch;
  }

  public Pipeline afterBatch() {
    return afterBatch;
  }
}
