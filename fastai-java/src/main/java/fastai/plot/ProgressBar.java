package fastai.plot;

import java.util.Locale;
import java.util.function.LongSupplier;

/// How far some work has come, and how long it will take: a line that is overwritten in a terminal,
/// and elsewhere a line now and then for work that takes minutes.
///
/// ```java
/// try (var bar = new ProgressBar("reading", files.size())) {
///   for (var file : files) {
///     read(file);
///     bar.step();
///   }
/// }
/// ```
///
/// ```text
/// reading |████████----------------------| 26.67% [8/30 00:02<00:05]
/// ```
///
/// An update costs a look at the clock: a terminal is written to every 50 ms at most, anything else
/// once a minute.
public final class ProgressBar implements AutoCloseable {
  private static final long TERMINAL_NANOS = 50_000_000, PLAIN_NANOS = 60_000_000_000L;
  private static final int WIDTH = 30;

  private final Terminal terminal;
  private final String label;
  private final long total;
  private final LongSupplier nanos;
  private final long begin;
  private long shown;
  private long done;

  /// @param total how many steps there are; 0 if that is not known
  public ProgressBar(String label, long total) {
    this(label, total, Terminal.standard());
  }

  public ProgressBar(String label, long total, Terminal terminal) {
    this(label, total, terminal, System::nanoTime);
  }

  ProgressBar(String label, long total, Terminal terminal, LongSupplier nanos) {
    this.label = label;
    this.total = total;
    this.terminal = terminal;
    this.nanos = nanos;
    begin = nanos.getAsLong();
    shown = begin;
  }

  /// One step more.
  public void step() {
    update(done + 1);
  }

  /// So many steps are done.
  public void update(long done) {
    this.done = done;
    if (isDue()) show("");
  }

  /// Whether an update would be shown now: for comments that cost something to make.
  public boolean isDue() {
    return nanos.getAsLong() - shown >= (terminal.isInteractive() ? TERMINAL_NANOS : PLAIN_NANOS);
  }

  /// So many steps are done, with something to say about them; shown at once.
  public void show(long done, String comment) {
    this.done = done;
    show(comment);
  }

  private void show(String comment) {
    shown = nanos.getAsLong();
    String text = text(comment);
    if (terminal.isInteractive()) terminal.passing(text);
    else terminal.line(text);
  }

  private String text(String comment) {
    long elapsed = shown - begin;
    String tail = comment.isEmpty() ? "" : " " + comment;
    String before = label.isEmpty() ? "" : label + " ";
    if (total <= 0) return before + "[" + done + " " + time(elapsed) + tail + "]";
    long left = done == 0 ? 0 : (long) ((double) elapsed / done * Math.max(0, total - done));
    return String.format(
        Locale.ROOT,
        "%s|%s| %.2f%% [%d/%d %s<%s%s]",
        before,
        bar((double) done / total, WIDTH),
        100.0 * done / total,
        done,
        total,
        time(elapsed),
        time(left),
        tail);
  }

  /// `████----`: a part, 0 to 1, of so many characters.
  public static String bar(double part, int width) {
    int filled = (int) (Math.clamp(part, 0, 1) * width);
    return "█".repeat(filled) + "-".repeat(width - filled);
  }

  private static String time(long nanos) {
    return formatTime(nanos / 1_000_000_000);
  }

  /// `mm:ss`, from an hour on `h:mm:ss`.
  public static String formatTime(long seconds) {
    long hours = seconds / 3600, minutes = seconds / 60 % 60;
    return hours > 0
        ? String.format("%d:%02d:%02d", hours, minutes, seconds % 60)
        : String.format("%02d:%02d", minutes, seconds % 60);
  }

  /// Removes the line.
  @Override
  public void close() {
    terminal.clear();
  }
}
