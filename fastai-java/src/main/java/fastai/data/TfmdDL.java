package fastai.data;

import java.util.ArrayList;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Makes batches of the samples of a [Datasets]: items are read and transformed (item transforms), collated, moved
/// to the device, and transformed as a batch (batch transforms).
public final class TfmdDL implements Loader {
  private final Datasets<?> datasets;
  private final Split split;
  private final int bs;
  private final boolean shuffle;
  private final boolean dropLast;
  private final DlOptions options;

  TfmdDL(Datasets<?> datasets, Split split, DlOptions options) {
    this(datasets, split, split == Split.TRAIN ? options.bs() : options.valBs(), split == Split.TRAIN && options.shuffle(), split == Split.TRAIN && options.dropLast(), options);
  }

  private TfmdDL(Datasets<?> datasets, Split split, int bs, boolean shuffle, boolean dropLast, DlOptions options) {
    this.datasets = datasets;
    this.split = split;
    this.bs = bs;
    this.shuffle = shuffle;
    this.dropLast = dropLast;
    this.options = options;
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
    return dropLast ? n() / bs : (n() + bs - 1) / bs;
  }

  @Override
  public Device device() {
    return options.device();
  }

  @Override
  public TfmdDL inOrder() {
    return shuffle || dropLast ? new TfmdDL(datasets, split, bs, false, false, options) : this;
  }

  /// The first batch.
  ///
  /// @throws IllegalStateException if there is none
  public Batch oneBatch() {
    try (var batches = iterator()) {
      if (!batches.hasNext()) throw new IllegalStateException("this loader has no batches: " + n() + " samples, " + bs + " a batch" + (dropLast ? ", the last one dropped" : ""));
      return batches.next();
    }
  }

  /// The first batch before the transforms of batches; for their setup.
  Object[] oneRawBatch() {
    return collate(order(), 0);
  }

  @Override
  public Batches iterator() {
    int[] order = order();
    int length = length();
    return new Batches() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < length;
      }

      @Override
      public Batch next() {
        var processing = datasets.processing();
        return processing.batch(processing.afterBatch(collate(order, next++), split));
      }
    };
  }

  private int[] order() {
    try (var _ = new TensorScope()) {
      return (shuffle ? Torch.randperm(n()) : Torch.arange(n())).toIntArray();
    }
  }

  /// A batch of tensors on the device.
  private Object[] collate(int[] order, int batch) {
    var samples = new ArrayList<Object[]>(bs);
    for (int i = batch * bs; i < Math.min((batch + 1) * bs, order.length); i++) samples.add(datasets.get(split, order[i]));
    var values = datasets.processing().collate(samples);
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (values[i]) {
            case TensorBase typed when !typed.data().device().equals(device()) -> typed.with(typed.data().to(device()));
            case Tensor plain when !plain.device().equals(device()) -> plain.to(device());
            case Object there -> there;
          };
    }
    return values;
  }
}
