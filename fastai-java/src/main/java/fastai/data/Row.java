package fastai.data;

import java.util.Arrays;
import java.util.List;

/// A row of a [Table].
public final class Row {
  private final Table table;
  private final List<String> values;

  Row(Table table, List<String> values) {
    this.table = table;
    this.values = values;
  }

  /// The text in a column, counted from 0.
  public String get(int column) {
    if (column < 0 || column >= values.size())
      throw new IndexOutOfBoundsException(
          "the row has "
              + values.size()
              + " columns, counted from 0; there is no column "
              + column);
    return values.get(column);
  }

  /// The text in a column of the table's header.
  public String get(String column) {
    return get(table.column(column));
  }

  /// The number in a column.
  public double number(int column) {
    return parse(column, Double::parseDouble);
  }

  /// The whole numbers in the columns from one to before another, as bytes from 0 to 255.
  public byte[] bytes(int from, int to) {
    var bytes = new byte[to - from];
    for (int i = 0; i < bytes.length; i++) {
      int value = parse(from + i, Integer::parseInt);
      if (value < 0 || value > 255)
        throw new IllegalArgumentException(
            "column " + (from + i) + " holds " + value + ", which is no byte from 0 to 255");
      bytes[i] = (byte) value;
    }
    return bytes;
  }

  /// The numbers in the columns from one to before another.
  public float[] floats(int from, int to) {
    var floats = new float[to - from];
    for (int i = 0; i < floats.length; i++) floats[i] = parse(from + i, Float::parseFloat);
    return floats;
  }

  private <N> N parse(int column, java.util.function.Function<String, N> parser) {
    try {
      return parser.apply(get(column).strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "column "
              + column
              + " holds '"
              + get(column)
              + "', which is no number of the wanted kind");
    }
  }

  public List<String> values() {
    return values;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Row row && values.equals(row.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return String.join(",", Arrays.copyOf(values.toArray(String[]::new), values.size()));
  }
}
