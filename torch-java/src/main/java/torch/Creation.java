package torch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Where a tensor came into being: kept with its cell while tracking is on.
///
/// @param where the line of code
record Creation(String where, DType dtype, long bytes) {
  /// Read by whoever makes a tensor, on the way that few tensors take; those that share a cell come
  /// by when the cell is full, so while this is on none are put into shared cells.
  static boolean tracking = Boolean.getBoolean("torch.trackCreation");

  private static final Set<Cell.Ref> LIVE = ConcurrentHashMap.newKeySet();
  private static final StackWalker STACK = StackWalker.getInstance();
  private static final int LEAST = 10_000;
  private static int sweepAt = LEAST;

  static void track(Cell.Ref ref, long handle) {
    ref.creation =
        new Creation(
            STACK.walk(Creation::line),
            DType.ofCode(Accessors.dtype(handle)),
            Accessors.storageBytes(handle));
    add(ref);
  }

  /// A tensor moves from one cell to another.
  static void moved(Cell.Ref from, Cell.Ref to) {
    if (from.creation == null) return;
    to.creation = from.creation;
    LIVE.remove(from);
    add(to);
  }

  private static void add(Cell.Ref ref) {
    LIVE.add(ref);
    if (LIVE.size() > sweepAt) sweep();
  }

  private static synchronized void sweep() {
    LIVE.removeIf(ref -> !isLive(ref));
    sweepAt = Math.max(LEAST, 2 * LIVE.size());
  }

  private static boolean isLive(Cell.Ref ref) {
    return ref.handles[0] != 0;
  }

  /// Of the tensors that hold memory now.
  static Stream<Creation> live() {
    sweep();
    return LIVE.stream().map(ref -> ref.creation);
  }

  /// The innermost line outside this package, and if that is the library's too, the user's as well.
  private static String line(Stream<StackWalker.StackFrame> frames) {
    String inner = null;
    for (var frame : (Iterable<StackWalker.StackFrame>) frames::iterator) {
      String name = frame.getClassName();
      if (isOf(name, "torch.") && name.indexOf('.', 6) < 0 || isOf(name, "java.", "jdk.")) continue;
      String line = frame.toStackTraceElement().toString();
      // The module, if any, comes first.
      line = line.substring(line.lastIndexOf('/') + 1);
      if (!isOf(name, "torch.", "fastai.")) return inner == null ? line : inner + " from " + line;
      if (inner == null) inner = line;
    }
    return inner == null ? "an unknown place" : inner;
  }

  private static boolean isOf(String name, String... packages) {
    for (String each : packages) if (name.startsWith(each)) return true;
    return false;
  }
}
