package fastai.data;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// Reads a column of a row, or several, by name or position.
///
/// ```java
/// new ColReader("fname").withPref(folder).withSuff(".jpg")     // folder/NAME.jpg
/// new ColReader("tags").withLabelDelim(" ")                    // [agriculture, clear]
/// new ColReader("age")                                         // the number 39
/// ```
///
/// Without more, a cell has the type of its column, as pandas would read it: see [Row#value].
///
/// @param pref before the cell's text
/// @param suff after it
/// @param labelDelim splits the text into several labels; `null` for none. No text, no labels
public record ColReader(List<Column> cols, String pref, String suff, String labelDelim)
    implements Function<Row, Object> {
  public ColReader {
    cols = List.copyOf(cols);
    if (cols.isEmpty()) throw new IllegalArgumentException("give the column to read");
  }

  public ColReader(String... cols) {
    this(Column.of(cols), "", "", null);
  }

  public ColReader(int... cols) {
    this(Column.of(cols), "", "", null);
  }

  public ColReader withPref(String pref) {
    return new ColReader(cols, pref, suff, labelDelim);
  }

  /// A folder, with a separator after it.
  public ColReader withPref(Path folder) {
    return withPref(folder + File.separator);
  }

  public ColReader withSuff(String suff) {
    return new ColReader(cols, pref, suff, labelDelim);
  }

  public ColReader withLabelDelim(String labelDelim) {
    if (labelDelim != null && labelDelim.isEmpty())
      throw new IllegalArgumentException("labels are divided by a text that is not empty");
    return new ColReader(cols, pref, suff, labelDelim);
  }

  /// The value of one column, or a list of those of several.
  @Override
  public Object apply(Row row) {
    return cols.size() == 1
        ? read(row, cols.getFirst())
        : java.util.Arrays.asList(cols.stream().map(col -> read(row, col)).toArray());
  }

  private Object read(Row row, Column col) {
    if (labelDelim != null) {
      String text = row.get(col);
      return text.isEmpty() ? List.of() : List.of(split(text));
    }
    return pref.isEmpty() && suff.isEmpty() ? row.value(col) : pref + row.get(col) + suff;
  }

  /// Python's `split`: nothing is dropped.
  private String[] split(String text) {
    return text.split(java.util.regex.Pattern.quote(labelDelim), -1);
  }

  @Override
  public String toString() {
    return "ColReader "
        + cols
        + (pref.isEmpty() ? "" : " after '" + pref + "'")
        + (suff.isEmpty() ? "" : " before '" + suff + "'")
        + (labelDelim == null ? "" : " divided by '" + labelDelim + "'");
  }
}
