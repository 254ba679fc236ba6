package fastai.data;

import java.util.Arrays;
import java.util.List;

/// A row of a [Table].
public final class Row {
  private final Table table;
  private final List<String> values;
  private volatile double[] numbers;

  Row(Table table, List<String> values) {
    this.table = table;
    this.values = values;
  }

  /// The text in a column, counted from 0.
  public String get(int column) {
    return values.get(checked(column));
  }

  private int checked(int column) {
    if (column < 0 || column >= values.size())
      throw new IndexOutOfBoundsException(
          "the row has "
              + values.size()
              + " columns, counted from 0; there is no column "
              + column);
    return column;
  }

  /// The text in a column of the table's header.
  public String get(String column) {
    return get(table.column(column));
  }

  /// The text in a column.
  public String get(Column column) {
    return get(table.position(column));
  }

  /// What is in a column, with the type that pandas gives it: a [Long] where all cells of the
  /// column are whole numbers, a [Double] where all are numbers or empty (NaN), a [Boolean] where
  /// all are `True` or `False`, and text otherwise, `null` for no text.
  public Object value(Column column) {
    int position = checked(table.position(column));
    return table.kind(position).value(values.get(position));
  }

  /// Whether the table has a column of this name.
  public boolean has(String column) {
    return table.columns().contains(column);
  }

  /// The number in a column.
  public double number(int column) {
    double number = numbers()[checked(column)];
    if (Double.isNaN(number) && !isNaN(values.get(column)))
      throw new IllegalArgumentException(
          "column " + column + " holds '" + values.get(column) + "', which is no number");
    return number;
  }

  /// The whole numbers in the columns from one to before another, as bytes from 0 to 255.
  public byte[] bytes(int from, int to) {
    double[] numbers = numbers();
    var bytes = new byte[columns(from, to)];
    for (int i = 0; i < bytes.length; i++) {
      double number = numbers[from + i];
      int value = (int) number;
      if (value != number || value < 0 || value > 255)
        throw new IllegalArgumentException(
            "column "
                + (from + i)
                + " holds '"
                + values.get(from + i)
                + "', which is no whole number from 0 to 255");
      bytes[i] = (byte) value;
    }
    return bytes;
  }

  /// The numbers in the columns from one to before another.
  public float[] floats(int from, int to) {
    var floats = new float[columns(from, to)];
    for (int i = 0; i < floats.length; i++) floats[i] = (float) number(from + i);
    return floats;
  }

  private int columns(int from, int to) {
    if (from < 0 || to < from || to > values.size())
      throw new IndexOutOfBoundsException(
          "the row has "
              + values.size()
              + " columns, counted from 0; there are no columns "
              + from
              + " to before "
              + to);
    return to - from;
  }

  /// The number in every column, NaN where there is none: parsed once, as every epoch asks again.
  private double[] numbers() {
    double[] known = numbers;
    if (known != null) return known;
    var parsed = new double[values.size()];
    for (int column = 0; column < parsed.length; column++)
      parsed[column] = parse(values.get(column));
    return numbers = parsed;
  }

  private static double parse(String text) {
    int length = text.length();
    if (length == 0) return Double.NaN;
    // Few digits and nothing else: most cells of most tables, and far quicker than the general way.
    int value = 0;
    for (int i = 0; ; i++) {
      if (i == length) return value;
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i == 9) break;
      value = value * 10 + digit;
    }
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static boolean isNaN(String text) {
    return text.strip().equals("NaN");
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
