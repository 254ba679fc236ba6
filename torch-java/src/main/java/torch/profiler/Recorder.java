package torch.profiler;

import static torch.bindings.torch_profiler_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import torch.Torch;

/// The native side of recording: switches it on and off, and fetches what threads have noted.
final class Recorder {
  // The places of an event's values.
  static final int NAME = TORCH_EVENT_NAME();
  static final int INPUTS = TORCH_EVENT_INPUTS();
  static final int BEGIN = TORCH_EVENT_BEGIN();
  static final int END = TORCH_EVENT_END();
  static final int THREAD = TORCH_EVENT_THREAD();
  static final int SCOPE = TORCH_EVENT_SCOPE();
  static final int SEQUENCE = TORCH_EVENT_SEQUENCE();
  static final int BYTES = TORCH_EVENT_BYTES();
  static final int VALUES = TORCH_EVENT_VALUES();

  private static final int AT_ONCE = 1024;

  static {
    // Loads the library.
    Torch.getNumThreads();
  }

  /// Whether anything is recorded: the only cost of a range when nothing is.
  private static volatile boolean recording;

  private static final List<String> TEXTS = new ArrayList<>();
  private static final Map<Long, String> THREADS = new HashMap<>();

  private Recorder() {}

  static void start(boolean withInputs, long mostEvents) {
    check(torch_profiler_start(withInputs ? 1 : 0, mostEvents));
    recording = true;
  }

  static void stop() {
    recording = false;
    check(torch_profiler_stop());
  }

  static boolean isRecording() {
    return recording;
  }

  private static long check(long status) {
    if (status < 0) throw new IllegalStateException("the profiler of libtorch failed");
    return status;
  }

  /// Takes all events noted so far.
  ///
  /// @return blocks of events, each of [#VALUES] values
  static List<long[]> take() {
    var blocks = new ArrayList<long[]>();
    try (Arena arena = Arena.ofConfined()) {
      var buffer = arena.allocate(ValueLayout.JAVA_LONG, (long) AT_ONCE * VALUES);
      long count;
      while ((count = check(torch_profiler_take(buffer.address(), AT_ONCE))) > 0)
        blocks.add(buffer.asSlice(0, 8 * count * VALUES).toArray(ValueLayout.JAVA_LONG));
    }
    return blocks;
  }

  /// Events that there was no room for.
  static long dropped() {
    return check(torch_profiler_dropped());
  }

  /// The time on the clock of the events.
  static long now() {
    return torch_profiler_now();
  }

  /// A text by number; empty for none.
  static synchronized String text(long number) {
    if (number < 0) return "";
    while (TEXTS.size() <= number) {
      long next = TEXTS.size();
      TEXTS.add(read((b, c) -> torch_profiler_text(next, b, c)));
    }
    return TEXTS.get((int) number);
  }

  static synchronized String threadName(long thread) {
    return THREADS.computeIfAbsent(
        thread, _ -> read((b, c) -> torch_profiler_thread_name(thread, b, c)));
  }

  private static String read(LongBinaryOperator function) {
    try (Arena arena = Arena.ofConfined()) {
      var buffer = arena.allocate(256);
      long length = check(function.applyAsLong(buffer.address(), buffer.byteSize()));
      if (length > buffer.byteSize()) {
        buffer = arena.allocate(length);
        function.applyAsLong(buffer.address(), length);
      }
      return new String(
          buffer.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }
  }

  static long beginRange(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
      return check(torch_profiler_range_begin(text.address(), bytes.length));
    }
  }

  static void endRange(long range) {
    torch_profiler_range_end(range);
  }
}
