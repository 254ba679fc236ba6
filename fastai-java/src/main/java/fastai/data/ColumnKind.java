package fastai.data;

import java.util.List;

/// What the cells of a column are, told by all of them, as pandas tells when it reads a file.
enum ColumnKind {
  WHOLE,
  NUMBER,
  TRUTH,
  TEXT;

  static ColumnKind of(List<String> cells) {
    boolean whole = true, number = true, truth = true, any = false;
    for (String cell : cells) {
      if (cell.isEmpty()) {
        whole = truth = false;
        continue;
      }
      any = true;
      truth = truth && isTruth(cell);
      whole = whole && isWhole(cell);
      number = number && (whole || isNumber(cell));
      if (!truth && !number) return TEXT;
    }
    if (!any) return TEXT;
    return whole ? WHOLE : number ? NUMBER : TRUTH;
  }

  private static boolean isTruth(String cell) {
    return switch (cell) {
      case "True", "False", "TRUE", "FALSE", "true", "false" -> true;
      default -> false;
    };
  }

  private static boolean isWhole(String cell) {
    int from = cell.charAt(0) == '-' || cell.charAt(0) == '+' ? 1 : 0;
    if (cell.length() == from || cell.length() - from > 18) return false;
    for (int i = from; i < cell.length(); i++)
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') return false;
    return true;
  }

  private static boolean isNumber(String cell) {
    char last = cell.charAt(cell.length() - 1);
    if (last != '.' && (last < '0' || last > '9') && !cell.equalsIgnoreCase("nan")) return false;
    try {
      Double.parseDouble(cell.equalsIgnoreCase("nan") ? "NaN" : cell);
      return true;
    } catch (NumberFormatException _) {
      return false;
    }
  }

  /// The cell's value; `null` for one that is empty.
  Object value(String cell) {
    return switch (this) {
      case WHOLE -> Long.parseLong(cell);
      case NUMBER ->
          cell.isEmpty() || cell.equalsIgnoreCase("nan") ? Double.NaN : Double.parseDouble(cell);
      case TRUTH -> Boolean.parseBoolean(cell);
      case TEXT -> cell.isEmpty() ? null : cell;
    };
  }
}
