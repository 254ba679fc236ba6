package torch.data;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torch.DType;
import torch.Tensor;
import torch.Torch;

/// Makes a batch of a list of items: functions to pass to a [DataLoader]
/// (`torch.utils.data.default_collate`).
///
/// ```java
/// var loader = new DataLoader<>(dataset, Collate.examples(Collate.tensors(), Collate.numbers()));
/// ```
public final class Collate {
  private Collate() {}

  /// Tensors of one shape into one tensor `[batch, *shape]`.
  public static Function<List<Tensor>, Tensor> tensors() {
    return Torch::stack;
  }

  /// Numbers or truth values into a tensor `[batch]`: int64 for integers, float64 for `Double`,
  /// float32 for `Float`, bool.
  public static <N> Function<List<N>, Tensor> numbers() {
    return toTensor();
  }

  /// Tensors, numbers, truth values, or arrays of numbers into one tensor `[batch, ...]`.
  public static <T> Function<List<T>, Tensor> toTensor() {
    return Collate::tensor;
  }

  private static Tensor tensor(List<?> items) {
    if (any(items) instanceof Tensor tensor) return tensor;
    throw new IllegalArgumentException(
        "items of type "
            + items.getFirst().getClass().getName()
            + " do not make a tensor; they may be tensors, numbers, booleans or arrays of numbers");
  }

  /// Arrays of tensors, place by place.
  public static Function<List<Tensor[]>, Tensor[]> arrays() {
    return items -> (Tensor[]) any(items);
  }

  /// Inputs and targets, each by a function of its own.
  public static <X, Y, A, B> Function<List<Example<X, Y>>, Example<A, B>> examples(
      Function<? super List<X>, ? extends A> inputs,
      Function<? super List<Y>, ? extends B> targets) {
    return items -> {
      var xs = new ArrayList<X>(items.size());
      var ys = new ArrayList<Y>(items.size());
      for (var item : items) {
        xs.add(item.x());
        ys.add(item.y());
      }
      return new Example<>(inputs.apply(xs), targets.apply(ys));
    };
  }

  /// The fields of records or other objects, each as a tensor `[batch, ...]`.
  ///
  /// ```java
  /// record Picture(Tensor pixels, long label) {}
  /// var loader = new DataLoader<>(pictures, Collate.fields(Picture::pixels, Picture::label), options);
  /// for (Tensor[] batch : loader) ...   // {pixels, label}
  /// ```
  @SafeVarargs
  public static <T> Function<List<T>, Tensor[]> fields(Function<? super T, ?>... fields) {
    return items -> {
      var batch = new Tensor[fields.length];
      for (int i = 0; i < batch.length; i++) {
        var column = new ArrayList<Object>(items.size());
        for (T item : items) column.add(fields[i].apply(item));
        batch[i] = tensor(column);
      }
      return batch;
    };
  }

  /// The items themselves.
  public static <T> Function<List<T>, List<T>> none() {
    return items -> items;
  }

  /// Python's rules, by the kind of the first item: tensors are stacked; numbers, truth values and
  /// arrays of them become a tensor with the batch in front; arrays of tensors, lists, maps and
  /// examples are taken apart and joined place by place; texts stay a list.
  ///
  /// @throws IllegalArgumentException for items of any other kind, or that do not fit together
  public static Object any(List<?> items) {
    return switch (items.getFirst()) {
      case Tensor _ -> Torch.stack(all(items, Tensor.class));
      case Double _ -> decimals(all(items, Number.class), DType.FLOAT64);
      case Float _ -> decimals(all(items, Number.class), DType.FLOAT32);
      case Number _ -> integers(all(items, Number.class));
      case Boolean _ -> booleans(all(items, Boolean.class));
      case CharSequence _ -> items;
      case Example<?, ?> _ -> example(all(items, Example.class));
      case Tensor[] first -> columns(items, first.length).toArray(Tensor[]::new);
      case List<?> first -> columns(items, first.size());
      case Map<?, ?> first -> map(all(items, Map.class), first);
      case null ->
          throw new IllegalArgumentException("an item is null and cannot become part of a batch");
      case Object first when first.getClass().isArray() -> array(items, first);
      case Object first ->
          throw new IllegalArgumentException(
              "items of type "
                  + first.getClass().getName()
                  + " have no default batch: they may be tensors, numbers, booleans, texts, arrays,"
                  + " lists, maps or Examples; pass a collate function for others, such as"
                  + " Collate.fields(Item::input, Item::target)");
    };
  }

  /// [#any], for items and batches of one type.
  ///
  /// @throws IllegalArgumentException for items whose batch is of another type
  @SuppressWarnings("unchecked") // checked, as far as Java can
  static <T> T same(List<T> items) {
    T item = items.getFirst();
    Object batch = any(items);
    if (item instanceof Example<?, ?> one && batch instanceof Example<?, ?> many) {
      if (!isSame(one.x(), many.x()) || !isSame(one.y(), many.y()))
        throw new IllegalArgumentException(
            "a batch of Example<"
                + name(one.x())
                + ", "
                + name(one.y())
                + "> is an Example<"
                + name(many.x())
                + ", "
                + name(many.y())
                + ">, not of the items' type; use DataLoader.ofExamples(dataset, options) or new"
                + " DataLoader<>(dataset, Collate.examples(...), options)");
    } else if (!isSame(item, batch)) {
      throw new IllegalArgumentException(
          "a batch of "
              + name(item)
              + " is a "
              + name(batch)
              + ", not of the items' type; use new DataLoader<>(dataset, Collate.numbers(),"
              + " options)");
    }
    return (T) batch;
  }

  private static boolean isSame(Object item, Object batch) {
    return item instanceof List
        || item instanceof Map
        || item instanceof Tensor && batch instanceof Tensor
        || item.getClass().isInstance(batch);
  }

  private static String name(Object value) {
    return value.getClass().getSimpleName();
  }

  @SuppressWarnings("unchecked") // each is looked at
  private static <T> List<T> all(List<?> items, Class<T> type) {
    for (Object item : items)
      if (!type.isInstance(item))
        throw new IllegalArgumentException(
            "a batch cannot hold both "
                + items.getFirst().getClass().getName()
                + " and "
                + (item == null ? "null" : item.getClass().getName()));
    return (List<T>) items;
  }

  private static Tensor decimals(List<Number> items, DType dtype) {
    var values = new double[items.size()];
    for (int i = 0; i < values.length; i++) values[i] = items.get(i).doubleValue();
    return Torch.tensor(values, dtype);
  }

  private static Tensor integers(List<Number> items) {
    var values = new long[items.size()];
    for (int i = 0; i < values.length; i++) values[i] = items.get(i).longValue();
    return Torch.tensor(values);
  }

  private static Tensor booleans(List<Boolean> items) {
    var values = new boolean[items.size()];
    for (int i = 0; i < values.length; i++) values[i] = items.get(i);
    return Torch.tensor(values);
  }

  private static Example<Object, Object> example(List<?> items) {
    List<Object> inputs = new ArrayList<>();
    List<Object> targets = new ArrayList<>();
    for (Object item : items) {
      var example = (Example<?, ?>) item;
      inputs.add(example.x());
      targets.add(example.y());
    }
    return new Example<>(any(inputs), any(targets));
  }

  /// The batches of each place, of items that are lists or arrays of objects.
  private static List<Object> columns(List<?> items, int size) {
    var columns = new ArrayList<Object>();
    for (int place = 0; place < size; place++) {
      var column = new ArrayList<>();
      for (Object item : items) {
        List<?> row = item instanceof List<?> list ? list : Arrays.asList((Object[]) item);
        if (row.size() != size)
          throw new IllegalArgumentException(
              "each element in list of batch should be of equal size: "
                  + size
                  + " and "
                  + row.size());
        column.add(row.get(place));
      }
      columns.add(any(column));
    }
    return columns;
  }

  private static Map<Object, Object> map(List<?> items, Map<?, ?> first) {
    var batch = new LinkedHashMap<Object, Object>();
    for (Object key : first.keySet()) {
      var values = new ArrayList<>();
      for (Object item : items) {
        Map<?, ?> map = (Map<?, ?>) item;
        if (!map.containsKey(key))
          throw new IllegalArgumentException(
              "an item lacks the key " + key + ", which the first one has");
        values.add(map.get(key));
      }
      batch.put(key, any(values));
    }
    return batch;
  }

  /// Arrays of numbers or truth values, as numpy's: their element type decides the dtype.
  private static Tensor array(List<?> items, Object first) {
    Object whole = Array.newInstance(first.getClass(), items.size());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).getClass() != first.getClass())
        throw new IllegalArgumentException(
            "a batch cannot hold both "
                + first.getClass().getTypeName()
                + " and "
                + items.get(i).getClass().getTypeName());
      Array.set(whole, i, items.get(i));
    }
    Class<?> element = first.getClass();
    while (element.isArray()) element = element.getComponentType();
    DType dtype =
        element == double.class ? DType.FLOAT64 : element == int.class ? DType.INT32 : null;
    return dtype == null ? Torch.tensor(whole) : Torch.tensor(whole, dtype);
  }
}
