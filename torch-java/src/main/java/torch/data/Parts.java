package torch.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import torch.Tensor;
import torch.TensorScope;

/// The tensors in an item or a batch.
final class Parts {
  private Parts() {}

  /// Finds the tensors. Whether all were found: an object of an unknown type may hold more.
  static boolean forEachTensor(Object value, Consumer<Tensor> action) {
    switch (value) {
      case null -> {}
      case Tensor tensor -> action.accept(tensor);
      case TensorHolder holder -> {
        return forEachTensor(holder.parts(), action);
      }
      case Object[] array -> {
        boolean all = true;
        for (Object element : array) all &= forEachTensor(element, action);
        return all;
      }
      case Map<?, ?> map -> {
        return forEachTensor(map.values(), action);
      }
      case Collection<?> list -> {
        boolean all = true;
        for (Object element : list) all &= forEachTensor(element, action);
        return all;
      }
      case CharSequence _, Number _, Boolean _, Character _, Enum<?> _ -> {}
      default -> {
        return value.getClass().isArray();
      }
    }
    return true;
  }

  /// Moves the tensors of the value out of the scope, and all the scope's tensors if it is not
  /// clear which those are.
  static void keep(Object value, TensorScope scope) {
    if (!forEachTensor(value, scope::keep)) scope.keepAll();
  }

  /// A copy with other tensors, of the same type; the value itself where there are none to be
  /// found.
  static Object map(Object value, UnaryOperator<Tensor> change) {
    return switch (value) {
      case null -> null;
      case Tensor tensor -> change.apply(tensor);
      case TensorHolder holder -> holder.withTensors(change);
      case Tensor[] array -> {
        var changed = new Tensor[array.length];
        for (int i = 0; i < array.length; i++) changed[i] = change.apply(array[i]);
        yield changed;
      }
      case Object[] array -> {
        Object[] changed = array.clone();
        for (int i = 0; i < array.length; i++) changed[i] = map(array[i], change);
        yield changed;
      }
      case Map<?, ?> map -> {
        var changed = new LinkedHashMap<Object, Object>();
        for (var entry : map.entrySet()) changed.put(entry.getKey(), map(entry.getValue(), change));
        yield changed;
      }
      case List<?> list -> {
        var changed = new ArrayList<Object>(list.size());
        for (Object element : list) changed.add(map(element, change));
        yield changed;
      }
      default -> value;
    };
  }
}
