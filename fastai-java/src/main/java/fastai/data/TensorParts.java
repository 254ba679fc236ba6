package fastai.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.data.TensorHolder;

/// What a model gets of a batch's values; [fastai.core.Nested] has what may hold other values too.
final class TensorParts {
  private TensorParts() {}

  /// The tensors of a batch's value, in their order.
  ///
  /// @throws IllegalArgumentException for what is no tensor, such as text
  static List<Tensor> flatten(Object value) {
    var all = new ArrayList<Tensor>();
    flatten(value, all);
    return all;
  }

  private static void flatten(Object value, List<Tensor> all) {
    switch (value) {
      case Tensor tensor -> all.add(tensor);
      case TensorBase typed -> all.add(typed.data());
      case TensorHolder holder -> flatten(holder.parts(), all);
      case Object[] array -> {
        for (Object element : array) flatten(element, all);
      }
      case Map<?, ?> map -> flatten(map.values(), all);
      case Collection<?> list -> {
        for (Object element : list) flatten(element, all);
      }
      case null, default ->
          throw new IllegalArgumentException(
              "the batch holds "
                  + (value == null ? "null" : "a " + value.getClass().getSimpleName())
                  + " ("
                  + value
                  + "), which no model can take: make a number or a tensor of it with a transform,"
                  + " or read it with TfmdDL.values()");
    }
  }
}
