package torch.profiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jdk.jfr.EventType;

/// Records which operators ran, for how long and on which thread (`torch.profiler.profile`).
///
/// ```java
/// try (var prof = Profiler.start(Profiler.options().recordShapes(true))) {
///   try (var _ = Profiler.recordFunction("forward")) { model.forward(x); }
///   IO.println(prof.keyAverages().table("self_cpu_time_total", 10));
///   prof.exportChromeTrace(Path.of("trace.json"));
/// }
/// ```
///
/// Of a loop, a [Schedule] chooses the steps:
///
/// ```java
/// var options = Profiler.options().schedule(new Schedule(1, 1, 3)).onTraceReady(p -> IO.println(p.keyAverages().table()));
/// try (var prof = Profiler.start(options)) {
///   for (var batch : loader) { train(batch); prof.step(); }
/// }
/// ```
///
/// All threads are recorded, those of data loaders and of autograd included (Python records the
/// calling thread and autograd's). Times are of the host: of an operator on an accelerator, the
/// time to start it. Events are noted natively, at some hundred nanoseconds each (a few
/// microseconds with shapes), and fetched in bulk. While no profiler is on, an operator takes not a
/// nanosecond more.
///
/// ## Java Flight Recorder
///
/// While a profiler is on, a flight recording that has the event `torch.Operator` enabled (as it is
/// unless it was disabled) receives every operator: name, scope, when it began, how long it took,
/// thread, and with `recordShapes` the inputs. The events arrive in bulk, five times a second and
/// at the end, so the recording's own `startTime` is that of the delivery. A profiler that is there
/// only for the recording keeps no events: [#streamToJfr].
public final class Profiler implements AutoCloseable {
  private static final long DELIVERY_MILLIS = 200;

  /// Of the profilers that are on there is but one.
  private static final AtomicReference<Profiler> CURRENT = new AtomicReference<>();

  /// @param recordShapes whether to note shapes, types and bytes of the inputs
  /// @param schedule which steps to record; `null`: all
  /// @param onTraceReady called at the end of each cycle of the schedule, or at the end
  /// @param maxEvents at most so many are kept for each thread
  /// @param keepEvents whether events are kept for tables and traces
  public record Options(
      boolean recordShapes,
      Schedule schedule,
      Consumer<Profiler> onTraceReady,
      long maxEvents,
      boolean keepEvents) {
    public Options recordShapes(boolean recordShapes) {
      return new Options(recordShapes, schedule, onTraceReady, maxEvents, keepEvents);
    }

    public Options schedule(Schedule schedule) {
      return new Options(recordShapes, schedule, onTraceReady, maxEvents, keepEvents);
    }

    public Options onTraceReady(Consumer<Profiler> onTraceReady) {
      return new Options(recordShapes, schedule, onTraceReady, maxEvents, keepEvents);
    }

    public Options maxEvents(long maxEvents) {
      return new Options(recordShapes, schedule, onTraceReady, maxEvents, keepEvents);
    }

    public Options keepEvents(boolean keepEvents) {
      return new Options(recordShapes, schedule, onTraceReady, maxEvents, keepEvents);
    }
  }

  /// No shapes, every step, two million events a thread.
  public static Options options() {
    return new Options(false, null, null, 2_000_000, true);
  }

  private final Options options;
  private final EventType jfr = EventType.getEventType(OperatorEvent.class);
  private final long epoch = System.currentTimeMillis() * 1_000_000 - Recorder.now();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition closing = lock.newCondition();

  // Under `lock`:
  private final List<long[]> recorded = new ArrayList<>();
  private ProfilerAction action = ProfilerAction.NONE;
  private boolean closed;
  private long step;
  private Range stepRange;

  private Profiler(Options options) {
    this.options = options;
  }

  /// Starts to record.
  ///
  /// @throws IllegalStateException if another profiler is on
  public static Profiler start() {
    return start(options());
  }

  /// @throws IllegalStateException if another profiler is on
  public static Profiler start(Options options) {
    var profiler = new Profiler(options);
    if (!CURRENT.compareAndSet(null, profiler))
      throw new IllegalStateException("another profiler is on; close it first");
    profiler.lock.lock();
    try {
      profiler.enter(profiler.planned());
      profiler.beginStep();
    } finally {
      profiler.lock.unlock();
    }
    Thread.ofPlatform().daemon().name("torch-profiler").start(profiler::deliver);
    return profiler;
  }

  /// Records for flight recordings only, until it is closed.
  ///
  /// @throws IllegalStateException if another profiler is on
  public static Profiler streamToJfr() {
    return start(options().keepEvents(false));
  }

  // ---- ranges
  // ------------------------------------------------------------------------------------

  /// Names a part of the program (`torch.profiler.record_function`), from here to the range's
  /// `close()`. Costs next to nothing when no profiler is on.
  public static Range recordFunction(String name) {
    return Range.begin(name);
  }

  public static void recordFunction(String name, Runnable body) {
    try (var _ = recordFunction(name)) {
      body.run();
    }
  }

  public static <T> T recordFunction(String name, Supplier<T> body) {
    try (var _ = recordFunction(name)) {
      return body.get();
    }
  }

  // ---- steps
  // -------------------------------------------------------------------------------------

  /// A step of the loop has ended and the next one begins.
  ///
  /// @throws IllegalStateException after [#close]
  public void step() {
    boolean ready;
    lock.lock();
    try {
      if (closed) throw new IllegalStateException("the profiler was closed");
      endStep();
      ready = action == ProfilerAction.RECORD_AND_SAVE;
      if (ready) fetch();
      step++;
    } finally {
      lock.unlock();
    }
    if (ready) report();
    lock.lock();
    try {
      enter(planned());
      beginStep();
    } finally {
      lock.unlock();
    }
  }

  private ProfilerAction planned() {
    return options.schedule == null ? ProfilerAction.RECORD : options.schedule.action(step);
  }

  private void beginStep() {
    if (options.schedule != null && isRecording()) stepRange = Range.begin("ProfilerStep#" + step);
  }

  private void endStep() {
    if (stepRange != null) stepRange.close();
    stepRange = null;
  }

  private boolean isRecording() {
    return action == ProfilerAction.RECORD || action == ProfilerAction.RECORD_AND_SAVE;
  }

  /// Goes on to what is to be done next.
  private void enter(ProfilerAction next) {
    boolean on = action != ProfilerAction.NONE;
    // What a cycle has recorded can be asked for until the next one records.
    boolean begins = !isRecording() || action == ProfilerAction.RECORD_AND_SAVE;
    if (on && next == ProfilerAction.NONE) Recorder.stop();
    if (!on && next != ProfilerAction.NONE) Recorder.start(options.recordShapes, options.maxEvents);
    if (action == ProfilerAction.WARMUP) Recorder.take();
    action = next;
    if (isRecording() && begins) recorded.clear();
  }

  private void report() {
    if (options.onTraceReady != null) options.onTraceReady.accept(this);
  }

  /// Ends the recording; what was recorded can still be asked for. A second call does nothing.
  @Override
  public void close() {
    boolean ready;
    lock.lock();
    try {
      if (closed) return;
      endStep();
      ready = isRecording();
      if (ready) fetch();
      if (action != ProfilerAction.NONE) Recorder.stop();
      action = ProfilerAction.NONE;
      closed = true;
      closing.signalAll();
    } finally {
      lock.unlock();
      CURRENT.compareAndSet(this, null);
    }
    if (ready) report();
  }

  // ---- results
  // -----------------------------------------------------------------------------------

  /// Fetches what threads have noted since the last time.
  private void fetch() {
    if (!isRecording()) return;
    var blocks = Recorder.take();
    if (jfr.isEnabled()) Events.commit(blocks, epoch);
    if (options.keepEvents) recorded.addAll(blocks);
  }

  /// Hands events to flight recordings, and nothing else, until the profiler is closed.
  private void deliver() {
    lock.lock();
    try {
      while (!closed) {
        if (!closing.await(DELIVERY_MILLIS, TimeUnit.MILLISECONDS)
            && (jfr.isEnabled() || !options.keepEvents)) fetch();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /// What was recorded so far: everything, or since the cycle of the schedule began. In the order
  /// in which the events began; those that have not ended are missing.
  public List<FunctionEvent> events() {
    lock.lock();
    try {
      fetch();
      return Events.of(recorded);
    } finally {
      lock.unlock();
    }
  }

  /// How many events could not be kept; see [Options#maxEvents()].
  public long dropped() {
    return Recorder.dropped();
  }

  /// The events by name.
  public KeyAverages keyAverages() {
    return keyAverages(false);
  }

  /// @param groupByInputShape a row for each name and shapes of inputs; needs `recordShapes`
  public KeyAverages keyAverages(boolean groupByInputShape) {
    return KeyAverages.of(events(), groupByInputShape);
  }

  /// Writes the events for Chrome's trace viewer and Perfetto.
  ///
  /// @throws java.io.UncheckedIOException if the file cannot be written
  public void exportChromeTrace(Path path) {
    ChromeTrace.write(events(), epoch, path);
  }

  /// The number of the step, from 0.
  public long stepNum() {
    lock.lock();
    try {
      return step;
    } finally {
      lock.unlock();
    }
  }
}
