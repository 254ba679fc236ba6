package fastai.data;

/// How [Table#read] takes a file.
///
/// @param header whether the first line names the columns
/// @param delimiter between cells
/// @param quote around cells that contain it
public record TableOptions(boolean header, char delimiter, char quote) {
  public static final TableOptions DEFAULT = new TableOptions(true, ',', '"');

  public TableOptions withHeader(boolean header) {
    return new TableOptions(header, delimiter, quote);
  }

  public TableOptions withDelimiter(char delimiter) {
    return new TableOptions(header, delimiter, quote);
  }

  public TableOptions withQuote(char quote) {
    return new TableOptions(header, delimiter, quote);
  }
}
