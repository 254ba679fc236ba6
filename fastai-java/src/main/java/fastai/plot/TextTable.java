package fastai.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// A table of plain text: columns of one width, two blanks between them. Floating-point numbers
/// have six decimals, integers stand as they are, and an empty cell is `null`.
///
/// ```java
/// var table = new TextTable("epoch", "train_loss").row(0, 0.498237);
/// System.out.print(table);
/// ```
///
/// ```text
/// epoch     train_loss
/// 0         0.498237
/// ```
///
/// A table whose rows come one by one is printed line by line: [#line] keeps to the widths of the
/// headings.
public final class TextTable {
  private static final int MIN_WIDTH = 8;
  private static final String GAP = "  ";

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();
  private int maxWidth = Integer.MAX_VALUE;

  public TextTable(String... headings) {
    this(List.of(headings));
  }

  public TextTable(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /// Cuts texts longer than this, with `…` at their end.
  public TextTable maxWidth(int characters) {
    if (characters < 1)
      throw new IllegalArgumentException(
          "the greatest width of a cell is at least 1; it is " + characters);
    maxWidth = characters;
    return this;
  }

  public TextTable row(Object... cells) {
    return row(java.util.Arrays.asList(cells));
  }

  /// @throws IllegalArgumentException if there are more cells than headings
  public TextTable row(List<?> cells) {
    if (cells.size() > headings.size())
      throw new IllegalArgumentException(
          "a row of "
              + cells.size()
              + " cells is too long for a table of "
              + headings.size()
              + " columns: "
              + headings);
    rows.add(cells.stream().map(TextTable::cell).toList());
    return this;
  }

  /// A value as the text of a cell.
  public static String cell(Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> String.format(Locale.ROOT, "%.6f", number);
      case Float number -> String.format(Locale.ROOT, "%.6f", number);
      default -> value.toString().replace("\r", "").replace('\n', ' ');
    };
  }

  /// One line, in columns as wide as the headings (and not narrower than eight characters). Cells
  /// that do not fit are longer.
  public String line(List<?> cells) {
    return line(cells.stream().map(TextTable::cell).toList(), widths(List.of()));
  }

  /// The line of the headings, in the widths of [#line].
  public String headingLine() {
    return line(headings, widths(List.of()));
  }

  private List<Integer> widths(List<List<String>> rows) {
    return IntStream.range(0, headings.size())
        .mapToObj(
            column ->
                rows.stream()
                    .filter(row -> column < row.size())
                    .mapToInt(row -> cut(row.get(column)).length())
                    .reduce(Math.max(MIN_WIDTH, cut(headings.get(column)).length()), Math::max))
        .toList();
  }

  private String line(List<String> cells, List<Integer> widths) {
    var line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = cut(cells.get(i));
      int width = i < widths.size() ? widths.get(i) : text.length();
      line.append(text).append(" ".repeat(Math.max(0, width - text.length()))).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private String cut(String text) {
    return text.length() <= maxWidth ? text : text.substring(0, maxWidth - 1) + "…";
  }

  /// All lines, each with a line end.
  @Override
  public String toString() {
    var widths = widths(rows);
    var text = new StringBuilder(line(headings, widths)).append('\n');
    for (var row : rows) text.append(line(row, widths)).append('\n');
    return text.toString();
  }
}
