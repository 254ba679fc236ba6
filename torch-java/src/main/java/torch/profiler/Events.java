package torch.profiler;

import static torch.profiler.Recorder.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Makes events of what the recorder noted: which ran inside which follows from their times.
final class Events {
  /// Outer before inner, thread by thread.
  private static final Comparator<long[]> NESTED =
      Comparator.<long[]>comparingLong(e -> e[THREAD])
          .thenComparingLong(e -> e[BEGIN])
          .thenComparingLong(e -> -e[END]);

  private final long[][] raw;
  private final int[] parent;
  private final int[] children;
  private final boolean[] removed;

  private Events(List<long[]> blocks) {
    var all = new ArrayList<long[]>();
    for (long[] block : blocks)
      for (int i = 0; i < block.length; i += VALUES)
        all.add(Arrays.copyOfRange(block, i, i + VALUES));
    raw = all.toArray(long[][]::new);
    Arrays.sort(raw, NESTED);
    parent = new int[raw.length];
    children = new int[raw.length];
    removed = new boolean[raw.length];
  }

  /// In the order in which they began.
  static List<FunctionEvent> of(List<long[]> blocks) {
    var events = new Events(blocks);
    events.nest();
    events.removeDoubles();
    return events.make();
  }

  private long end(int event) {
    return raw[event][END];
  }

  private void nest() {
    int outer = -1;
    for (int i = 0; i < raw.length; i++) {
      while (outer >= 0
          && (raw[outer][THREAD] != raw[i][THREAD]
              || end(i) > end(outer)
              || raw[i][BEGIN] >= end(outer))) outer = parent[outer];
      parent[i] = outer;
      if (outer >= 0) children[outer]++;
      outer = i;
    }
  }

  /// An operator that only calls another of its own name counts once, as in Python.
  private void removeDoubles() {
    for (int i = 0; i < raw.length; i++) {
      int p = parent[i];
      while (p >= 0 && removed[p]) p = parent[p];
      parent[i] = p;
      if (p < 0 || children[p] != 1 || raw[p][NAME] != raw[i][NAME]) continue;
      removed[i] = true;
      children[p] = children[i];
    }
  }

  private List<FunctionEvent> make() {
    var inside = new long[raw.length];
    for (int i = 0; i < raw.length; i++)
      if (!removed[i] && parent[i] >= 0) inside[parent[i]] += end(i) - raw[i][BEGIN];
    var events = new ArrayList<FunctionEvent>(raw.length);
    for (int i = 0; i < raw.length; i++) if (!removed[i]) events.add(make(i, inside[i]));
    events.sort(Comparator.comparingLong(FunctionEvent::begin));
    return events;
  }

  private FunctionEvent make(int i, long inside) {
    long[] e = raw[i];
    long begin = e[BEGIN];
    String[] inputs = inputs(e);
    return new FunctionEvent(
        Recorder.text(e[NAME]),
        RecordScope.ofCode(e[SCOPE]),
        e[THREAD],
        Recorder.threadName(e[THREAD]),
        begin,
        end(i),
        end(i) - begin - inside,
        parent[i] < 0,
        inputs[0],
        inputs[1],
        inputs[2],
        e[BYTES],
        e[SEQUENCE]);
  }

  /// Shapes, types, and shapes with those of lists.
  static String[] inputs(long[] event) {
    String text = Recorder.text(event[INPUTS]);
    return text.isEmpty() ? new String[] {"", "", ""} : text.split("\n");
  }

  /// Writes them to the flight recorder.
  ///
  /// @param epoch what to add to the events' clock for nanoseconds since 1970
  static void commit(List<long[]> blocks, long epoch) {
    for (long[] block : blocks)
      for (int i = 0; i < block.length; i += VALUES)
        commit(Arrays.copyOfRange(block, i, i + VALUES), epoch);
  }

  private static void commit(long[] e, long epoch) {
    var event = new OperatorEvent();
    String[] inputs = inputs(e);
    event.operator = Recorder.text(e[NAME]);
    event.scope = RecordScope.ofCode(e[SCOPE]).name();
    event.beganNanos = e[BEGIN];
    event.began = (event.beganNanos + epoch) / 1_000_000;
    event.took = e[END] - event.beganNanos;
    event.ranOn = Recorder.threadName(e[THREAD]);
    event.inputShapes = inputs[0];
    event.inputTypes = inputs[1];
    event.inputBytes = e[BYTES];
    event.commit();
  }
}
