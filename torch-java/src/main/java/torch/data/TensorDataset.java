package torch.data;

import java.util.Arrays;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;

/// Tensors whose first dimension is the item: item `i` is `{a[i], b[i], ...}`
/// (`torch.utils.data.TensorDataset`).
public final class TensorDataset implements Dataset<Tensor[]>, Gather<Tensor[]> {
  private final Tensor[] tensors;

  /// @throws IllegalArgumentException without tensors, or if their first dimensions differ
  public TensorDataset(Tensor... tensors) {
    if (tensors.length == 0)
      throw new IllegalArgumentException("a TensorDataset needs at least one tensor");
    for (Tensor tensor : tensors)
      if (tensor.dim() == 0 || tensor.size(0) != tensors[0].size(0))
        throw new IllegalArgumentException(
            "Size mismatch between tensors: "
                + Arrays.stream(tensors).map(Tensor::describe).toList()
                + "; the first dimensions must be equal");
    this.tensors = tensors.clone();
  }

  public Tensor[] tensors() {
    return tensors.clone();
  }

  @Override
  public long size() {
    return tensors[0].size(0);
  }

  @Override
  public Tensor[] gather(long[] indices) {
    for (long index : indices) if (index < 0 || index >= size()) return null;
    try (var scope = new TensorScope()) {
      Tensor places = Torch.tensor(indices);
      var batch = new Tensor[tensors.length];
      for (int i = 0; i < batch.length; i++)
        batch[i] = scope.keep(tensors[i].indexSelect(0, places.to(tensors[i].device())));
      return batch;
    }
  }

  @Override
  public Tensor[] get(long index) {
    var item = new Tensor[tensors.length];
    for (int i = 0; i < item.length; i++) item[i] = tensors[i].select(0, index);
    return item;
  }
}
