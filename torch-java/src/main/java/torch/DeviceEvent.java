package torch;

import static torch.bindings.torch_device_h.*;

import java.lang.ref.Reference;

/// A moment in a [Stream]'s work (`torch.Event`, `torch.cuda.Event`): other streams wait for it,
/// the program waits for it, and two of them tell the time between.
///
/// ```java
/// var start = Cuda.newEvent(true);
/// var end = Cuda.newEvent(true);
/// start.record();
/// y = x.matmul(x);
/// end.record();
/// end.synchronize();
/// System.out.println(start.elapsedTime(end) + " ms");
/// ```
public final class DeviceEvent {
  private final DeviceType type;
  private final boolean timing;
  private final Handle handle;

  /// An event of the accelerator, without time.
  public DeviceEvent() {
    this(false);
  }

  /// An event of the accelerator.
  ///
  /// @param enableTiming whether [#elapsedTime] will be asked
  public DeviceEvent(boolean enableTiming) {
    this(Accelerator.require(), enableTiming);
  }

  public DeviceEvent(DeviceType type, boolean enableTiming) {
    Native.load();
    this.type = type;
    this.timing = enableTiming;
    this.handle =
        new Handle(
            this,
            torch_event_new(type.code(), enableTiming ? 1 : 0),
            event -> torch_event_release(event));
  }

  /// Has the event happen when all work on the current stream so far is done.
  public void record() {
    record(Stream.current(new Device(type, -1)));
  }

  /// Has the event happen when all work on the stream so far is done. It may be recorded again.
  public void record(Stream stream) {
    requireSameType(stream);
    Native.check(
        torch_event_record(
            handle.address(),
            stream.id(),
            Workspace.type(stream.device()),
            Workspace.index(stream.device())));
    Reference.reachabilityFence(this);
  }

  /// Has what comes after on the stream wait for this event; does not wait itself.
  public void wait(Stream stream) {
    requireSameType(stream);
    Native.check(
        torch_event_block(
            handle.address(),
            stream.id(),
            Workspace.type(stream.device()),
            Workspace.index(stream.device())));
    Reference.reachabilityFence(this);
  }

  private void requireSameType(Stream stream) {
    if (stream.device().type() != type)
      throw new IllegalArgumentException(
          "an event of " + type + " cannot meet a stream of " + stream.device());
  }

  /// Whether the event has happened; true for one that was never recorded.
  public boolean query() {
    boolean happened = Native.check(torch_event_query(handle.address())) != 0;
    Reference.reachabilityFence(this);
    return happened;
  }

  /// Waits until the event has happened.
  public void synchronize() {
    Native.check(torch_event_synchronize(handle.address()));
    Reference.reachabilityFence(this);
  }

  /// Milliseconds from this event to the other. Both must have happened.
  ///
  /// @throws IllegalStateException unless both were made with `enableTiming`
  public double elapsedTime(DeviceEvent end) {
    if (!timing || !end.timing)
      throw new IllegalStateException(
          "both events must be made with enableTiming, Cuda.newEvent(true), to tell the time"
              + " between");
    double milliseconds = torch_event_elapsed(handle.address(), end.handle.address());
    Reference.reachabilityFence(this);
    Reference.reachabilityFence(end);
    if (Double.isNaN(milliseconds)) throw Native.failure(0);
    return milliseconds;
  }

  public DeviceType deviceType() {
    return type;
  }
}
