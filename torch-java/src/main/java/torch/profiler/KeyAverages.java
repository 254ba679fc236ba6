package torch.profiler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/// Events by name (what `prof.key_averages()` returns), and Python's table of them.
///
/// ```java
/// IO.println(prof.keyAverages().table("self_cpu_time_total", 10));
/// ```
public final class KeyAverages implements Iterable<FunctionEventAvg> {
  private static final int COLUMN = 12;
  private static final int WIDEST_NAME = 55;
  private static final int WIDEST_SHAPES = 80;
  private static final String[] HEADERS = {
    "Self CPU %", "Self CPU", "CPU total %", "CPU total", "CPU time avg", "# of Calls"
  };

  private final List<FunctionEventAvg> rows;

  KeyAverages(List<FunctionEventAvg> rows) {
    this.rows = List.copyOf(rows);
  }

  static KeyAverages of(List<FunctionEvent> events, boolean groupByInputShape) {
    record Key(String name, String shapes) {}
    final class Sum {
      long count;
      long total;
      long self;
    }
    var sums = new LinkedHashMap<Key, Sum>();
    for (var event : events) {
      // Steps count as one, as in Python.
      String name = event.name().startsWith("ProfilerStep#") ? "ProfilerStep*" : event.name();
      var key = new Key(name, groupByInputShape ? event.inputShapes() : "");
      var sum = sums.computeIfAbsent(key, _ -> new Sum());
      sum.count++;
      sum.total += event.duration();
      sum.self += event.self();
    }
    var rows = new ArrayList<FunctionEventAvg>(sums.size());
    sums.forEach(
        (key, sum) ->
            rows.add(
                new FunctionEventAvg(
                    key.name, sum.count, key.shapes, sum.total / 1e3, sum.self / 1e3)));
    return new KeyAverages(rows);
  }

  /// In the order in which the names first came.
  public List<FunctionEventAvg> list() {
    return rows;
  }

  @Override
  public Iterator<FunctionEventAvg> iterator() {
    return rows.iterator();
  }

  /// Microseconds that all events took.
  public double selfCpuTimeTotal() {
    double sum = 0;
    for (var row : rows) sum += row.selfCpuTimeTotal();
    return sum;
  }

  /// In the order in which the names first came, 100 at most.
  public String table() {
    return table(null, 100);
  }

  public String table(String sortBy) {
    return table(sortBy, 100);
  }

  /// @param sortBy `self_cpu_time_total`, `cpu_time_total`, `cpu_time` or `count`, the largest
  ///   first; `null`: in the order in which the names first came
  /// @param rowLimit how many rows; -1: all
  /// @throws IllegalArgumentException for any other `sortBy`
  public String table(String sortBy, int rowLimit) {
    if (rows.isEmpty()) return "";
    var sorted = new ArrayList<>(rows);
    if (sortBy != null) sorted.sort(order(sortBy).reversed());
    int name = 0;
    int shapes = 0;
    for (var row : sorted) {
      name = Math.max(name, row.key().length() + 4);
      shapes = Math.max(shapes, row.inputShapes().length());
    }
    name = Math.min(name, WIDEST_NAME);
    int shapesWidth = shapes == 0 ? 0 : Math.min(shapes + 4, WIDEST_SHAPES);

    var line = new StringBuilder(dashes(name));
    var header = new StringBuilder(cell("Name", name));
    for (String title : HEADERS) {
      line.append(dashes(COLUMN));
      header.append(cell(title, COLUMN));
    }
    if (shapesWidth > 0) {
      line.append(dashes(shapesWidth));
      header.append(cell("Input Shapes", shapesWidth));
    }
    double all = selfCpuTimeTotal();
    var out = new StringBuilder();
    out.append(line).append('\n').append(header).append('\n').append(line).append('\n');
    for (int i = 0; i < sorted.size() && i != rowLimit; i++) {
      var row = sorted.get(i);
      out.append(cell(shorten(row.key()), name))
          .append(cell(share(row.selfCpuTimeTotal(), all), COLUMN))
          .append(cell(time(row.selfCpuTimeTotal()), COLUMN))
          .append(cell(share(row.cpuTimeTotal(), all), COLUMN))
          .append(cell(time(row.cpuTimeTotal()), COLUMN))
          .append(cell(time(row.cpuTime()), COLUMN))
          .append(cell(Long.toString(row.count()), COLUMN));
      if (shapesWidth > 0) {
        String text = row.inputShapes();
        out.append(cell(text.substring(0, Math.min(text.length(), shapesWidth)), shapesWidth));
      }
      out.append('\n');
    }
    return out.append(line)
        .append("\nSelf CPU time total: ")
        .append(time(all))
        .append('\n')
        .toString();
  }

  private static Comparator<FunctionEventAvg> order(String key) {
    return switch (key) {
      case "self_cpu_time_total" -> Comparator.comparingDouble(FunctionEventAvg::selfCpuTimeTotal);
      case "cpu_time_total" -> Comparator.comparingDouble(FunctionEventAvg::cpuTimeTotal);
      case "cpu_time" -> Comparator.comparingDouble(FunctionEventAvg::cpuTime);
      case "count" -> Comparator.comparingLong(FunctionEventAvg::count);
      default ->
          throw new IllegalArgumentException(
              "cannot sort by '"
                  + key
                  + "'; it may be self_cpu_time_total, cpu_time_total, cpu_time or count");
    };
  }

  private static String dashes(int width) {
    return "-".repeat(width) + "  ";
  }

  private static String cell(String text, int width) {
    return " ".repeat(Math.max(width - text.length(), 0)) + text + "  ";
  }

  private static String shorten(String name) {
    int most = WIDEST_NAME - 3;
    return name.length() >= most ? name.substring(0, most) + "..." : name;
  }

  private static String time(double micros) {
    if (micros >= 1e6) return String.format(Locale.ROOT, "%.3fs", micros / 1e6);
    if (micros >= 1e3) return String.format(Locale.ROOT, "%.3fms", micros / 1e3);
    return String.format(Locale.ROOT, "%.3fus", micros);
  }

  private static String share(double part, double all) {
    return all == 0 ? "NaN" : String.format(Locale.ROOT, "%.2f%%", part * 100 / all);
  }

  /// [#table()].
  @Override
  public String toString() {
    return table();
  }
}
