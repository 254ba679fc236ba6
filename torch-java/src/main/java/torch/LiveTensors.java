package torch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/// Statistics of the tensors that are alive: how many, how large, and which line of code made them.
///
/// ```java
/// LiveTensors.track(true);              // or -Dtorch.trackCreation=true
/// train();
/// IO.println(LiveTensors.table(10));    // where the memory is
/// ```
///
/// While tracking is on, making a tensor costs some microseconds more; while it is off, nothing.
public final class LiveTensors {
  private LiveTensors() {}

  /// The living tensors that one line of code made.
  ///
  /// @param where `Net.forward(Net.java:12)`; for the library's own, its line and the user's
  /// @param bytes of their storages; one that several tensors share counts for each
  public record Site(String where, long count, long bytes) {}

  /// Switches tracking on or off for tensors made from now on. In other threads that are at work,
  /// up to 63 small tensors more go by.
  public static void track(boolean enabled) {
    Creation.tracking = enabled;
    Workspace.current().leaveCell();
  }

  public static boolean isTracking() {
    return Creation.tracking;
  }

  /// The living tensors that were tracked, by line of code, those with the most bytes first. What
  /// is unreachable counts until the collector has found it; see [Torch#collect].
  public static List<Site> sites() {
    var sites = new HashMap<String, Site>();
    Creation.live()
        .forEach(
            c ->
                sites.merge(
                    c.where(),
                    new Site(c.where(), 1, c.bytes()),
                    (a, b) -> new Site(a.where, a.count + b.count, a.bytes + b.bytes)));
    var sorted = new ArrayList<>(sites.values());
    sorted.sort(
        Comparator.comparingLong(Site::bytes)
            .thenComparingLong(Site::count)
            .reversed()
            .thenComparing(Site::where));
    return sorted;
  }

  /// [#sites] as text: count, bytes and line.
  ///
  /// @param rows how many at most
  public static String table(int rows) {
    var sites = sites();
    if (sites.isEmpty())
      return isTracking()
          ? "no tracked tensor is alive\n"
          : "tracking is off: LiveTensors.track(true) or -Dtorch.trackCreation=true\n";
    var out = new StringBuilder("%10s  %10s  %s%n".formatted("tensors", "bytes", "made at"));
    for (var site : sites.subList(0, Math.min(rows, sites.size())))
      out.append(
          "%10d  %10s  %s%n".formatted(site.count, MemoryReport.bytes(site.bytes), site.where));
    return out.toString();
  }
}
