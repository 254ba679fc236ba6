package fastai.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import torch.Tensor;
import torch.Torch;

/// Makes a batch of samples, and samples of a batch (fastai's `fa_collate` and `fa_convert`).
///
/// | values | their batch |
/// |---|---|
/// | [Collatable] | what it makes of all: one tensor with a meaning |
/// | [TensorBase], tensors of one shape | stacked, with their meaning |
/// | numbers, truth values, arrays of them | a tensor `[batch, ...]`; `Float` and `Double` as float32 (in Python, float64) |
/// | texts | a list |
/// | tuples, lists, maps | the same, of the batches of each place |
final class Collation {
  private Collation() {}

  /// The columns of a batch: one a place of the samples, or one alone if they are no tuples.
  static Object[] columns(List<?> samples) {
    if (!Transform.isTuple(samples.getFirst())) return new Object[] {collate(samples, "")};
    var first = (Object[]) samples.getFirst();
    var batch = new Object[first.length];
    for (int i = 0; i < batch.length; i++) batch[i] = collate(column(samples, i), "value " + i);
    return batch;
  }

  private static List<Object> column(List<?> samples, int place) {
    var column = new ArrayList<Object>(samples.size());
    int size = ((Object[]) samples.getFirst()).length;
    for (int i = 0; i < samples.size(); i++) {
      if (!(samples.get(i) instanceof Object[] values) || values.length != size)
        throw new IllegalArgumentException(
            "samples of different lengths cannot become a batch: item 0 has "
                + size
                + " values, item "
                + i
                + " has "
                + (samples.get(i) instanceof Object[] other ? other.length : 1));
      column.add(values[place]);
    }
    return column;
  }

  /// @param where the place in the sample, for messages; empty if it has but one
  static Object collate(List<?> values, String where) {
    return switch (values.getFirst()) {
      case Collatable first -> first.collate(same(values, where));
      case TensorBase first ->
          first.with(
              stack(
                  same(values, where).stream().map(value -> ((TensorBase) value).data()).toList(),
                  where));
      case Tensor _ ->
          stack(same(values, where, Tensor.class).stream().map(Tensor.class::cast).toList(), where);
      case Float _, Double _ ->
          Torch.tensor(
              same(values, where, Number.class).stream()
                  .mapToDouble(value -> ((Number) value).doubleValue())
                  .toArray());
      case Number _ ->
          Torch.tensor(
              same(values, where, Number.class).stream()
                  .mapToLong(value -> ((Number) value).longValue())
                  .toArray());
      case Boolean _ -> torch.data.Collate.any(same(values, where));
      case CharSequence _ -> List.copyOf(values);
      case Map<?, ?> first -> {
        var batch = new LinkedHashMap<Object, Object>();
        for (Object key : first.keySet())
          batch.put(
              key,
              collate(
                  same(values, where, Map.class).stream().map(map -> of(map, key)).toList(),
                  join(where, "key " + key)));
        yield batch;
      }
      case List<?> first -> {
        var batch = new ArrayList<Object>();
        for (int place = 0; place < first.size(); place++) {
          int at = place;
          batch.add(
              collate(
                  same(values, where, List.class).stream()
                      .map(list -> of((List<?>) list, at, first.size()))
                      .toList(),
                  join(where, "place " + place)));
        }
        yield batch;
      }
      case Object[] tuple when Transform.isTuple(tuple) -> {
        var batch = new Object[tuple.length];
        for (int i = 0; i < batch.length; i++)
          batch[i] = collate(column(values, i), join(where, "place " + i));
        yield batch;
      }
      case Object first when first.getClass().isArray() -> arrays(same(values, where), where);
      case null ->
          throw new IllegalArgumentException(
              "item 0 has null" + in(where) + "; it cannot become part of a batch");
      case Object first ->
          throw new IllegalArgumentException(
              "a "
                  + first.getClass().getSimpleName()
                  + in(where)
                  + " cannot become part of a batch: give its block a transform that makes a"
                  + " Collatable, a tensor or a number of it");
    };
  }

  private static Object of(Object map, Object key) {
    if (((Map<?, ?>) map).containsKey(key)) return ((Map<?, ?>) map).get(key);
    throw new IllegalArgumentException("an item lacks the key " + key + ", which item 0 has");
  }

  private static Object of(List<?> list, int place, int size) {
    if (list.size() == size) return list.get(place);
    throw new IllegalArgumentException(
        "lists of different lengths cannot become a batch: " + size + " and " + list.size());
  }

  private static String join(String where, String more) {
    return where.isEmpty() ? more : where + ", " + more;
  }

  private static String in(String where) {
    return where.isEmpty() ? "" : " (" + where + " of the samples)";
  }

  private static List<?> same(List<?> values, String where) {
    return same(values, where, values.getFirst().getClass());
  }

  private static List<?> same(List<?> values, String where, Class<?> type) {
    for (int i = 1; i < values.size(); i++)
      if (!type.isInstance(values.get(i)))
        throw new IllegalArgumentException(
            "samples of different kinds"
                + in(where)
                + " cannot become a batch: item 0 has a "
                + values.getFirst().getClass().getSimpleName()
                + ", item "
                + i
                + (values.get(i) == null
                    ? " has null"
                    : " has a " + values.get(i).getClass().getSimpleName()));
    return values;
  }

  private static Tensor arrays(List<?> values, String where) {
    try {
      return (Tensor) torch.data.Collate.any(values);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "arrays" + in(where) + " cannot become a batch: " + e.getMessage(), e);
    }
  }

  private static Tensor stack(List<Tensor> tensors, String where) {
    long[] shape = tensors.getFirst().shape();
    for (int i = 1; i < tensors.size(); i++)
      if (!Arrays.equals(tensors.get(i).shape(), shape)) throw different(tensors, i, where);
    return Torch.stack(tensors);
  }

  private static IllegalArgumentException different(List<Tensor> tensors, int odd, String where) {
    long[] a = tensors.getFirst().shape(), b = tensors.get(odd).shape();
    String axis =
        a.length != b.length
            ? "they have " + a.length + " and " + b.length + " dimensions"
            : "they differ in axis "
                + IntStream.range(0, a.length).filter(i -> a[i] != b[i]).findFirst().orElse(0);
    return new IllegalArgumentException(
        "samples of different shapes"
            + in(where)
            + " cannot become a batch: item 0 is "
            + tensors.getFirst().describe()
            + ", item "
            + odd
            + " is "
            + tensors.get(odd).describe()
            + "; "
            + axis
            + "; give the block an item transform that makes them equal");
  }

  /// Item `i` of a value of a batch.
  static Object item(Object batch, int i) {
    return switch (batch) {
      case TensorBase typed -> typed.with(typed.data().get(i));
      case Tensor tensor -> tensor.get(i);
      case Map<?, ?> map -> {
        var item = new LinkedHashMap<Object, Object>();
        for (var entry : map.entrySet()) item.put(entry.getKey(), item(entry.getValue(), i));
        yield item;
      }
      case List<?> list when list.getFirst() instanceof CharSequence -> list.get(i);
      case List<?> list -> list.stream().map(place -> item(place, i)).toList();
      case Object[] tuple -> {
        var item = new Object[tuple.length];
        for (int place = 0; place < item.length; place++) item[place] = item(tuple[place], i);
        yield item;
      }
      case null, default -> batch;
    };
  }

  /// How many items a value of a batch has.
  static long size(Object batch) {
    return switch (batch) {
      case TensorBase typed -> typed.data().dim() == 0 ? 1 : typed.data().size(0);
      case Tensor tensor -> tensor.dim() == 0 ? 1 : tensor.size(0);
      case Map<?, ?> map -> size(map.values().iterator().next());
      case List<?> list when list.getFirst() instanceof CharSequence -> list.size();
      case List<?> list -> size(list.getFirst());
      case Object[] tuple -> size(tuple[0]);
      case null, default -> 1;
    };
  }

  /// What a dataset gives as a whole batch, with numbers and arrays made tensors.
  static Object[] convert(Object batch) {
    Object[] values = Transform.isTuple(batch) ? ((Object[]) batch).clone() : new Object[] {batch};
    for (int i = 0; i < values.length; i++) values[i] = converted(values[i]);
    return values;
  }

  private static Object converted(Object value) {
    return switch (value) {
      case Collatable one -> one.collate(List.of(one));
      case Object array when array.getClass().isArray() && !(array instanceof Object[]) ->
          array instanceof double[] numbers ? Torch.tensor(numbers) : Torch.tensor(array);
      case Number number -> Torch.tensor(number);
      case null, default -> value;
    };
  }
}
