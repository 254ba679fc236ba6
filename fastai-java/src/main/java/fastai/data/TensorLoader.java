package fastai.data;

import java.util.List;
import java.util.NoSuchElementException;
import torch.DType;
import torch.Device;
import torch.Generator;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Torch;

/// Batches cut out of tensors that hold all samples: for data that fit into memory, on the CPU or a
/// GPU. No sample is handled on its own, which is many times faster than a loader of items.
///
/// ```java
/// var train = TensorLoader.train(new TensorImage(images, ImageMode.L), labels).withBs(256);
/// var valid = TensorLoader.valid(new TensorImage(others, ImageMode.L), otherLabels).withBs(256);
/// var dls = DataLoaders.of(train.withBatchTfms(new IntToFloatTensor()), ...);
/// ```
///
/// A column is a Tensor or a [TensorBase], `[samples, ...]`; the last is the target unless said
/// otherwise. Shuffled batches are those of PyTorch's and this library's other loaders from the
/// same seed. The tensors are taken out of every scope, and belong to the loaders made of them.
public final class TensorLoader implements Loader {
  private final List<Object> columns;
  private final int nInp;
  private final int bs;
  private final boolean shuffle;
  private final boolean dropLast;
  private final Pipeline batchTfms;
  private final Split split;

  private TensorLoader(
      List<Object> columns,
      int nInp,
      int bs,
      boolean shuffle,
      boolean dropLast,
      Pipeline batchTfms,
      Split split) {
    this.columns = columns;
    this.nInp = nInp;
    this.bs = bs;
    this.shuffle = shuffle;
    this.dropLast = dropLast;
    this.batchTfms = batchTfms;
    this.split = split;
  }

  /// For training: shuffled, and a last batch that is not full is left out; 64 samples a batch.
  ///
  /// @throws IllegalArgumentException if the columns have different numbers of samples
  public static TensorLoader train(Object... columns) {
    return of(columns, true, Split.TRAIN);
  }

  /// For validation: in order, and whole.
  public static TensorLoader valid(Object... columns) {
    return of(columns, false, Split.VALID);
  }

  private static TensorLoader of(Object[] columns, boolean training, Split split) {
    if (columns.length == 0)
      throw new IllegalArgumentException("a loader of tensors needs at least one tensor");
    long n = tensor(columns[0]).size(0);
    for (int i = 0; i < columns.length; i++) {
      if (tensor(columns[i]).size(0) != n)
        throw new IllegalArgumentException(
            "each tensor holds all samples; the first has "
                + n
                + ", number "
                + i
                + " has "
                + tensor(columns[i]).size(0));
      tensor(columns[i]).keep();
    }
    int nInp = Math.max(1, columns.length - 1);
    return new TensorLoader(List.of(columns), nInp, 64, training, training, Pipeline.of(), split);
  }

  private static Tensor tensor(Object column) {
    Tensor tensor =
        switch (column) {
          case Tensor plain -> plain;
          case TensorBase typed -> typed.data();
          default ->
              throw new IllegalArgumentException(
                  "a column is a Tensor or a TensorBase, not a "
                      + column.getClass().getSimpleName());
        };
    if (tensor.dim() == 0)
      throw new IllegalArgumentException("a column has a dimension of samples; this one is 0-d");
    return tensor;
  }

  // ---- with other settings ----------------------------------------------------------------------

  public TensorLoader withBs(int bs) {
    if (bs < 1) throw new IllegalArgumentException("a batch size must be 1 or more, not " + bs);
    return new TensorLoader(columns, nInp, bs, shuffle, dropLast, batchTfms, split);
  }

  public TensorLoader withShuffle(boolean shuffle) {
    return new TensorLoader(columns, nInp, bs, shuffle, dropLast, batchTfms, split);
  }

  public TensorLoader withDropLast(boolean dropLast) {
    return new TensorLoader(columns, nInp, bs, shuffle, dropLast, batchTfms, split);
  }

  /// How many of the columns are inputs.
  public TensorLoader withNInp(int nInp) {
    if (nInp < 1 || nInp > columns.size())
      throw new IllegalArgumentException(nInp + " inputs of " + columns.size() + " columns");
    return new TensorLoader(columns, nInp, bs, shuffle, dropLast, batchTfms, split);
  }

  /// What is done to each batch. Transforms that learn do so before, by their `setup` methods.
  public TensorLoader withBatchTfms(Transform... batchTfms) {
    return new TensorLoader(columns, nInp, bs, shuffle, dropLast, Pipeline.of(batchTfms), split);
  }

  /// The samples on a device, where they stay; the same loader if they are there.
  public TensorLoader to(Device device) {
    if (device().equals(device)) return this;
    var moved =
        columns.stream()
            .<Object>map(
                column ->
                    column instanceof TensorBase typed
                        ? typed.with(typed.data().to(device).keep())
                        : ((Tensor) column).to(device).keep())
            .toList();
    return new TensorLoader(moved, nInp, bs, shuffle, dropLast, batchTfms, split);
  }

  @Override
  public TensorLoader inOrder() {
    return withShuffle(false).withDropLast(false);
  }

  @Override
  public TensorLoader as(Split split) {
    return new TensorLoader(columns, nInp, bs, shuffle, dropLast, batchTfms, split);
  }

  // ---- what it gives ----------------------------------------------------------------------------

  /// How many samples there are.
  public int n() {
    return Math.toIntExact(tensor(columns.getFirst()).size(0));
  }

  public int bs() {
    return bs;
  }

  @Override
  public int length() {
    return dropLast ? n() / bs : Math.ceilDiv(n(), bs);
  }

  @Override
  public Device device() {
    return tensor(columns.getFirst()).device();
  }

  /// The first batch.
  ///
  /// @throws IllegalStateException if there is none
  public Batch oneBatch() {
    try (var batches = iterator()) {
      if (!batches.hasNext())
        throw new IllegalStateException(
            "this loader has no batches: " + n() + " samples, " + bs + " a batch");
      return batches.next();
    }
  }

  @Override
  public Batches iterator() {
    // As PyTorch's loader: a seed for its workers first, then one for the order.
    drawSeed();
    Tensor order = shuffle && n() > 0 ? order() : null;
    return new Batches() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < length();
      }

      @Override
      public Batch next() {
        if (!hasNext()) throw new NoSuchElementException();
        long from = (long) next++ * bs;
        return batch(order, from, Math.min(bs, n() - from));
      }

      @Override
      public void close() {
        if (order != null) order.close();
      }
    };
  }

  private Tensor order() {
    try (var _ = new TensorScope()) {
      var generator = new Generator().manualSeed(drawSeed());
      return Torch.randperm(n(), generator).to(device()).keep();
    }
  }

  private static long drawSeed() {
    try (var _ = new TensorScope()) {
      return Torch.empty(TensorOptions.of(DType.INT64)).random_().itemLong();
    }
  }

  private Batch batch(Tensor order, long from, long size) {
    try (var scope = new TensorScope()) {
      Tensor rows = order == null ? null : order.narrow(0, from, size);
      var values = new Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        Tensor all = tensor(columns.get(i));
        // A copy: what is done to a batch in place must not reach the samples.
        Tensor part = rows == null ? all.narrow(0, from, size).clone() : all.indexSelect(0, rows);
        values[i] = columns.get(i) instanceof TensorBase typed ? typed.with(part) : part;
      }
      var encoded = batchTfms.encodeAll(values, split);
      var tensors = new Tensor[encoded.length];
      for (int i = 0; i < tensors.length; i++) tensors[i] = scope.keep(tensor(encoded[i]));
      return Batch.of(tensors, nInp);
    }
  }
}
