package fastai.callback;

import de.siegmar.fastcsv.writer.CsvWriter;
import fastai.data.Table;
import fastai.learner.Callback;
import fastai.learner.Event;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;

/// Writes the table of a fit to a file, a line an epoch, beside what shows it (order 60).
///
/// ```java
/// var csv = new CSVLogger();
/// learn.fit(5, Lr.of(1e-3), FitOptions.DEFAULT.withCbs(csv));
/// csv.readLog().rows().getLast().number("valid_loss");
/// ```
///
/// Each line is on the disk before training goes on. Validations, predictions and the search for a
/// learning rate leave the file alone (in fastai, `validate` and `lr_find` begin it anew), and a
/// file that is appended to gets no second heading of the same columns.
///
/// | event | what it does |
/// |---|---|
/// | before_fit | opens the file, writes the headings, puts itself before the logger |
/// | after_fit | closes the file, gives the logger back |
public final class CSVLogger extends Callback implements Event.BeforeFit, Event.AfterFit {
  private final String fname;
  private final boolean append;
  private final Consumer<List<Object>> mine = this::writeLine;
  private Consumer<List<Object>> oldLogger;
  private Path file;
  private FileChannel channel;
  private CsvWriter writer;

  /// `history.csv` in the learner's folder, begun anew with every fit.
  public CSVLogger() {
    this("history.csv", false);
  }

  /// @param fname in the learner's folder, unless absolute
  /// @param append whether what is in the file stays
  public CSVLogger(String fname, boolean append) {
    this.fname = fname;
    this.append = append;
  }

  @Override
  public double order() {
    return 60;
  }

  /// What is in the file.
  ///
  /// @throws IllegalStateException if nothing was written yet
  public Table readLog() {
    if (file == null)
      throw new IllegalStateException(
          "nothing is in " + fname + " yet: this logger has seen no fit");
    return Table.readWithHeader(file);
  }

  @Override
  public void beforeFit() {
    if (!learn.isRealFit()) return;
    close();
    file = learn.path.resolve(fname);
    var header = learn.recorder().metricNames();
    try {
      if (file.toAbsolutePath().getParent() != null)
        Files.createDirectories(file.toAbsolutePath().getParent());
      boolean hasHeader = append && Files.exists(file) && Files.size(file) > 0;
      if (hasHeader && !Table.readWithHeader(file).columns().equals(header)) hasHeader = false;
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              append ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING);
      writer =
          CsvWriter.builder()
              .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
              .build(
                  new OutputStreamWriter(
                      Channels.newOutputStream(channel), StandardCharsets.UTF_8));
      if (!hasHeader) write(header);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the log " + file + ": " + e, e);
    }
    oldLogger = learn.logger == mine ? oldLogger : learn.logger;
    learn.logger = mine;
  }

  private void writeLine(List<Object> row) {
    try {
      write(row);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the log " + file + ": " + e, e);
    }
    if (oldLogger != null) oldLogger.accept(row);
  }

  private void write(List<?> row) throws IOException {
    writer.writeRecord(row.stream().map(value -> value == null ? "" : value.toString()).toList());
    writer.flush();
    channel.force(false);
  }

  @Override
  public void afterFit() {
    if (!learn.isRealFit() || writer == null) return;
    close();
    // Who gave its own back before has the last word.
    if (learn.logger == mine) learn.logger = oldLogger;
  }

  private void close() {
    if (writer == null) return;
    try {
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the log " + file + ": " + e, e);
    } finally {
      writer = null;
    }
  }
}
