package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.MemorySegment;
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
public final class Torch extends Aten {
  static {
    Native.load();
  }

  private Torch() {}

  // ---- factories
  // ---------------------------------------------------------------------------------
  // Those that take only sizes are inherited: zeros(2, 3), ones, empty, rand, randn, arange, eye,
  // full, ...

  public static Tensor zeros(TensorOptions options, long... size) {
    return grad(Aten.zeros(size, options), options);
  }

  public static Tensor ones(TensorOptions options, long... size) {
    return grad(Aten.ones(size, options), options);
  }

  public static Tensor empty(TensorOptions options, long... size) {
    return grad(Aten.empty(size, options, null), options);
  }

  public static Tensor rand(TensorOptions options, long... size) {
    return grad(Aten.rand(size, options), options);
  }

  public static Tensor randn(TensorOptions options, long... size) {
    return grad(Aten.randn(size, options), options);
  }

  public static Tensor full(TensorOptions options, double value, long... size) {
    return grad(Aten.full(size, Scalar.of(value), options), options);
  }

  public static Tensor full(long[] size, double value) {
    return Aten.full(size, Scalar.of(value));
  }

  /// Of integers, as Python's `torch.full((2,), 3)`.
  public static Tensor full(long[] size, long value) {
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

  private static Tensor grad(Tensor made, TensorOptions options) {
    return options != null && options.requiresGrad() ? made.requiresGrad_(true) : made;
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
    return grad(Literals.tensor(values, options), options);
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

  // ---- lists and varargs
  // -------------------------------------------------------------------------

  public static Tensor cat(List<Tensor> tensors) {
    return Aten.cat(array(tensors), 0);
  }

  public static Tensor cat(List<Tensor> tensors, long dim) {
    return Aten.cat(array(tensors), dim);
  }

  public static Tensor stack(List<Tensor> tensors) {
    return Aten.stack(array(tensors), 0);
  }

  public static Tensor stack(List<Tensor> tensors, long dim) {
    return Aten.stack(array(tensors), dim);
  }

  private static Tensor[] array(List<Tensor> tensors) {
    return tensors.toArray(Tensor[]::new);
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

  public static boolean isGradEnabled() {
    return GradMode.isEnabled();
  }

  public static InferenceMode inferenceMode() {
    return new InferenceMode(true);
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

  /// Threads that one operator uses.
  public static int getNumThreads() {
    return (int) Native.check(torch_threads());
  }

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

  public static void useDeterministicAlgorithms(boolean enabled) {
    Native.check(torch_set_deterministic(enabled ? 1 : 0, 0));
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
    if (device.type() != DeviceType.CPU)
      Native.check(torch_device_synchronize(Math.max(device.index(), 0)));
  }

  // ---- memory
  // ------------------------------------------------------------------------------------

  /// References to native tensors that Java holds at this moment, in all threads.
  public static long liveTensors() {
    return Workspaces.live();
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
