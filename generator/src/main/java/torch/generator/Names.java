package torch.generator;

import java.util.Set;

/// How names of libtorch become Java names: `adaptive_avg_pool2d` -> `adaptiveAvgPool2d`, with
/// leading and trailing underscores kept (`_foreach_add_` -> `_foreachAdd_`), because they carry
/// meaning.
final class Names {
  private static final Set<String> RESERVED =
      Set.of(
          "abstract",
          "assert",
          "boolean",
          "byte",
          "case",
          "char",
          "class",
          "const",
          "default",
          "double",
          "float",
          "int",
          "interface",
          "long",
          "native",
          "new",
          "package",
          "return",
          "short",
          "static",
          "super",
          "switch",
          "this",
          "void",
          // names that generated methods use themselves
          "ws",
          "op",
          "result",
          "count");

  private Names() {}

  static String camel(String snake) {
    int start = 0;
    while (start < snake.length() && snake.charAt(start) == '_') start++;
    int end = snake.length();
    while (end > start && snake.charAt(end - 1) == '_') end--;
    var name = new StringBuilder(snake.substring(0, start));
    boolean upper = false;
    for (char c : snake.substring(start, end).toCharArray()) {
      if (c == '_') {
        upper = true;
      } else {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      }
    }
    return name.append(snake.substring(end)).toString();
  }

  static String parameter(String snake) {
    String name = camel(snake);
    return RESERVED.contains(name) ? name + "_" : name;
  }

  static String capitalized(String snake) {
    String name = camel(snake);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
