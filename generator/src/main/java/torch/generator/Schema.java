package torch.generator;

import java.util.ArrayList;
import java.util.List;

/// What an operator's schema says beyond its C++ signature: names, defaults, keyword-only
/// parameters, which parameters are written to, and the names of results.
record Schema(
    String text, List<Parameter> parameters, List<String> returnNames, List<String> returnTypes) {
  /// `def` is the default as the schema writes it, or null.
  record Parameter(String type, String name, String def, boolean keywordOnly, String alias) {
    boolean isWritten() {
      return alias != null && alias.contains("!");
    }
  }

  /// Reads `add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`.
  static Schema parse(String text) {
    int open = text.indexOf('(');
    int arrow = text.lastIndexOf(") -> ");
    var parameters = new ArrayList<Parameter>();
    boolean keywordOnly = false;
    for (String item : Text.split(text.substring(open + 1, arrow))) {
      if (item.equals("*")) {
        keywordOnly = true;
        continue;
      }
      int equals = item.indexOf('=');
      String def = equals < 0 ? null : item.substring(equals + 1);
      String declaration = equals < 0 ? item : item.substring(0, equals);
      int space = declaration.lastIndexOf(' ');
      String type = declaration.substring(0, space);
      parameters.add(
          new Parameter(
              withoutAlias(type), declaration.substring(space + 1), def, keywordOnly, alias(type)));
    }
    String returns = text.substring(arrow + 5);
    if (returns.startsWith("(")) returns = returns.substring(1, returns.length() - 1);
    var names = new ArrayList<String>();
    var types = new ArrayList<String>();
    for (String item : Text.split(returns)) {
      int close = Math.max(item.lastIndexOf(')'), item.lastIndexOf(']'));
      int space = item.indexOf(' ', Math.max(close, 0));
      names.add(space < 0 ? null : item.substring(space + 1));
      types.add(space < 0 ? item : item.substring(0, space));
    }
    return new Schema(text, List.copyOf(parameters), names, types);
  }

  private static String alias(String type) {
    int open = type.indexOf('(');
    return open < 0 ? null : type.substring(open + 1, type.indexOf(')'));
  }

  private static String withoutAlias(String type) {
    return type.replaceAll("\\([^)]*\\)", "");
  }

  /// The index of the parameter that the (only) result is: `Tensor(a!)` names `Tensor(a!) self`.
  int returnedParameter() {
    String wanted = alias(returnTypes.getFirst());
    for (int i = 0; i < parameters.size(); i++)
      if (wanted != null && wanted.equals(parameters.get(i).alias())) return i;
    throw new IllegalStateException("no parameter is what the operator returns: " + text);
  }
}
