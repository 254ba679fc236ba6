package torch.optim;

import java.util.List;
import java.util.Map;
import torch.Tensor;
import torch.nn.Repr;

/// Reads the untyped maps and lists of a state dict; says what is not as expected.
final class StateDicts {
  private StateDicts() {}

  static double notNegative(double value, String name) {
    if (!(value >= 0)) throw new IllegalArgumentException("Invalid " + name + ": " + value);
    return value;
  }

  static Map<?, ?> asMap(Object value, String name) {
    if (value instanceof Map<?, ?> map) return map;
    throw unexpected(value, name, "a map");
  }

  static Map<?, ?> map(Map<?, ?> dict, String name) {
    return asMap(dict.get(name), name);
  }

  static List<?> list(Map<?, ?> dict, String name) {
    if (dict.get(name) instanceof List<?> list) return list;
    throw unexpected(dict.get(name), name, "a list");
  }

  static Number number(Object value, String name) {
    if (value instanceof Number number) return number;
    throw unexpected(value, name, "a number");
  }

  /// A number, or a tensor of one.
  static double scalar(Object value, String name) {
    return value instanceof Tensor tensor ? tensor.item() : number(value, name).doubleValue();
  }

  private static IllegalArgumentException unexpected(Object value, String name, String expected) {
    return new IllegalArgumentException(
        "the state dict's '"
            + name
            + "' is "
            + (value == null ? "missing" : "a " + value.getClass().getSimpleName())
            + "; expected "
            + expected);
  }

  /// The value as Python prints it, as far as options go.
  static String python(Object value) {
    return switch (value) {
      case null -> "None";
      case Boolean b -> Repr.of(b);
      // Python's defaults of 0 are integers.
      case Double d -> d == 0 ? "0" : Repr.of(d);
      case List<?> list ->
          list.stream()
              .map(StateDicts::python)
              .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
      default -> value.toString();
    };
  }
}
