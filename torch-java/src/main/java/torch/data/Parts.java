package torch.data;

import java.util.Map;
import java.util.function.Consumer;
import torch.Tensor;

/// Finds the tensors in an item or a batch.
final class Parts {
  private Parts() {}

  static void forEachTensor(Object value, Consumer<Tensor> action) {
    switch (value) {
      case null -> {}
      case Tensor tensor -> action.accept(tensor);
      case TensorHolder holder -> forEachTensor(holder.parts(), action);
      case Object[] array -> {
        for (Object element : array) forEachTensor(element, action);
      }
      case Map<?, ?> map -> forEachTensor(map.values(), action);
      case java.util.Collection<?> list -> {
        for (Object element : list) forEachTensor(element, action);
      }
      default -> {}
    }
  }
}
