package fastai.data;

import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.data.BatchIterator;
import torch.data.DataLoader;
import torch.data.Dataset;

/// Makes batches of the samples of a [Datasets]: items are read, transformed (item transforms) and
/// collated, by worker threads if there are any, then moved to the device and transformed as a
/// batch (batch transforms).
///
/// The order of a shuffled epoch is the one that PyTorch's loader takes from the same seed.
public final class TfmdDL implements Loader {
  private final Datasets<?> datasets;
  private final Split split;
  private final int bs;
  private final boolean shuffle;
  private final boolean dropLast;
  private final DlOptions options;
  private final DataLoader<Object[], Object[]> loader;

  TfmdDL(Datasets<?> datasets, Split split, DlOptions options) {
    this(
        datasets,
        split,
        split == Split.TRAIN && options.shuffle(),
        split == Split.TRAIN && options.dropLast(),
        options);
  }

  private TfmdDL(
      Datasets<?> datasets, Split split, boolean shuffle, boolean dropLast, DlOptions options) {
    this.datasets = datasets;
    this.split = split;
    this.bs = split == Split.TRAIN ? options.bs() : options.valBs();
    // An empty part has no order.
    this.shuffle = shuffle && datasets.size(split) > 0;
    this.dropLast = dropLast;
    this.options = options;
    loader =
        new DataLoader<>(
            new Samples(datasets, split),
            datasets.processing()::collate,
            DataLoader.options()
                .batchSize(bs)
                .shuffle(this.shuffle)
                .dropLast(dropLast)
                .numWorkers(options.numWorkers()));
  }

  private record Samples(Datasets<?> datasets, Split split) implements Dataset<Object[]> {
    @Override
    public long size() {
      return datasets.size(split);
    }

    @Override
    public Object[] get(long index) {
      return datasets.get(split, (int) index);
    }
  }

  public Datasets<?> dataset() {
    return datasets;
  }

  public int bs() {
    return bs;
  }

  /// How many samples there are.
  public int n() {
    return datasets.size(split);
  }

  /// `floor(n / bs)`, and one more for what is left unless that is dropped.
  @Override
  public int length() {
    return (int) loader.size();
  }

  @Override
  public Device device() {
    return options.device();
  }

  @Override
  public TfmdDL inOrder() {
    return shuffle || dropLast ? new TfmdDL(datasets, split, false, false, options) : this;
  }

  /// The first batch.
  ///
  /// @throws IllegalStateException if there is none
  public Batch oneBatch() {
    try (var batches = iterator()) {
      requireSome(batches.hasNext());
      return batches.next();
    }
  }

  private void requireSome(boolean any) {
    if (!any)
      throw new IllegalStateException(
          "this loader has no batches: "
              + n()
              + " samples, "
              + bs
              + " a batch"
              + (dropLast ? ", a last one that is not full left out" : ""));
  }

  /// A batch before the transforms of batches, for their setup.
  Object[] oneRawBatch() {
    try (var batches = loader.iterator()) {
      requireSome(batches.hasNext());
      return onDevice(batches.next());
    }
  }

  @Override
  public Batches iterator() {
    BatchIterator<Object[]> raw = loader.iterator();
    return new Batches() {
      @Override
      public boolean hasNext() {
        return raw.hasNext();
      }

      @Override
      public Batch next() {
        Object[] values = raw.next();
        try (var scope = new TensorScope()) {
          var processing = datasets.processing();
          var batch = processing.batch(processing.afterBatch(onDevice(values), split));
          scope.keep(batch.xb());
          scope.keep(batch.yb());
          return batch;
        }
      }

      @Override
      public void close() {
        raw.close();
      }
    };
  }

  private Object[] onDevice(Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof TensorBase typed) {
        if (!typed.data().device().equals(device()))
          values[i] = typed.with(typed.data().to(device()));
      } else if (!((Tensor) values[i]).device().equals(device())) {
        values[i] = ((Tensor) values[i]).to(device());
      }
    }
    return values;
  }
}
