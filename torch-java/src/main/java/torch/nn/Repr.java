package torch.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Modules, and values in [Module#extraRepr], as Python prints them.
public final class Repr {
  private Repr() {}

  static String of(Module module, Map<String, Module> children) {
    var lines = new ArrayList<String>();
    String extra = module.extraRepr();
    if (children.isEmpty() && extra.indexOf('\n') < 0) return module.title() + "(" + extra + ")";
    if (!extra.isEmpty()) lines.addAll(List.of(extra.split("\n")));
    children.forEach((name, child) -> lines.add("(" + name + "): " + indented(child.toString())));
    return block(module.title(), lines);
  }

  /// A list of modules, neighbours that print alike on one line: `(0-2): 3 x ReLU()`.
  static String grouped(Module list, Map<String, Module> children) {
    if (children.isEmpty()) return list.title() + "()";
    var texts = children.values().stream().map(Module::toString).toList();
    var lines = new ArrayList<String>();
    for (int from = 0, to; from < texts.size(); from = to) {
      to = from + 1;
      while (to < texts.size() && texts.get(to).equals(texts.get(from))) to++;
      String text = indented(texts.get(from));
      lines.add(
          to - from == 1
              ? "(" + from + "): " + text
              : "(" + from + "-" + (to - 1) + "): " + (to - from) + " x " + text);
    }
    return block(list.title(), lines);
  }

  static String block(String title, List<String> lines) {
    return title + "(\n  " + String.join("\n  ", lines) + "\n)";
  }

  private static String indented(String text) {
    return text.replace("\n", "\n  ");
  }

  public static String of(boolean value) {
    return value ? "True" : "False";
  }

  /// `2` for one number, `(2, 3)` for several.
  public static String of(long... values) {
    if (values.length == 1) return Long.toString(values[0]);
    return Arrays.stream(values)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /// As a Python tuple: `(2,)` for one number.
  public static String tuple(long... values) {
    return values.length == 1 ? "(" + values[0] + ",)" : of(values);
  }

  /// `2.0` for one number, `(2.0, 3.0)` for several.
  public static String of(double... values) {
    if (values.length == 1) return of((Double) values[0]);
    return Arrays.stream(values)
        .mapToObj(value -> of((Double) value))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /// `0.1`, `1e-05`; `None` for `null`.
  public static String of(Double value) {
    if (value == null) return "None";
    double magnitude = Math.abs(value);
    if (value == 0 || (magnitude >= 1e-4 && magnitude < 1e16)) {
      String plain =
          new java.math.BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    // Java's 1.0E-5 and 1.5E-5 are Python's 1e-05 and 1.5e-05.
    String[] parts = Double.toString(value).split("E");
    if (parts.length == 1) return parts[0];
    String mantissa =
        parts[0].endsWith(".0") ? parts[0].substring(0, parts[0].length() - 2) : parts[0];
    int exponent = Integer.parseInt(parts[1]);
    return "%se%s%02d".formatted(mantissa, exponent < 0 ? "-" : "+", Math.abs(exponent));
  }
}
