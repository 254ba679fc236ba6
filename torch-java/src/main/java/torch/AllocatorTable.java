package torch;

import java.util.Locale;
import java.util.Map;

/// The figures of a caching allocator as a table.
final class AllocatorTable {
  private static final String[][] ROWS = {
    {"Allocated memory", "allocated_bytes"},
    {"Active memory", "active_bytes"},
    {"Requested memory", "requested_bytes"},
    {"Reserved memory", "reserved_bytes"},
    {"Non-releasable memory", "inactive_split_bytes"},
    {"Allocations", "allocation"},
    {"Active allocations", "active"},
    {"Reserved segments", "segment"},
    {"Non-releasable allocations", "inactive_split"},
  };
  private static final String[][] POOLS = {
    {"", "all"}, {"  from large pool", "large_pool"}, {"  from small pool", "small_pool"}
  };
  private static final String LINE = "-".repeat(78) + "\n";

  private AllocatorTable() {}

  static String of(Map<String, Long> stats, Device device) {
    var text = new StringBuilder();
    text.append("Memory of ").append(device).append(": ");
    text.append(stats.get("num_ooms")).append(" out of memory, ");
    text.append(stats.get("num_alloc_retries")).append(" retries of cudaMalloc\n").append(LINE);
    row(text, "", "current", "peak", "allocated", "freed");
    for (String[] row : ROWS) {
      text.append(LINE);
      for (String[] pool : POOLS) {
        String key = row[1] + "." + pool[1] + ".";
        boolean bytes = row[1].endsWith("bytes");
        row(
            text,
            pool[0].isEmpty() ? row[0] : pool[0],
            number(stats.get(key + "current"), bytes),
            number(stats.get(key + "peak"), bytes),
            number(stats.get(key + "allocated"), bytes),
            number(stats.get(key + "freed"), bytes));
      }
    }
    return text.append(LINE).toString();
  }

  private static void row(StringBuilder text, String name, String... cells) {
    text.append(String.format(Locale.ROOT, "%-28s", name));
    for (String cell : cells) text.append(String.format(Locale.ROOT, "%12s", cell));
    text.append('\n');
  }

  private static String number(long value, boolean bytes) {
    if (!bytes) return Long.toString(value);
    String[] units = {"B", "KiB", "MiB", "GiB", "TiB"};
    int unit = 0;
    while (value >= 10L << 10 && unit < units.length - 1) {
      value >>= 10;
      unit++;
    }
    return value + " " + units[unit];
  }
}
