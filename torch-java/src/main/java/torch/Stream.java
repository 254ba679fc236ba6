package torch;

import static torch.bindings.torch_device_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.function.Supplier;

/// A queue of work on a device, as libtorch names it (`torch.Stream`, `torch.cuda.Stream`). What
/// one stream holds is done in order; streams run side by side, unless one waits for another.
///
/// ```java
/// var side = Cuda.newStream();
/// side.waitStream(Cuda.currentStream());
/// try (var _ = Cuda.stream(side)) {
///   y = x.matmul(x);                         // on the side stream
/// }
/// Cuda.currentStream().waitStream(side);
/// y.recordStream(Cuda.currentStream());      // y's memory is not reused before this one is done
/// ```
///
/// Streams come from a pool and are never given back.
public record Stream(Device device, long id) {
  /// A stream of the device's pool.
  public Stream(Device device) {
    this(device, 0);
  }

  /// A stream of the device's pool; work of a lower priority number goes first: 0 is the default,
  /// -1 is high.
  public Stream(Device device, int priority) {
    this(
        of(
            device,
            out ->
                torch_stream_new(Workspace.type(device), Workspace.index(device), priority, out)));
  }

  private Stream(Stream other) {
    this(other.device, other.id);
  }

  private interface Question {
    long ask(long out);
  }

  private static Stream of(Device device, Question question) {
    Native.load();
    try (Arena arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.JAVA_LONG, 2);
      Native.check(question.ask(out.address()));
      int index = (int) out.getAtIndex(ValueLayout.JAVA_LONG, 1);
      return new Stream(new Device(device.type(), index), out.getAtIndex(ValueLayout.JAVA_LONG, 0));
    }
  }

  /// The stream that this thread's operators go to on the device.
  public static Stream current(Device device) {
    return of(
        device, out -> torch_stream_current(Workspace.type(device), Workspace.index(device), out));
  }

  /// The stream that operators go to unless another one is set.
  public static Stream defaultOf(Device device) {
    return of(
        device, out -> torch_stream_default(Workspace.type(device), Workspace.index(device), out));
  }

  /// A stream that other code made: for CUDA, the address of a `cudaStream_t`, which must live as
  /// long as it is used.
  public static Stream external(Device device, long nativeHandle) {
    return new Stream(Devices.resolve(device.type(), device.index()), nativeHandle);
  }

  /// Has this thread's operators on the stream's device go to the stream. [#use] is for a while.
  public static void setCurrent(Stream stream) {
    GradMode.requirePlatformThread("the current stream");
    Native.check(torch_stream_set(stream.id, stream.type(), stream.index()));
  }

  private long type() {
    return Workspace.type(device);
  }

  private long index() {
    return Workspace.index(device);
  }

  /// Makes the stream and its device this thread's current ones until closed: Python's `with
  /// stream:`.
  public Scope use() {
    return new Scope(this);
  }

  /// Runs the body with this stream as the current one.
  public <T> T use(Supplier<T> body) {
    try (var _ = use()) {
      return body.get();
    }
  }

  /// Whether all work put on the stream so far is done.
  public boolean query() {
    return Native.check(torch_stream_query(id, type(), index())) != 0;
  }

  /// Waits until all work put on the stream so far is done.
  public void synchronize() {
    Native.check(torch_stream_synchronize(id, type(), index()));
  }

  /// Has what comes after on this stream wait for the event; does not wait itself.
  public void waitEvent(DeviceEvent event) {
    event.wait(this);
  }

  /// Has what comes after on this stream wait for all that the other holds now; does not wait
  /// itself.
  public void waitStream(Stream other) {
    waitEvent(other.recordEvent());
  }

  /// An event that happens when all work put on the stream so far is done.
  public DeviceEvent recordEvent() {
    return recordEvent(new DeviceEvent(device.type(), false));
  }

  /// Has the event happen when all work put on the stream so far is done; returns it.
  public DeviceEvent recordEvent(DeviceEvent event) {
    event.record(this);
    return event;
  }

  /// The vendor's own handle, for CUDA the address of a `cudaStream_t`: Python's `cuda_stream`.
  public long nativeHandle() {
    try (Arena arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.JAVA_LONG);
      Native.check(torch_stream_native(id, type(), index(), out.address()));
      return out.get(ValueLayout.JAVA_LONG, 0);
    }
  }

  /// A stream's time as the current one; closing it brings back the stream and the device before.
  public static final class Scope implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final DeviceScope device;
    private final Stream before;
    private boolean closed;

    Scope(Stream stream) {
      GradMode.requirePlatformThread("the current stream");
      before = current(stream.device);
      device = new DeviceScope(stream.device);
      setCurrent(stream);
    }

    /// A second call does nothing.
    @Override
    public void close() {
      if (closed) return;
      DeviceScope.requireThread(thread, "the current stream");
      closed = true;
      setCurrent(before);
      device.close();
    }
  }
}
