package fastai.data;

import java.util.Map;
import java.util.function.Function;

/// Takes what has a name in an item: a column of a [Row], an entry of a map; another value where
/// there is none. For a property of a class a method reference does it: `Person::age`.
///
/// @param orElse `null`: a missing name is an error
public record AttrGetter(String name, Object orElse) implements Function<Object, Object> {
  public AttrGetter(String name) {
    this(name, null);
  }

  @Override
  public Object apply(Object item) {
    return switch (item) {
      case Row row when row.has(name) -> row.value(Column.of(name));
      case Map<?, ?> map when map.containsKey(name) -> map.get(name);
      case null, default -> {
        if (orElse != null) yield orElse;
        throw new IllegalArgumentException(
            "there is no '"
                + name
                + "' in "
                + item
                + "; AttrGetter knows rows and maps: for a class of your own give a method"
                + " reference");
      }
    };
  }
}
