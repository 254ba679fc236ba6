package torch;

import static torch.bindings.torch_cuda_h.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// CUDA devices (`torch.cuda`). A device index of -1 is the current device.
///
/// ```java
/// Device device = Cuda.isAvailable() ? Device.cuda(0) : Device.CPU;
/// net.to(device);
/// ```
///
/// Without a device, what Python answers quietly is answered so here: [#isAvailable] is false,
/// memory figures are 0, [#emptyCache] and the seeds do nothing. Everything else is a
/// [TorchException] that says whether libtorch, the driver or the device is missing.
public final class Cuda {
  static {
    Native.load();
  }

  /// Captures go to one side stream unless they name another, as in Python.
  private static final class CaptureStream {
    static final Stream STREAM = new Stream(Device.cuda(-1));
  }

  private Cuda() {}

  // ---- devices --------------------------------------------------------------------------------

  /// Whether there is a device that can be used.
  public static boolean isAvailable() {
    return deviceCount() > 0;
  }

  /// Whether this libtorch was built with CUDA, device or not (`torch.backends.cuda.is_built`).
  public static boolean isBuilt() {
    return Native.check(torch_cuda_built()) > 0;
  }

  /// Whether what was compiled here was compiled with CUDA's headers, which graphs and limits of
  /// memory need.
  public static boolean hasGraphs() {
    return Native.check(torch_cuda_built()) == 2;
  }

  public static int deviceCount() {
    return Devices.count(DeviceType.CUDA);
  }

  public static int currentDevice() {
    return Devices.current(DeviceType.CUDA);
  }

  /// Makes a device this thread's current one.
  public static void setDevice(int device) {
    GradMode.requirePlatformThread("the current device");
    if (device >= 0) Devices.set(DeviceType.CUDA, device);
  }

  public static void setDevice(Device device) {
    setDevice(index(device));
  }

  /// Makes a device this thread's current one until closed: Python's `with torch.cuda.device(1)`.
  public static DeviceScope device(int device) {
    return new DeviceScope(Device.cuda(device));
  }

  public static DeviceScope device(Device device) {
    return device(index(device));
  }

  /// Runs the body with another current device.
  public static <T> T device(int device, Supplier<T> body) {
    try (var _ = device(device)) {
      return body.get();
    }
  }

  private static int index(Device device) {
    if (device.type() != DeviceType.CUDA)
      throw new IllegalArgumentException("expected a CUDA device, not " + device);
    return device.index();
  }

  public static CudaDeviceProperties getDeviceProperties() {
    return getDeviceProperties(-1);
  }

  public static CudaDeviceProperties getDeviceProperties(int device) {
    return CudaDeviceProperties.of(device);
  }

  public static String getDeviceName() {
    return getDeviceName(-1);
  }

  public static String getDeviceName(int device) {
    return Native.text((b, c) -> torch_cuda_name(device, b, c));
  }

  /// Compute capability, major and minor: `[9, 0]`.
  public static int[] getDeviceCapability() {
    return getDeviceCapability(-1);
  }

  public static int[] getDeviceCapability(int device) {
    var properties = getDeviceProperties(device);
    return new int[] {properties.major(), properties.minor()};
  }

  /// Whether the current device computes with bfloat16; older ones than capability 8.0 imitate it,
  /// slowly.
  public static boolean isBf16Supported() {
    return isAvailable() && getDeviceProperties().major() >= 8;
  }

  /// Whether the current device has TF32.
  public static boolean isTf32Supported() {
    return isAvailable() && getDeviceProperties().major() >= 8;
  }

  /// Whether one device can read another's memory.
  public static boolean canDeviceAccessPeer(int device, int peer) {
    return Native.check(torch_cuda_can_access_peer(device, peer)) != 0;
  }

  /// The driver's newest CUDA: 13000 is 13.0.
  public static int driverVersion() {
    return (int) Native.check(torch_cuda_driver_version());
  }

  /// Waits until all work on the current device is done.
  public static void synchronize() {
    synchronize(-1);
  }

  public static void synchronize(int device) {
    Devices.synchronize(DeviceType.CUDA, device);
  }

  // ---- streams --------------------------------------------------------------------------------

  /// The stream that this thread's operators go to on the current device.
  public static Stream currentStream() {
    return currentStream(-1);
  }

  public static Stream currentStream(int device) {
    return Stream.current(Device.cuda(device));
  }

  public static Stream defaultStream() {
    return defaultStream(-1);
  }

  public static Stream defaultStream(int device) {
    return Stream.defaultOf(Device.cuda(device));
  }

  /// A stream of the current device's pool: `torch.cuda.Stream()`.
  public static Stream newStream() {
    return new Stream(Device.cuda(-1));
  }

  /// @param priority lower goes first: 0 is the default, -1 is high
  public static Stream newStream(int device, int priority) {
    return new Stream(Device.cuda(device), priority);
  }

  /// An event without time: `torch.cuda.Event()`.
  public static DeviceEvent newEvent() {
    return newEvent(false);
  }

  /// @param enableTiming whether [DeviceEvent#elapsedTime] will be asked
  public static DeviceEvent newEvent(boolean enableTiming) {
    return new DeviceEvent(DeviceType.CUDA, enableTiming);
  }

  public static void setStream(Stream stream) {
    Stream.setCurrent(stream);
  }

  /// Makes the stream and its device this thread's current ones until closed: Python's `with
  /// torch.cuda.stream(s)`.
  public static Stream.Scope stream(Stream stream) {
    return stream.use();
  }

  /// Runs the body with the stream as the current one.
  public static <T> T stream(Stream stream, Supplier<T> body) {
    return stream.use(body);
  }

  // ---- memory ---------------------------------------------------------------------------------

  /// Gives memory that no tensor uses back to the device, for other processes to use.
  public static void emptyCache() {
    if (isAvailable()) Devices.emptyCache(DeviceType.CUDA);
  }

  /// Gives pinned host memory that no tensor uses back to the system.
  public static void emptyHostCache() {
    if (isAvailable()) Devices.emptyHostCache(DeviceType.CUDA);
  }

  /// Bytes that tensors use.
  public static long memoryAllocated() {
    return memoryAllocated(-1);
  }

  public static long memoryAllocated(int device) {
    return figure("allocated_bytes.all.current", device);
  }

  /// The most bytes that tensors used since the start or [#resetPeakMemoryStats].
  public static long maxMemoryAllocated() {
    return maxMemoryAllocated(-1);
  }

  public static long maxMemoryAllocated(int device) {
    return figure("allocated_bytes.all.peak", device);
  }

  /// Bytes taken from the device, used by tensors or kept for the next.
  public static long memoryReserved() {
    return memoryReserved(-1);
  }

  public static long memoryReserved(int device) {
    return figure("reserved_bytes.all.current", device);
  }

  public static long maxMemoryReserved() {
    return maxMemoryReserved(-1);
  }

  public static long maxMemoryReserved(int device) {
    return figure("reserved_bytes.all.peak", device);
  }

  private static long figure(String name, int device) {
    return memoryStats(device).getOrDefault(name, 0L);
  }

  /// All figures of the allocator under Python's names, such as `allocated_bytes.all.peak`.
  public static Map<String, Long> memoryStats() {
    return memoryStats(-1);
  }

  public static Map<String, Long> memoryStats(int device) {
    return isAvailable() ? Devices.memoryStats(DeviceType.CUDA, device) : Map.of();
  }

  public static void resetPeakMemoryStats() {
    resetPeakMemoryStats(-1);
  }

  public static void resetPeakMemoryStats(int device) {
    Devices.resetPeak(DeviceType.CUDA, device);
  }

  public static void resetAccumulatedMemoryStats() {
    resetAccumulatedMemoryStats(-1);
  }

  public static void resetAccumulatedMemoryStats(int device) {
    Devices.resetAccumulated(DeviceType.CUDA, device);
  }

  /// Free and total bytes of the device itself, other processes included.
  public static MemoryInfo memGetInfo() {
    return memGetInfo(-1);
  }

  public static MemoryInfo memGetInfo(int device) {
    return Devices.memoryInfo(DeviceType.CUDA, device);
  }

  /// The allocator's figures as a table to read.
  public static String memorySummary() {
    return memorySummary(-1);
  }

  public static String memorySummary(int device) {
    return AllocatorTable.of(
        Devices.memoryStats(DeviceType.CUDA, device), Devices.resolve(DeviceType.CUDA, device));
  }

  /// Limits this process to a part of the device's memory; beyond it a tensor that does not fit is
  /// an out-of-memory error.
  ///
  /// @param fraction from 0 to 1
  public static void setPerProcessMemoryFraction(double fraction) {
    setPerProcessMemoryFraction(fraction, -1);
  }

  public static void setPerProcessMemoryFraction(double fraction, int device) {
    if (!(fraction >= 0 && fraction <= 1))
      throw new IllegalArgumentException("a fraction is from 0 to 1, not " + fraction);
    Native.check(torch_cuda_set_memory_fraction(fraction, device));
  }

  public static double getPerProcessMemoryFraction() {
    return getPerProcessMemoryFraction(-1);
  }

  public static double getPerProcessMemoryFraction(int device) {
    double fraction = torch_cuda_memory_fraction(device);
    if (Double.isNaN(fraction)) throw Native.failure(0);
    return fraction;
  }

  // ---- random numbers -------------------------------------------------------------------------

  /// Seeds the current device's generator.
  public static void manualSeed(long seed) {
    if (isAvailable()) generator(-1).manualSeed(seed);
  }

  /// Seeds the generators of all devices.
  public static void manualSeedAll(long seed) {
    for (int i = 0; i < deviceCount(); i++) generator(i).manualSeed(seed);
  }

  /// Seeds the current device's generator from the system's source of randomness.
  public static void seed() {
    if (isAvailable()) generator(-1).seed();
  }

  /// Seeds the generators of all devices, with one seed.
  public static void seedAll() {
    if (isAvailable()) manualSeedAll(generator(0).seed());
  }

  public static long initialSeed() {
    return generator(-1).initialSeed();
  }

  /// The state of the current device's generator, a vector of bytes on the CPU.
  public static Tensor getRngState() {
    return getRngState(-1);
  }

  public static Tensor getRngState(int device) {
    return generator(device).getState();
  }

  public static List<Tensor> getRngStateAll() {
    var states = new ArrayList<Tensor>();
    for (int i = 0; i < deviceCount(); i++) states.add(getRngState(i));
    return states;
  }

  public static void setRngState(Tensor state) {
    setRngState(state, -1);
  }

  public static void setRngState(Tensor state, int device) {
    generator(device).setState(state);
  }

  public static void setRngStateAll(List<Tensor> states) {
    for (int i = 0; i < states.size(); i++) setRngState(states.get(i), i);
  }

  private static Generator generator(int device) {
    return Generator.defaultOf(Devices.resolve(DeviceType.CUDA, device));
  }

  // ---- graphs ---------------------------------------------------------------------------------

  /// Captures the work of this thread into the graph until closed: Python's `with
  /// torch.cuda.graph(g)`.
  public static CudaGraph.Capture graph(CudaGraph graph) {
    return graph(graph, null);
  }

  /// @param pool memory that other graphs use too; `null` for the graph's own
  public static CudaGraph.Capture graph(CudaGraph graph, CudaGraph.Pool pool) {
    return graph(graph, pool, null, CudaGraph.CaptureErrorMode.GLOBAL);
  }

  /// @param stream where the capture goes on; `null` for a side stream
  public static CudaGraph.Capture graph(
      CudaGraph graph,
      CudaGraph.Pool pool,
      Stream stream,
      CudaGraph.CaptureErrorMode captureErrorMode) {
    Stream used = stream == null ? CaptureStream.STREAM : stream;
    return new CudaGraph.Capture(graph, pool, used, captureErrorMode);
  }

  /// A pool of memory for graphs to share.
  public static CudaGraph.Pool graphPoolHandle() {
    return CudaGraph.poolHandle();
  }

  /// Whether this thread's current stream is being captured.
  public static boolean isCurrentStreamCapturing() {
    return isAvailable() && hasGraphs() && CudaGraph.isCapturing();
  }
}
