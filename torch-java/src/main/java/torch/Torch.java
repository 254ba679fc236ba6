package torch;

import static torch.bindings.torch_context_h.*;
import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import torch.io.Checkpoint;
import torch.io.LoadOptions;

/// The functions of Python's module `torch`: factories, modes, settings, and (inherited from
/// [Aten]) every operator.
///
/// ```java
/// Torch.manualSeed(42);
/// var x = Torch.randn(3);
/// var y = Torch.cat(List.of(x, Torch.zeros(2)));
/// ```
public final class Torch extends TorchFunctions {
  private static final List<String> MATMUL_PRECISIONS = List.of("highest", "high", "medium");

  public static final double PI = Math.PI;
  public static final double E = Math.E;
  public static final double INF = Double.POSITIVE_INFINITY;
  public static final double NAN = Double.NaN;

  static {
    Native.load();
  }

  private Torch() {}

  // ---- factories
  // ---------------------------------------------------------------------------------
  // Those that take only sizes are inherited: zeros(2, 3), ones, empty, rand, randn, arange, eye,
  // full, ...

  public static Tensor zeros(TensorOptions options, long... size) {
    return Aten.zeros(size, options);
  }

  public static Tensor ones(TensorOptions options, long... size) {
    return Aten.ones(size, options);
  }

  public static Tensor empty(TensorOptions options, long... size) {
    return Aten.empty(size, options, null);
  }

  public static Tensor rand(TensorOptions options, long... size) {
    return Aten.rand(size, options);
  }

  public static Tensor randn(TensorOptions options, long... size) {
    return Aten.randn(size, options);
  }

  public static Tensor full(TensorOptions options, double value, long... size) {
    return Aten.full(size, Scalar.of(value), options);
  }

  public static Tensor full(TensorOptions options, long value, long... size) {
    return Aten.full(size, Scalar.of(value), options);
  }

  public static Tensor full(long[] size, double value) {
    return Aten.full(size, Scalar.of(value));
  }

  /// Of integers, as Python's `torch.full((2,), 3)`.
  public static Tensor full(long[] size, long value) {
    return Aten.full(size, Scalar.of(value));
  }

  public static Tensor full(long[] size, boolean value) {
    return Aten.full(size, Scalar.of(value));
  }

  /// `[0, end)`, of integers.
  public static Tensor arange(long end) {
    return Aten.arange(Scalar.of(end));
  }

  /// `[start, end)`, of integers.
  public static Tensor arange(long start, long end) {
    return Aten.arange(Scalar.of(start), Scalar.of(end));
  }

  public static Tensor arange(long start, long end, long step) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), null);
  }

  /// `[start, end)` by step, of the default floating point type.
  public static Tensor arange(double start, double end, double step) {
    return Aten.arange(Scalar.of(start), Scalar.of(end), Scalar.of(step), null);
  }

  /// `steps` numbers from start to end, both included.
  public static Tensor linspace(double start, double end, long steps) {
    return Aten.linspace(Scalar.of(start), Scalar.of(end), steps);
  }

  // ---- from Java
  // ---------------------------------------------------------------------------------

  /// A tensor with a copy of the values: a number, a boolean, a [Scalar], or an array of the first
  /// two, nested to any depth (`float[][]`, `int[]`, ...). The dtype follows the element type as in
  /// Python: `double` and `float` become float32 (the default type), `int` and `long` int64,
  /// `boolean` bool, `byte` uint8; use [#tensor(Object, TensorOptions)] for another.
  public static Tensor tensor(Object values) {
    return Literals.tensor(values, null);
  }

  public static Tensor tensor(Object values, DType dtype) {
    return Literals.tensor(values, TensorOptions.of(dtype));
  }

  public static Tensor tensor(Object values, TensorOptions options) {
    return TensorOptions.leaf(Literals.tensor(values, options), options);
  }

  /// The tensor itself, if it is one and has the dtype; otherwise a copy of the values.
  public static Tensor asTensor(Object values) {
    return asTensor(values, null, null);
  }

  public static Tensor asTensor(Object values, DType dtype) {
    return asTensor(values, dtype, null);
  }

  /// @param dtype `null`: that of the values
  /// @param device `null`: that of the values
  public static Tensor asTensor(Object values, DType dtype, Device device) {
    if (values instanceof Tensor tensor) {
      boolean fits =
          (dtype == null || dtype == tensor.dtype())
              && (device == null || device.equals(tensor.device()));
      return fits ? tensor : Aten.to(tensor, TensorOptions.of(dtype, device), false, false, null);
    }
    return tensor(values, TensorOptions.of(dtype, device));
  }

  /// As [#asTensor(Object)].
  public static Tensor asarray(Object values) {
    return asTensor(values);
  }

  public static Tensor asarray(Object values, DType dtype) {
    return asTensor(values, dtype);
  }

  /// A vector over a buffer's own memory, from its position to its limit, without a copy.
  ///
  /// @param buffer a direct one, in the order of this machine's bytes
  /// @throws IllegalArgumentException if the buffer is on the Java heap, or is not a whole number
  ///   of elements
  public static Tensor frombuffer(Buffer buffer, DType dtype) {
    if (!buffer.isDirect())
      throw new IllegalArgumentException(
          "frombuffer shares memory, which a buffer on the Java heap cannot; use a direct buffer,"
              + " or tensor(array) for a copy");
    MemorySegment memory = MemorySegment.ofBuffer(buffer);
    if (memory.byteSize() % dtype.itemSize() != 0)
      throw new IllegalArgumentException(
          "the buffer's "
              + memory.byteSize()
              + " bytes are no whole number of "
              + dtype
              + ", which take "
              + dtype.itemSize());
    return fromSegment(memory, dtype, memory.byteSize() / dtype.itemSize());
  }

  /// A tensor over the segment's own memory, without a copy. The segment, and with it an automatic
  /// arena, stays alive until libtorch no longer needs it.
  ///
  /// @param segment native memory of [java.lang.foreign.Arena#ofAuto()], the global arena, or a
  ///   shared arena that outlives every use of the tensor
  /// @throws IllegalArgumentException if the memory is too small, on the Java heap or confined to
  ///   one thread
  public static Tensor fromSegment(MemorySegment segment, DType dtype, long... shape) {
    return Memory.tensor(segment, dtype, shape);
  }

  // ---- modes
  // -------------------------------------------------------------------------------------

  /// Turns off recording on this thread until closed: `try (var _ = Torch.noGrad()) { ... }`.
  public static GradMode noGrad() {
    return new GradMode(false);
  }

  public static <T> T noGrad(Supplier<T> body) {
    try (var _ = noGrad()) {
      return body.get();
    }
  }

  public static void noGrad(Runnable body) {
    try (var _ = noGrad()) {
      body.run();
    }
  }

  /// Turns recording on again, inside [#noGrad()].
  public static GradMode enableGrad() {
    return new GradMode(true);
  }

  public static <T> T enableGrad(Supplier<T> body) {
    try (var _ = enableGrad()) {
      return body.get();
    }
  }

  public static void enableGrad(Runnable body) {
    try (var _ = enableGrad()) {
      body.run();
    }
  }

  /// Turns recording on or off on this thread, from now on or until the result is closed.
  public static GradMode setGradEnabled(boolean enabled) {
    return new GradMode(enabled);
  }

  public static <T> T setGradEnabled(boolean enabled, Supplier<T> body) {
    try (var _ = setGradEnabled(enabled)) {
      return body.get();
    }
  }

  public static void setGradEnabled(boolean enabled, Runnable body) {
    try (var _ = setGradEnabled(enabled)) {
      body.run();
    }
  }

  public static boolean isGradEnabled() {
    return GradMode.isEnabled();
  }

  public static InferenceMode inferenceMode() {
    return new InferenceMode(true);
  }

  /// With `false`, an ordinary region inside one of inference mode.
  public static InferenceMode inferenceMode(boolean mode) {
    return new InferenceMode(mode);
  }

  public static boolean isInferenceModeEnabled() {
    return InferenceMode.isEnabled();
  }

  public static <T> T inferenceMode(Supplier<T> body) {
    try (var _ = inferenceMode()) {
      return body.get();
    }
  }

  public static void inferenceMode(Runnable body) {
    try (var _ = inferenceMode()) {
      body.run();
    }
  }

  /// A region in which operators compute in the device's smaller type where that is safe: see
  /// [Autocast].
  public static Autocast autocast(DeviceType device) {
    return autocast(device, (DType) null);
  }

  public static Autocast autocast(DeviceType device, DType dtype) {
    return new Autocast(device, dtype, true, null);
  }

  /// `enabled` false: switches autocast off inside another region.
  public static Autocast autocast(DeviceType device, boolean enabled) {
    return new Autocast(device, null, enabled, null);
  }

  public static <T> T autocast(DeviceType device, DType dtype, Supplier<T> body) {
    return Autocast.run(device, dtype, body);
  }

  public static boolean isAutocastAvailable(DeviceType device) {
    return Autocast.isAvailable(device);
  }

  public static boolean isAutocastEnabled(DeviceType device) {
    return Autocast.isEnabled(device);
  }

  public static void setAutocastEnabled(DeviceType device, boolean enabled) {
    Autocast.setEnabled(device, enabled);
  }

  /// The type that autocast computes in on the device.
  public static DType getAutocastDtype(DeviceType device) {
    return Autocast.dtype(device);
  }

  public static void setAutocastDtype(DeviceType device, DType dtype) {
    Autocast.setDtype(device, dtype);
  }

  public static boolean isAutocastCacheEnabled() {
    return Autocast.isCacheEnabled();
  }

  public static void setAutocastCacheEnabled(boolean enabled) {
    Autocast.setCacheEnabled(enabled);
  }

  /// Forgets the weights that autocast converted.
  public static void clearAutocastCache() {
    Autocast.clearCache();
  }

  /// [TensorScope#run(Supplier)] under the name it has elsewhere.
  public static <T> T tidy(Supplier<T> body) {
    return TensorScope.run(body);
  }

  public static void tidy(Runnable body) {
    TensorScope.run(body);
  }

  // ---- files
  // -------------------------------------------------------------------------------------

  /// Reads what `torch.save` wrote, here or in Python; see [Checkpoint].
  ///
  /// @throws torch.io.FormatException if the file is of another format, damaged, or holds code
  public static Checkpoint load(Path file) {
    return Checkpoint.load(file);
  }

  /// The same with all tensors on one device, wherever they were saved from.
  public static Checkpoint load(Path file, Device mapLocation) {
    return Checkpoint.load(file, LoadOptions.DEFAULT.withMapLocation(mapLocation));
  }

  public static Checkpoint load(Path file, LoadOptions options) {
    return Checkpoint.load(file, options);
  }

  /// The tensors of a file that holds a `state_dict()`:
  /// `net.loadStateDict(Torch.loadStateDict(path))`.
  ///
  /// @throws IllegalArgumentException if it holds something else; see [Checkpoint#stateDict()]
  public static Map<String, Tensor> loadStateDict(Path file) {
    return load(file).stateDict();
  }

  public static Map<String, Tensor> loadStateDict(Path file, Device mapLocation) {
    return load(file, mapLocation).stateDict();
  }

  /// Writes tensors, numbers, texts, and lists and maps of them, so that Python's `torch.load`
  /// reads them; see [Checkpoint]. The file is replaced as a whole or not at all.
  public static void save(Object value, Path file) {
    Checkpoint.save(value, file);
  }

  // ---- settings
  // ----------------------------------------------------------------------------------

  /// Seeds the default generators of all devices.
  public static void manualSeed(long seed) {
    Native.check(torch_manual_seed(seed));
  }

  /// The generator that operators use on the CPU.
  public static Generator defaultGenerator() {
    return Generator.defaultOf(Device.CPU);
  }

  /// Seeds the default generators from the system's source of randomness; returns the seed.
  public static long seed() {
    long seed = new Generator().seed();
    manualSeed(seed);
    return seed;
  }

  /// The seed of the CPU's generator.
  public static long initialSeed() {
    return defaultGenerator().initialSeed();
  }

  /// The state of the CPU's generator, a vector of bytes.
  public static Tensor getRngState() {
    return defaultGenerator().getState();
  }

  public static void setRngState(Tensor state) {
    defaultGenerator().setState(state);
  }

  /// Threads that one operator uses, at most (intra-op). At the start as many as there are
  /// processors for this process, unless `OMP_NUM_THREADS` says otherwise.
  public static int getNumThreads() {
    return (int) Native.check(torch_threads());
  }

  /// Sets how many threads one operator uses, for all threads that have not called an operator yet
  /// and this one. A small network on a busy machine is often fastest with one.
  public static void setNumThreads(int threads) {
    if (threads < 1)
      throw new IllegalArgumentException("a number of threads must be 1 or more, not " + threads);
    Native.check(torch_set_threads(threads));
  }

  /// Threads that one operator uses when this thread calls it; other threads keep their number.
  public static void setNumThreadsHere(int threads) {
    if (threads < 1)
      throw new IllegalArgumentException("a number of threads must be 1 or more, not " + threads);
    Native.check(torch_set_threads_here(threads));
  }

  /// Threads that run independent tasks inside libtorch (inter-op): forked TorchScript, and little
  /// else. Java code brings its own threads.
  public static int getNumInteropThreads() {
    return (int) Native.check(torch_interop_threads());
  }

  /// Sets how many threads run independent tasks; only once, and before the first such task.
  ///
  /// @throws TorchException if it is too late
  public static void setNumInteropThreads(int threads) {
    if (threads < 1)
      throw new IllegalArgumentException("a number of threads must be 1 or more, not " + threads);
    Native.check(torch_set_interop_threads(threads));
  }

  /// The device of new tensors.
  public static Device getDefaultDevice() {
    Device device = TensorOptions.defaultDevice;
    return device == null ? Device.CPU : device;
  }

  /// The device of tensors that factories make ([#zeros], [#tensor], [#randn], ...), in all
  /// threads; `null` for the CPU.
  public static void setDefaultDevice(Device device) {
    TensorOptions.defaultDevice = Device.CPU.equals(device) ? null : device;
  }

  /// How libtorch's thread pools are set, several lines (`torch.__config__.parallel_info`).
  public static String parallelInfo() {
    return NativeSystem.parallelInfo();
  }

  /// What this libtorch and this machine can do: versions, libraries, vector instructions, devices.
  public static Capabilities capabilities() {
    return Capabilities.read(Native.text((b, c) -> torch_version_built(b, c)));
  }

  public static DType getDefaultDtype() {
    return DType.ofCode(Native.check(torch_default_dtype()));
  }

  /// The dtype of new tensors of floating point numbers.
  public static void setDefaultDtype(DType dtype) {
    Native.check(torch_set_default_dtype(dtype.code()));
  }

  /// How tensors are printed from now on, in all threads: `torch.set_printoptions`.
  public static void setPrintoptions(PrintOptions options) {
    TensorPrinter.defaults = java.util.Objects.requireNonNull(options, "options");
  }

  public static PrintOptions getPrintoptions() {
    return TensorPrinter.defaults;
  }

  /// Whether operators must be deterministic: those that cannot be throw.
  public static void useDeterministicAlgorithms(boolean enabled) {
    useDeterministicAlgorithms(enabled, false);
  }

  /// @param warnOnly whether those that cannot be deterministic only warn
  public static void useDeterministicAlgorithms(boolean enabled, boolean warnOnly) {
    Native.check(torch_set_deterministic(enabled ? 1 : 0, warnOnly ? 1 : 0));
  }

  public static boolean areDeterministicAlgorithmsEnabled() {
    return torch_deterministic() != 0;
  }

  public static boolean isDeterministicAlgorithmsWarnOnlyEnabled() {
    return torch_deterministic_warn_only() != 0;
  }

  /// 0 (off), 1 (warn) or 2 (throw): [#useDeterministicAlgorithms(boolean, boolean)] as a number.
  public static void setDeterministicDebugMode(int mode) {
    if (mode < 0 || mode > 2)
      throw new IllegalArgumentException(
          "the debug mode must be 0 (default), 1 (warn) or 2 (error), not " + mode);
    useDeterministicAlgorithms(mode != 0, mode == 1);
  }

  public static int getDeterministicDebugMode() {
    if (!areDeterministicAlgorithmsEnabled()) return 0;
    return isDeterministicAlgorithmsWarnOnlyEnabled() ? 1 : 2;
  }

  /// How exact float32 matrix products are: `highest` (the default), `high` or `medium`, which use
  /// faster types inside where the device has them.
  public static void setFloat32MatmulPrecision(String precision) {
    int code = MATMUL_PRECISIONS.indexOf(precision);
    if (code < 0)
      throw new IllegalArgumentException(
          "the precision must be one of " + MATMUL_PRECISIONS + ", not " + precision);
    Native.check(torch_set_float32_matmul_precision(code));
  }

  public static String getFloat32MatmulPrecision() {
    return MATMUL_PRECISIONS.get((int) Native.check(torch_float32_matmul_precision()));
  }

  /// Whether denormal numbers become zero on the CPU; returns whether this processor can do that.
  public static boolean setFlushDenormal(boolean flush) {
    return Native.check(torch_set_flush_denormal(flush ? 1 : 0)) != 0;
  }

  /// Whether warnings that libtorch gives once are given every time.
  public static void setWarnAlways(boolean always) {
    Native.check(torch_set_warn_always(always ? 1 : 0));
  }

  public static boolean isWarnAlwaysEnabled() {
    return torch_warn_always() != 0;
  }

  /// Loads a library of operators (`.so`, `.dylib`, `.dll`); [Op#of(String)] finds them. It stays
  /// until the process ends.
  ///
  /// @throws TorchException if there is no such file, or it is no library for this libtorch
  public static void loadLibrary(Path library) {
    Op.loadLibrary(library);
  }

  /// The version of the libtorch that is loaded: `2.13.0`.
  public static String version() {
    return Native.text((b, c) -> torch_version_loaded(b, c));
  }

  /// libtorch's build settings, several lines.
  public static String config() {
    return Native.text((b, c) -> torch_config(b, c));
  }

  /// How many devices of the kind can be used: 0 for one that this libtorch was not built for.
  public static int deviceCount(DeviceType type) {
    return (int) Native.check(torch_device_count(type.code()));
  }

  /// Waits until all work on a device is done.
  public static void synchronize(Device device) {
    if (device.type() != DeviceType.CPU) Devices.synchronize(device.type(), device.index());
  }

  // ---- memory
  // ------------------------------------------------------------------------------------

  /// References to native tensors that Java holds at this moment, in all threads.
  public static long liveTensors() {
    return Workspaces.live();
  }

  /// Where the memory is: tensors by dtype and size, the process, devices. Print it, or take it
  /// apart.
  public static MemoryReport memorySummary() {
    return MemoryReport.read();
  }

  /// Runs the garbage collector and releases every tensor that nothing reaches. For tests and
  /// reports; training needs it nowhere.
  public static void collect() {
    Workspace ws = Workspace.current();
    // The cell being filled would keep what is already unreachable in it.
    ws.leaveCell();
    Valve.collect(ws);
  }
}
