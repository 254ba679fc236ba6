package fastai.data;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.zip.GZIPInputStream;

/// Rows of text from a CSV file, plain or packed with gzip.
///
/// ```java
/// var rows = Table.read(Path.of("digits.csv.gz")).rows();
/// ```
public final class Table {
  private final List<String> columns;
  private final List<Row> rows;

  private Table(List<String> columns, List<List<String>> values) {
    this.columns = columns;
    this.rows = values.stream().map(row -> new Row(this, row)).toList();
  }

  /// A file without a header.
  public static Table read(Path csv) {
    return read(csv, false);
  }

  /// A file whose first line names the columns.
  public static Table readWithHeader(Path csv) {
    return read(csv, true);
  }

  private static Table read(Path csv, boolean header) {
    var rows = new ArrayList<List<String>>();
    try (var records =
        CsvReader.builder().ofCsvRecord(new InputStreamReader(open(csv), StandardCharsets.UTF_8))) {
      for (CsvRecord record : records) rows.add(record.getFields());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + csv + ": " + e, e);
    }
    if (header && rows.isEmpty())
      throw new IllegalArgumentException(
          "the table " + csv + " is empty; its first line should name the columns");
    return header
        ? new Table(rows.getFirst(), rows.subList(1, rows.size()))
        : new Table(List.of(), rows);
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
