package torch.generator;

import java.util.Map;

/// Defaults as schemas write them (`None`, `1e-05`, `[0,1]`, `Mean`), as Java expressions.
final class Defaults {
  private static final Map<String, String> NAMED =
      Map.of(
          "contiguous_format", "MemoryFormat.CONTIGUOUS",
          "long", "DType.INT64",
          // the one named int: how a loss is reduced
          "Mean", "1");

  private Defaults() {}

  static String java(Argument argument, Schema.Parameter parameter) {
    String text = parameter.def();
    if (text == null) return null;
    if (text.equals("None")) return "null";
    if (NAMED.containsKey(text)) return NAMED.get(text);
    return switch (argument.java) {
      case "boolean", "Boolean" -> text.toLowerCase();
      case "long", "Long" -> text + "L";
      case "double", "Double" -> text.contains(".") || text.contains("e") ? text : text + ".0";
      case "Scalar" -> "Scalar.of(" + text + ")";
      case "String" ->
          '"'
              + text.substring(1, text.length() - 1).replace("\\", "\\\\").replace("\"", "\\\"")
              + '"';
      case "long[]" -> "new long[] {" + longs(text, parameter.type()) + "}";
      default ->
          throw new IllegalStateException(
              "no Java expression for the default "
                  + text
                  + " of "
                  + parameter.type()
                  + " "
                  + parameter.name());
    };
  }

  /// `[0,1]`, or one number that stands for as many as `int[2]` says.
  private static String longs(String text, String type) {
    if (text.startsWith("[")) return text.substring(1, text.length() - 1);
    int length = Integer.parseInt(type.substring(type.indexOf('[') + 1, type.indexOf(']')));
    return String.join(", ", java.util.Collections.nCopies(length, text));
  }
}
