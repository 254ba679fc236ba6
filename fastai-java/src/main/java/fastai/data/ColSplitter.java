package fastai.data;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/// A column of the table tells which rows are for validation: those where it is true (`True`, or a
/// number other than 0), or where it is one of the values `on`.
///
/// ```java
/// new ColSplitter("is_valid")
/// new ColSplitter("fold").withOn("3", "4")
/// ```
///
/// @param on values as the cells' texts; empty to ask whether the cell is true
public record ColSplitter(Column col, List<String> on) implements Splitter<Row> {
  public ColSplitter {
    on = List.copyOf(on);
  }

  /// Column `is_valid`.
  public ColSplitter() {
    this("is_valid");
  }

  public ColSplitter(String col) {
    this(Column.of(col), List.of());
  }

  public ColSplitter(int col) {
    this(Column.of(col), List.of());
  }

  public ColSplitter withOn(String... on) {
    return new ColSplitter(col, List.of(on));
  }

  @Override
  public Splits split(List<? extends Row> items) {
    Predicate<Row> isValid =
        on.isEmpty() ? row -> isTrue(row.get(col)) : row -> on.contains(row.get(col));
    return Splitter.of(isValid).split(items);
  }

  private boolean isTrue(String cell) {
    return switch (cell.strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false", "" -> false;
      case String text -> {
        try {
          yield Double.parseDouble(text) != 0;
        } catch (NumberFormatException _) {
          throw new IllegalArgumentException(
              "column "
                  + col
                  + " holds '"
                  + cell
                  + "', which is neither true nor false; name the values of validation rows with"
                  + " ColSplitter.withOn");
        }
      }
    };
  }
}
