package torch;

/// A device's time as this thread's current one, until closed: `try (var _ = Cuda.device(1))`.
public final class DeviceScope implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final DeviceType type;
  private final int before;
  private boolean closed;

  DeviceScope(Device device) {
    GradMode.requirePlatformThread("the current device");
    type = device.type();
    before = Devices.current(type);
    if (device.index() >= 0) Devices.set(type, device.index());
  }

  static void requireThread(Thread thread, String what) {
    if (thread != Thread.currentThread())
      throw new IllegalStateException(
          what + " was changed by " + thread + " and must be restored there");
  }

  /// Goes back to the device before. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    requireThread(thread, "the current device");
    closed = true;
    Devices.set(type, before);
  }
}
