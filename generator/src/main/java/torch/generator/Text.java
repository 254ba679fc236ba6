package torch.generator;

import java.util.ArrayList;
import java.util.List;

/// Small helpers on C++ and schema text.
final class Text {
  private Text() {}

  /// Splits at commas that stand outside brackets and quotes.
  static List<String> split(String list) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (quote != 0) {
        if (c == '\\') part.append(list.charAt(i++));
        else if (c == quote) quote = 0;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if ("<([".indexOf(c) >= 0) {
        depth++;
      } else if (">)]".indexOf(c) >= 0 && !(c == '>' && i > 0 && list.charAt(i - 1) == '-')) {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(part.toString().strip());
        part.setLength(0);
        continue;
      }
      part.append(list.charAt(i));
    }
    if (!part.toString().isBlank()) parts.add(part.toString().strip());
    return parts;
  }
}
