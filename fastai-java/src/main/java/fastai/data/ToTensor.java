package fastai.data;

import java.util.List;
import java.util.Map;
import torch.TensorScope;

/// A value that would become a tensor as part of a batch becomes one of its own (order 5): an image
/// `[channels, height, width]`, a category `[]`.
///
/// Loaders do without it: they make one tensor of all values of a batch. It is for item transforms
/// that want tensors. (fastai has it in every DataBlock.)
public final class ToTensor extends Transform {
  public static final String NAME = "ToTensor";

  public ToTensor() {}

  @Override
  public int order() {
    return TransformOrder.TO_TENSOR;
  }

  @Override
  public Object encodes(Object x) {
    if (!(x instanceof Collatable value)) return x;
    try (var scope = new TensorScope()) {
      var batch = value.collate(List.of(value));
      return batch.with(scope.keep(batch.data().squeeze(0)));
    }
  }

  @Override
  public Map<String, Object> config() {
    return Map.of();
  }
}
