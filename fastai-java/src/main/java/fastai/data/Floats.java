package fastai.data;

import java.util.Collection;
import torch.Tensor;

/// Numbers in any of the forms in which getters give them, as floats.
final class Floats {
  private Floats() {}

  /// One number; `null` if it is several.
  static Float one(Object x) {
    return switch (x) {
      case Number number -> number.floatValue();
      case Boolean truth -> truth ? 1f : 0f;
      case String text -> parse(text);
      case Tensor data when data.dim() == 0 -> (float) data.item();
      case null ->
          throw new IllegalArgumentException(
              "a number is missing (null); leave such items out, or fill them in");
      default -> null;
    };
  }

  /// A row of numbers.
  static float[] several(Object x) {
    return switch (x) {
      case float[] values -> values;
      case double[] values -> copy(values.length, i -> values[i]);
      case int[] values -> copy(values.length, i -> values[i]);
      case long[] values -> copy(values.length, i -> values[i]);
      case boolean[] values -> copy(values.length, i -> values[i] ? 1 : 0);
      case Tensor data when data.dim() == 1 -> OneHotEncode.floats(data);
      case Collection<?> values -> of(values.toArray());
      case Object[] values -> of(values);
      case null, default ->
          throw new IllegalArgumentException(
              "numbers are expected, in a list or an array; "
                  + (x == null ? "null" : "a " + x.getClass().getSimpleName())
                  + " was given");
    };
  }

  private static float[] of(Object[] values) {
    var floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      Float value = one(values[i]);
      if (value == null)
        throw new IllegalArgumentException(
            "a number is expected; a " + values[i].getClass().getSimpleName() + " was given");
      floats[i] = value;
    }
    return floats;
  }

  private static float[] copy(int length, java.util.function.IntToDoubleFunction get) {
    var floats = new float[length];
    for (int i = 0; i < length; i++) floats[i] = (float) get.applyAsDouble(i);
    return floats;
  }

  private static float parse(String text) {
    try {
      return Float.parseFloat(text.strip());
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("'" + text + "' is no number");
    }
  }
}
