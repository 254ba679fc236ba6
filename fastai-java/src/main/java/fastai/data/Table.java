package fastai.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;

/// Rows of text from a CSV file, plain or packed with gzip.
///
/// ```java
/// var rows = Table.read(Path.of("digits.csv.gz")).rows();
/// ```
public final class Table {
  private final List<String> columns;
  private final List<Row> rows;
  private final Map<Integer, ColumnKind> kinds = new ConcurrentHashMap<>();

  private Table(List<String> columns, List<List<String>> values) {
    this.columns = columns;
    this.rows = values.stream().map(row -> new Row(this, row)).toList();
  }

  /// A table of texts.
  ///
  /// @param columns their names; empty for none
  public static Table of(List<String> columns, List<List<String>> rows) {
    for (var row : rows)
      if (!columns.isEmpty() && row.size() != columns.size())
        throw new IllegalArgumentException(
            "a row has " + row.size() + " cells for " + columns.size() + " columns: " + row);
    return new Table(List.copyOf(columns), rows.stream().map(List::copyOf).toList());
  }

  /// A file without a header.
  public static Table read(Path csv) {
    return read(csv, options -> options.withHeader(false));
  }

  /// A file whose first line names the columns.
  public static Table readWithHeader(Path csv) {
    return read(csv, options -> options);
  }

  /// The same for other files: `Table.read(tsv, o -> o.withDelimiter('\t'))`. The first line names
  /// the columns unless said otherwise.
  public static Table read(Path csv, UnaryOperator<TableOptions> change) {
    var options = change.apply(TableOptions.DEFAULT);
    var rows = new ArrayList<List<String>>();
    try (var records =
        CsvReader.builder()
            .fieldSeparator(options.delimiter())
            .quoteCharacter(options.quote())
            .ofCsvRecord(new InputStreamReader(open(csv), StandardCharsets.UTF_8))) {
      for (CsvRecord record : records) rows.add(record.getFields());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + csv + ": " + e, e);
    }
    if (!options.header()) return new Table(List.of(), rows);
    if (rows.isEmpty())
      throw new IllegalArgumentException(
          "the table " + csv + " is empty; its first line should name the columns");
    // Programs of Windows begin a file with a mark of its encoding.
    var columns = new ArrayList<>(rows.getFirst());
    if (columns.getFirst().startsWith("\ufeff")) columns.set(0, columns.getFirst().substring(1));
    return new Table(List.copyOf(columns), rows.subList(1, rows.size()));
  }

  /// Writes a CSV file with the columns' names, if there are any, in its first line.
  public void write(Path csv) {
    try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(csv)) {
      if (!columns.isEmpty()) writer.writeRecord(columns);
      for (var row : rows) writer.writeRecord(row.values());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the table " + csv + ": " + e, e);
    }
  }

  private static InputStream open(Path csv) throws IOException {
    var file = new BufferedInputStream(Files.newInputStream(csv), 1 << 16);
    return csv.toString().endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file;
  }

  public List<Row> rows() {
    return rows;
  }

  /// The names in the header; empty without one.
  public List<String> columns() {
    return columns;
  }

  /// The positions of columns that are given by name or position.
  ///
  /// @throws IllegalArgumentException if there is no such column
  public List<Integer> namesToIdx(List<Column> columns) {
    return columns.stream().map(this::position).toList();
  }

  /// The texts of a column.
  public List<String> column(Column column) {
    int position = position(column);
    return rows.stream().map(row -> row.get(position)).toList();
  }

  /// The position of a column.
  int position(Column column) {
    return switch (column) {
      case Column.At(int position) -> position;
      case Column.Named(String name) -> column(name);
    };
  }

  /// What all the cells of a column are.
  ColumnKind kind(int position) {
    return kinds.computeIfAbsent(
        position,
        _ ->
            ColumnKind.of(
                rows.stream()
                    .map(Row::values)
                    .map(cells -> position < cells.size() ? cells.get(position) : "")
                    .toList()));
  }

  int column(String name) {
    int column = columns.indexOf(name);
    if (column < 0)
      throw new IllegalArgumentException(
          "the table has no column '"
              + name
              + "'"
              + (columns.isEmpty()
                  ? ": it was read without a header; use Table.readWithHeader"
                  : "; it has " + columns));
    return column;
  }
}
