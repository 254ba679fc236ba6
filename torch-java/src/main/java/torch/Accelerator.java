package torch;

import java.util.Map;

/// The devices besides the CPU, of whatever kind this libtorch was built for (`torch.accelerator`).
/// [Cuda] has the same under the names of `torch.cuda`, and what only CUDA has.
///
/// An index of -1 is the current device.
public final class Accelerator {
  private Accelerator() {}

  /// Whether there is a device that can be used.
  public static boolean isAvailable() {
    return deviceCount() > 0;
  }

  /// The kind of device, such as `cuda`, whether one is there or not; `null` for a libtorch that
  /// was built for the CPU alone.
  public static Device currentAccelerator() {
    DeviceType type = Devices.accelerator();
    return type == null ? null : new Device(type, -1);
  }

  static DeviceType require() {
    DeviceType type = Devices.accelerator();
    if (type == null)
      throw new TorchException.NotImplemented(
          "this libtorch was built for the CPU alone; install a build for your device and name its"
              + " folder with LIBTORCH");
    return type;
  }

  public static int deviceCount() {
    DeviceType type = Devices.accelerator();
    return type == null ? 0 : Devices.count(type);
  }

  public static int currentDeviceIndex() {
    return Devices.current(require());
  }

  /// Makes a device this thread's current one.
  public static void setDeviceIndex(int index) {
    GradMode.requirePlatformThread("the current device");
    Devices.set(require(), index);
  }

  /// Makes a device this thread's current one until closed.
  public static DeviceScope deviceIndex(int index) {
    return new DeviceScope(new Device(require(), index));
  }

  /// The stream that this thread's operators go to.
  public static Stream currentStream() {
    return currentStream(-1);
  }

  public static Stream currentStream(int device) {
    return Stream.current(new Device(require(), device));
  }

  /// Has this thread's operators on the stream's device go to the stream.
  public static void setStream(Stream stream) {
    Stream.setCurrent(stream);
  }

  /// Waits until all work on the current device is done.
  public static void synchronize() {
    synchronize(-1);
  }

  public static void synchronize(int device) {
    Devices.synchronize(require(), device);
  }

  /// Gives memory that no tensor uses back to the device.
  public static void emptyCache() {
    Devices.emptyCache(require());
  }

  /// Gives pinned host memory that no tensor uses back to the system.
  public static void emptyHostCache() {
    Devices.emptyHostCache(require());
  }

  /// Bytes that tensors use.
  public static long memoryAllocated() {
    return figure("allocated_bytes.all.current", -1);
  }

  public static long memoryAllocated(int device) {
    return figure("allocated_bytes.all.current", device);
  }

  /// The most bytes that tensors used since the start or [#resetPeakMemoryStats].
  public static long maxMemoryAllocated() {
    return figure("allocated_bytes.all.peak", -1);
  }

  public static long maxMemoryAllocated(int device) {
    return figure("allocated_bytes.all.peak", device);
  }

  /// Bytes taken from the device, used by tensors or kept for the next.
  public static long memoryReserved() {
    return figure("reserved_bytes.all.current", -1);
  }

  public static long memoryReserved(int device) {
    return figure("reserved_bytes.all.current", device);
  }

  public static long maxMemoryReserved() {
    return figure("reserved_bytes.all.peak", -1);
  }

  public static long maxMemoryReserved(int device) {
    return figure("reserved_bytes.all.peak", device);
  }

  private static long figure(String name, int device) {
    return Devices.memoryStats(require(), device).get(name);
  }

  /// All figures of the allocator under Python's names, such as `allocated_bytes.all.peak`.
  public static Map<String, Long> memoryStats() {
    return memoryStats(-1);
  }

  public static Map<String, Long> memoryStats(int device) {
    return Devices.memoryStats(require(), device);
  }

  public static void resetPeakMemoryStats() {
    resetPeakMemoryStats(-1);
  }

  public static void resetPeakMemoryStats(int device) {
    Devices.resetPeak(require(), device);
  }

  public static void resetAccumulatedMemoryStats() {
    resetAccumulatedMemoryStats(-1);
  }

  public static void resetAccumulatedMemoryStats(int device) {
    Devices.resetAccumulated(require(), device);
  }

  /// Free and total bytes of the device itself, other processes included.
  public static MemoryInfo getMemoryInfo() {
    return getMemoryInfo(-1);
  }

  public static MemoryInfo getMemoryInfo(int device) {
    return Devices.memoryInfo(require(), device);
  }
}
