package torch.optim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torch.Scalar;
import torch.Tensor;
import torch.nn.Repr;

/// Values under Python's names, in their order, as they stand in a parameter group or in the state
/// of a scheduler: numbers, truth values, texts, and lists of those.
///
/// A name is declared with its default, which fixes its type; reading another type is an error at
/// once. Names that were not declared can be added, as Python's schedulers add `initial_lr` to a
/// group.
public final class Settings {
  private final String owner;
  private final Map<String, Kind> kinds;
  private final Map<String, Object> values;

  /// @param owner who has the settings, for messages
  public Settings(String owner) {
    this(owner, new HashMap<>(), new LinkedHashMap<>());
  }

  private record Kind(Class<?> type, boolean mayBeNull) {
    boolean fits(Object value) {
      return value == null
          ? mayBeNull
          : type.isInstance(value) || (type == Number.class && value instanceof Tensor);
    }
  }

  private Settings(String owner, Map<String, Kind> kinds, Map<String, Object> values) {
    this.owner = owner;
    this.kinds = kinds;
    this.values = values;
  }

  /// Adds a name with its default: a Number, Boolean, String or List; returns this.
  public Settings declare(String name, Object value) {
    Object own = own(name, value);
    kinds.put(name, new Kind(typeOf(own), false));
    values.put(name, own);
    return this;
  }

  /// Adds a name whose value may be `null`, Python's None; returns this.
  public Settings declare(String name, Class<?> type, Object value) {
    kinds.put(name, new Kind(type, true));
    values.put(name, own(name, value));
    return this;
  }

  private static Class<?> typeOf(Object value) {
    return switch (value) {
      case Number _ -> Number.class;
      case Boolean _ -> Boolean.class;
      case String _ -> String.class;
      case List<?> _ -> List.class;
      default -> Object.class;
    };
  }

  /// Integers become Long and arrays lists, so that a value has one form whoever sets it.
  private static Object own(String name, Object value) {
    return switch (value) {
      case null -> null;
      case Integer _, Short _, Byte _ -> ((Number) value).longValue();
      case Float number -> number.doubleValue();
      case Scalar scalar -> own(name, scalar.value());
      case double[] numbers -> Arrays.stream(numbers).boxed().toList();
      case long[] numbers -> Arrays.stream(numbers).boxed().toList();
      case int[] numbers -> Arrays.stream(numbers).mapToObj(n -> (Object) (long) n).toList();
      case List<?> list -> {
        var copy = new ArrayList<>();
        for (Object element : list) copy.add(own(name, element));
        yield Collections.unmodifiableList(copy);
      }
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<Object, Object>();
        map.forEach((key, element) -> copy.put(key, own(name, element)));
        yield Collections.unmodifiableMap(copy);
      }
      case Long _, Double _, Boolean _, String _, Tensor _ -> value;
      default ->
          throw new IllegalArgumentException(
              "'"
                  + name
                  + "' cannot be a "
                  + value.getClass().getSimpleName()
                  + "; a number, a truth value, a text, or a list or map of those can");
    };
  }

  /// Sets a value; a declared name keeps its type.
  ///
  /// @throws IllegalArgumentException for a value of another type
  public void put(String name, Object value) {
    Object own = own(name, value);
    Kind kind = kinds.get(name);
    if (kind != null && kind.type == Number.class && own instanceof Tensor tensor)
      own = tensor.itemScalar().value();
    if (kind != null && !kind.fits(own))
      throw new IllegalArgumentException(
          owner
              + ": '"
              + name
              + "' is "
              + (own == null ? "None" : "a " + own.getClass().getSimpleName())
              + "; expected a "
              + kind.type.getSimpleName());
    values.put(name, own);
  }

  /// Puts a tensor of one number where a number stands: it is read at every use, and may be changed
  /// in place.
  void putTensor(String name, Tensor value) {
    if (value.numel() != 1)
      throw new IllegalArgumentException(
          "Tensor " + name + " must be 1-element, not " + value.describe());
    values.put(name, value);
  }

  /// Takes over all values of the map. What the map lacks stays as it is.
  public void load(Map<?, ?> from) {
    from.forEach((name, value) -> put(String.valueOf(name), value));
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /// The value; `null` for None, and for a name that is not there.
  public Object get(String name) {
    return values.get(name);
  }

  /// A number, or a tensor of one.
  public double number(String name) {
    return number(name, values.get(name));
  }

  private double number(String name, Object value) {
    return switch (value) {
      case Number number -> number.doubleValue();
      case Tensor tensor -> tensor.item();
      case null ->
          throw new IllegalStateException(owner + " has no '" + name + "'; it has " + names());
      default ->
          throw new IllegalStateException(
              owner + ": '" + name + "' is no number but a " + value.getClass().getSimpleName());
    };
  }

  public long integer(String name) {
    return values.get(name) instanceof Long number ? number : (long) number(name);
  }

  /// A truth value; false for None and for a name that is not there.
  public boolean flag(String name) {
    return Boolean.TRUE.equals(values.get(name));
  }

  /// A list of numbers.
  public double[] numbers(String name) {
    if (!(values.get(name) instanceof List<?> list))
      throw new IllegalStateException(owner + " has no list '" + name + "'; it has " + names());
    return list.stream().mapToDouble(value -> number(name, value)).toArray();
  }

  private String names() {
    return String.join(", ", values.keySet());
  }

  public Settings copy() {
    return new Settings(owner, kinds, new LinkedHashMap<>(values));
  }

  /// The values in order. Tensors are the settings' own.
  public Map<String, Object> toMap() {
    return new LinkedHashMap<>(values);
  }

  /// A value as Python prints it.
  static String python(Object value) {
    return switch (value) {
      case null -> "None";
      case Boolean b -> Repr.of(b);
      case Double d -> Repr.of(d);
      case List<?> list ->
          list.stream().map(Settings::python).collect(Collectors.joining(", ", "(", ")"));
      default -> value.toString();
    };
  }
}
