package fastai.data;

import fastai.core.Nested;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import torch.Tensor;

/// The way back from batches to samples: batch transforms, transforms of lists, item transforms and
/// those of the dataset, each undone.
final class Decoder {
  private final TfmdDL dl;
  private final LoaderOptions options;

  Decoder(TfmdDL dl) {
    this.dl = dl;
    this.options = dl.options();
  }

  /// Tensors with the meanings that values of the same places have.
  static Object[] typed(Batch batch, Object[] kinds) {
    var tensors = new ArrayList<Object>(List.of((Object[]) batch.xb()));
    tensors.addAll(List.of((Object[]) batch.yb()));
    for (int i = 0; i < tensors.size() && i < kinds.length; i++)
      if (kinds[i] instanceof TensorBase kind) tensors.set(i, kind.with((Tensor) tensors.get(i)));
    return tensors.toArray();
  }

  /// A batch without the transforms of batches, on the CPU.
  Object[] batch(Object[] values) {
    var decoded = (Object[]) options.afterBatch().decode(values, dl.split(), true);
    return Nested.apply(Tensor::cpu, decoded);
  }

  /// @param decoded without the transforms of batches
  /// @param full whether the dataset's transforms go on to the end once a value can be shown
  List<Object[]> samples(Object[] decoded, int maxN, boolean full) {
    var samples = new ArrayList<Object[]>();
    long size = Math.min(maxN, Collation.size(decoded));
    for (int i = 0; i < size; i++) samples.add(sample(Collation.item(decoded, i), full));
    return samples;
  }

  private Object[] sample(Object sample, boolean full) {
    Object value = options.beforeBatch().decode(sample, dl.split(), true);
    value = options.afterItem().decode(value, dl.split(), true);
    if (dl.dataset() instanceof Datasets<?> datasets)
      value = datasets.decode((Object[]) value, full);
    else if (dl.dataset() instanceof TfmdLists<?> lists) {
      var values = (Object[]) value;
      Object one = values.length == 1 ? values[0] : values;
      value = lists.pipeline().decode(one, dl.split(), full);
    }
    return Transform.isTuple(value) ? (Object[]) value : new Object[] {value};
  }

  BatchView view(Batch batch, int maxN) {
    return new BatchView(shown(batch, maxN), batch.xb().length, List.of());
  }

  /// @param out the predicted targets
  BatchView view(Batch batch, Tensor[] out, int maxN) {
    int nInp = batch.xb().length;
    var said =
        shown(new Batch(batch.xb(), out), maxN).stream()
            .map(values -> Arrays.copyOfRange(values, nInp, values.length))
            .toList();
    return new BatchView(shown(batch, maxN), nInp, said);
  }

  private List<Object[]> shown(Batch batch, int maxN) {
    return samples(batch(dl.typed(batch)), maxN, false);
  }
}
