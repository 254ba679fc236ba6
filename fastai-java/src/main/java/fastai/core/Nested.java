package fastai.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.Tensors;
import torch.Torch;
import torch.data.TensorHolder;

/// Tensors inside other values: a Tensor, an array, list or map of them, or a type that says what
/// tensors it holds ([Tensors], [TensorHolder]), nested as they may be (fastai's `apply`,
/// `to_detach`, `to_cpu` and their kin). What holds the tensors comes back as what it was: an array
/// as an array, a list as a list, a map as a map in the same order. Values of other types stay as
/// they are.
///
/// ```java
/// Object onCpu = Nested.toCpu(lstm.call(x));
/// List<Tensor> flat = Nested.tensors(Map.of("a", List.of(x, y)));
/// ```
public final class Nested {
  private Nested() {}

  /// The value with each tensor in it replaced; the value itself where nothing changes.
  @SuppressWarnings("unchecked") // each case returns a value of the type that it was given
  public static <V> V apply(UnaryOperator<Tensor> function, V value) {
    return (V)
        switch (value) {
          case null -> null;
          case Tensor tensor -> function.apply(tensor);
          case Object[] array -> elements(function, array);
          case TensorHolder holder -> holder.withTensors(function);
          case Tensors<?> several ->
              several.with(
                  several.tensors().stream()
                      .map(one -> one == null ? null : function.apply(one))
                      .toList());
          case List<?> list -> elements(function, list);
          case Map<?, ?> map -> entries(function, map);
          default -> value;
        };
  }

  private static Object[] elements(UnaryOperator<Tensor> function, Object[] array) {
    Object[] result = array;
    for (int i = 0; i < array.length; i++) {
      Object changed = apply(function, array[i]);
      if (changed == array[i]) continue;
      if (result == array) result = array.clone();
      result[i] = changed;
    }
    return result;
  }

  private static List<?> elements(UnaryOperator<Tensor> function, List<?> list) {
    List<Object> result = null;
    int place = 0;
    for (Object one : list) {
      Object changed = apply(function, one);
      if (changed != one) {
        if (result == null) result = new ArrayList<>(list);
        result.set(place, changed);
      }
      place++;
    }
    return result == null ? list : result;
  }

  private static Map<?, ?> entries(UnaryOperator<Tensor> function, Map<?, ?> map) {
    Map<Object, Object> result = null;
    for (var entry : map.entrySet()) {
      Object changed = apply(function, entry.getValue());
      if (changed == entry.getValue()) continue;
      if (result == null) result = new LinkedHashMap<>(map);
      result.put(entry.getKey(), changed);
    }
    return result == null ? map : result;
  }

  /// The tensors in the value, from first to last; those that are absent are left out.
  public static List<Tensor> tensors(Object value) {
    var found = new ArrayList<Tensor>();
    forEach(value, found::add);
    return found;
  }

  /// Calls the function with each tensor in the value, from first to last.
  public static void forEach(Object value, Consumer<Tensor> action) {
    switch (value) {
      case null -> {}
      case Tensor tensor -> action.accept(tensor);
      case TensorHolder holder -> forEach(holder.parts(), action);
      case Object[] array -> {
        for (Object one : array) forEach(one, action);
      }
      case Tensors<?> several -> several.tensors().forEach(one -> forEach(one, action));
      // Not any Iterable: a Path is one of its own parts.
      case Collection<?> several -> {
        for (Object one : several) forEach(one, action);
      }
      case Map<?, ?> map -> {
        for (Object one : map.values()) forEach(one, action);
      }
      default -> {}
    }
  }

  /// The first tensor in the value (fastai's `item_find`).
  ///
  /// @throws IllegalArgumentException if there is none
  public static Tensor first(Object value) {
    var all = tensors(value);
    if (all.isEmpty())
      throw new IllegalArgumentException(
          "there is no tensor in "
              + (value == null ? "null" : "this " + value.getClass().getSimpleName()));
    return all.getFirst();
  }

  /// How many samples a batch has: the first size of the first tensor (fastai's `find_bs`).
  ///
  /// @throws IllegalArgumentException if there is no tensor
  public static long findBs(Object batch) {
    Tensor first = first(batch);
    return first.dim() == 0 ? 1 : first.size(0);
  }

  // ---- conversions ------------------------------------------------------------------------------

  /// Without what led to them, where they are.
  public static <V> V toDetach(V value) {
    return apply(Tensor::detach, value);
  }

  /// On the CPU.
  public static <V> V toCpu(V value) {
    return apply(Tensor::cpu, value);
  }

  /// On a device.
  public static <V> V toDevice(V value, Device device) {
    return apply(tensor -> tensor.to(device), value);
  }

  /// Tensors of floating point in float16; others as they are.
  public static <V> V toHalf(V value) {
    return toFloating(value, DType.FLOAT16);
  }

  /// Tensors of floating point in float32; others as they are.
  public static <V> V toFloat(V value) {
    return toFloating(value, DType.FLOAT32);
  }

  private static <V> V toFloating(V value, DType dtype) {
    return apply(tensor -> tensor.isFloatingPoint() ? tensor.to(dtype) : tensor, value);
  }

  // ---- batches ----------------------------------------------------------------------------------

  /// Several values of the same structure as one, their tensors joined along the first dimension
  /// (fastai's `to_concat`). Where tensors differ in another dimension, and so cannot be joined,
  /// there is a list of their samples.
  ///
  /// @throws IllegalArgumentException if there are none, or their structures differ
  public static Object toConcat(List<?> values) {
    if (values.isEmpty()) throw new IllegalArgumentException("there is nothing to join");
    return switch (values.getFirst()) {
      case Tensor _ -> join(values.stream().map(Tensor.class::cast).toList());
      case List<?> first -> {
        var result = new ArrayList<Object>();
        for (int i = 0; i < first.size(); i++) {
          int place = i;
          result.add(toConcat(values.stream().map(one -> ((List<?>) one).get(place)).toList()));
        }
        yield result;
      }
      case Object[] first -> {
        var result = new ArrayList<Object>();
        for (int i = 0; i < first.length; i++) {
          int place = i;
          result.add(toConcat(values.stream().map(one -> ((Object[]) one)[place]).toList()));
        }
        yield result;
      }
      case Map<?, ?> first -> {
        var result = new LinkedHashMap<Object, Object>();
        for (Object key : first.keySet())
          result.put(
              key, toConcat(values.stream().map(one -> ((Map<?, ?>) one).get(key)).toList()));
        yield result;
      }
      case null, default ->
          throw new IllegalArgumentException(
              "tensors, or lists, arrays and maps of them, can be joined; this is "
                  + values.getFirst());
    };
  }

  private static Object join(List<Tensor> tensors) {
    long[] rest = tail(tensors.getFirst());
    if (tensors.stream().allMatch(one -> one.dim() > 0 && Arrays.equals(tail(one), rest)))
      return Torch.cat(tensors);
    var samples = new ArrayList<Tensor>();
    for (Tensor one : tensors)
      if (one.dim() == 0) samples.add(one);
      else for (long i = 0; i < one.size(0); i++) samples.add(one.get(i));
    return samples;
  }

  private static long[] tail(Tensor tensor) {
    long[] shape = tensor.shape();
    return shape.length == 0 ? shape : Arrays.copyOfRange(shape, 1, shape.length);
  }

  /// The first samples of a batch, each with its part of every tensor, in the batch's structure
  /// (fastai's `batch_to_samples`).
  public static <V> List<V> batchToSamples(V batch, int maxN) {
    var samples = new ArrayList<V>();
    long n = Math.min(maxN, findBs(batch));
    for (long i = 0; i < n; i++) {
      long place = i;
      samples.add(apply(tensor -> tensor.get(place), batch));
    }
    return samples;
  }

  /// The first 10 samples.
  public static <V> List<V> batchToSamples(V batch) {
    return batchToSamples(batch, 10);
  }

  /// Predictions and targets as rows of numbers, of the same length.
  public record Flat(Tensor inp, Tensor targ) {}

  /// Both as one row of numbers (fastai's `flatten_check`).
  ///
  /// @throws IllegalArgumentException if there are not as many numbers in both
  public static Flat flattenCheck(Tensor inp, Tensor targ) {
    if (inp.numel() != targ.numel())
      throw new IllegalArgumentException(
          "predictions and targets must hold as many numbers; they have the shapes "
              + Arrays.toString(inp.shape())
              + " and "
              + Arrays.toString(targ.shape()));
    return new Flat(inp.contiguous().view(-1), targ.contiguous().view(-1));
  }

  /// Ones at the given classes, zeros elsewhere: uint8 of shape `[c]` (fastai's `one_hot`).
  ///
  /// @throws IllegalArgumentException if a class is not in 0 to `c - 1`
  public static Tensor oneHot(long[] classes, int c) {
    var ones = new byte[c];
    for (long one : classes) {
      if (one < 0 || one >= c)
        throw new IllegalArgumentException(
            "class " + one + " does not exist: there are " + c + ", from 0 on");
      ones[(int) one] = 1;
    }
    return Torch.tensor(ones).to(DType.UINT8);
  }
}
