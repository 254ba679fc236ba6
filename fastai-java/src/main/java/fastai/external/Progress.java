package fastai.external;

import java.io.PrintStream;
import java.util.Locale;

/// Tells how far a download is: one line that is written over on a terminal, and elsewhere one line
/// when it begins and one when it ends.
final class Progress {
  private static final long TICK = 200_000_000;

  private final PrintStream out;
  private final String name;
  private final boolean live;
  private final long start = System.nanoTime();
  private final long from;
  private long last = start - TICK;
  private boolean begun;

  /// @param from bytes that were there before
  Progress(PrintStream out, String name, long from) {
    this.out = out;
    this.name = name;
    this.from = from;
    live = System.console() != null && System.console().isTerminal();
  }

  /// @param total -1 if it is not known
  void at(long bytes, long total) {
    if (out == null) return;
    long now = System.nanoTime();
    if (!begun || live && now - last >= TICK) {
      out.print((live ? "\r" : "") + line(bytes, total, now) + (live ? "\033[K" : "\n"));
      out.flush();
      last = now;
    }
    begun = true;
  }

  void end(long bytes, long total) {
    if (out == null || !begun) return;
    out.println(
        (live ? "\r" : "") + line(bytes, total, System.nanoTime()) + (live ? "\033[K" : ""));
  }

  /// Leaves the line, for a message.
  void broken() {
    if (out != null && begun && live) out.println();
  }

  private String line(long bytes, long total, long now) {
    double seconds = (now - start) / 1e9;
    var line = new StringBuilder("Downloading " + name + ": " + size(bytes));
    if (total >= 0) {
      line.append(" of ").append(size(total));
      if (total > 0) line.append(", ").append(100 * bytes / total).append('%');
    }
    if (bytes > from && seconds > 0.1)
      line.append(", ").append(size((long) ((bytes - from) / seconds))).append("/s");
    return line.toString();
  }

  static String size(long bytes) {
    if (bytes < 1000) return bytes + " bytes";
    String[] units = {"kB", "MB", "GB", "TB"};
    double size = bytes / 1000.0;
    int unit = 0;
    while (size >= 999.95 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, "%.1f %s", size, units[unit]);
  }
}
