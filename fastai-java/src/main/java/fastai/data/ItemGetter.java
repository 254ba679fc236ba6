package fastai.data;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Takes element `i` of an item: of a list, an array or a row.
public record ItemGetter(int i) implements Function<Object, Object> {
  public ItemGetter {
    if (i < 0)
      throw new IllegalArgumentException("elements are counted from 0; " + i + " was given");
  }

  /// @throws IllegalArgumentException if the item has no elements, or too few
  @Override
  public Object apply(Object item) {
    return switch (item) {
      case List<?> list when i < list.size() -> list.get(i);
      case Object[] array when i < array.length -> array[i];
      case Row row -> row.value(Column.of(i));
      case Map.Entry<?, ?> entry when i < 2 -> i == 0 ? entry.getKey() : entry.getValue();
      case null, default ->
          throw new IllegalArgumentException("there is no element " + i + " in " + item);
    };
  }
}
