package fastai.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.data.TensorHolder;

/// The tensors in the values of samples and batches: arrays, lists and maps of tensors and of
/// values that hold tensors.
final class TensorParts {
  private TensorParts() {}

  static void forEach(Object value, Consumer<Tensor> action) {
    switch (value) {
      case Tensor tensor -> action.accept(tensor);
      case TensorHolder holder -> forEach(holder.parts(), action);
      case Object[] array -> {
        for (Object element : array) forEach(element, action);
      }
      case Map<?, ?> map -> forEach(map.values(), action);
      case Collection<?> list -> {
        for (Object element : list) forEach(element, action);
      }
      case null, default -> {}
    }
  }

  /// A copy with other tensors; the value itself where it holds none.
  static Object map(Object value, UnaryOperator<Tensor> change) {
    return switch (value) {
      case Tensor tensor -> change.apply(tensor);
      case TensorHolder holder -> holder.withTensors(change);
      case Tensor[] array -> {
        var changed = new Tensor[array.length];
        for (int i = 0; i < array.length; i++) changed[i] = change.apply(array[i]);
        yield changed;
      }
      case Object[] array when Transform.isTuple(array) -> {
        var changed = new Object[array.length];
        for (int i = 0; i < array.length; i++) changed[i] = map(array[i], change);
        yield changed;
      }
      case Map<?, ?> map -> {
        var changed = new LinkedHashMap<Object, Object>();
        for (var entry : map.entrySet()) changed.put(entry.getKey(), map(entry.getValue(), change));
        yield changed;
      }
      case List<?> list when !(list.isEmpty() || list.getFirst() instanceof CharSequence) -> {
        var changed = new ArrayList<Object>(list.size());
        for (Object element : list) changed.add(map(element, change));
        yield changed;
      }
      case null, default -> value;
    };
  }

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
