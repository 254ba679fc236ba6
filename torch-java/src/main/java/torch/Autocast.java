package torch;

import static torch.bindings.torch_amp_h.*;

import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/// A region of code whose operators compute in a smaller floating point type where that is safe
/// (`torch.autocast`).
///
/// ```java
/// try (var _ = Torch.autocast(DeviceType.CPU, DType.BFLOAT16)) {
///   loss = F.crossEntropy(net.call(x), y);        // products in bfloat16, the loss in float32
/// }
/// loss.backward();                                 // outside the region
/// ```
///
/// Matrix products, convolutions and attention compute in the region's type, losses, norms and
/// exponentials in float32; others take what they are given, and the widest of it where there are
/// several. libtorch holds the lists; they are Python's. With float16, gradients may vanish: scale
/// the loss with [torch.amp.GradScaler].
///
/// Regions nest, and a region with `enabled` false switches autocast off inside another. The type
/// is the device's default unless given: bfloat16 on the CPU, float16 on CUDA. Weights, once
/// converted, are kept until the outermost region ends, unless `cacheEnabled` is false.
///
/// The mode belongs to a platform thread, as [GradMode] does.
public final class Autocast implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("torch.amp");

  private final Thread thread = Thread.currentThread();
  private final DeviceType device;
  private final boolean enabledBefore;
  private final DType dtypeBefore;
  private final boolean cacheBefore;
  private boolean closed;

  /// Opens a region; [#close] ends it. Prefer [Torch#autocast].
  ///
  /// @param dtype `null`: the device's default
  /// @param cacheEnabled whether converted weights are kept; `null`: as in the surrounding region
  /// @throws TorchException if libtorch has no autocast for the kind of device
  public Autocast(DeviceType device, DType dtype, boolean enabled, Boolean cacheEnabled) {
    GradMode.requirePlatformThread("autocast");
    this.device = device;
    enabledBefore = isEnabled(device);
    dtypeBefore = dtype(device);
    cacheBefore = isCacheEnabled();
    DType fast = dtype == null ? dtypeBefore : dtype;
    setEnabled(device, enabled && isSupported(device, fast));
    setDtype(device, fast);
    Native.check(torch_autocast_enter());
    if (cacheEnabled != null) setCacheEnabled(cacheEnabled);
  }

  /// As in Python, what a device cannot do is no error: the code runs in full precision.
  private static boolean isSupported(DeviceType device, DType dtype) {
    if (device == DeviceType.CUDA) {
      if (Torch.deviceCount(device) > 0) return true;
      LOG.log(Level.WARNING, "CUDA is not available; autocast is disabled");
      return false;
    }
    if (dtype == DType.BFLOAT16 || dtype == DType.FLOAT16) return true;
    LOG.log(
        Level.WARNING,
        "autocast on {0} supports bfloat16 and float16, not {1}; it is disabled",
        device,
        dtype);
    return false;
  }

  /// Runs the body in a region.
  static <T> T run(DeviceType device, DType dtype, Supplier<T> body) {
    try (var _ = new Autocast(device, dtype, true, null)) {
      return body.get();
    }
  }

  /// Ends the region. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    if (thread != Thread.currentThread())
      throw new IllegalStateException(
          "autocast was entered by " + thread + " and must be left there");
    closed = true;
    Native.check(torch_autocast_leave());
    setEnabled(device, enabledBefore);
    setDtype(device, dtypeBefore);
    setCacheEnabled(cacheBefore);
  }

  // ---- the state of the thread ------------------------------------------------------------------

  static boolean isAvailable(DeviceType device) {
    Native.load();
    return Native.check(torch_autocast_available(device.code())) != 0;
  }

  static boolean isEnabled(DeviceType device) {
    Native.load();
    return Native.check(torch_autocast_enabled(device.code())) != 0;
  }

  static void setEnabled(DeviceType device, boolean enabled) {
    GradMode.requirePlatformThread("autocast");
    Native.check(torch_autocast_set_enabled(device.code(), enabled ? 1 : 0));
  }

  static DType dtype(DeviceType device) {
    Native.load();
    return DType.ofCode(Native.check(torch_autocast_dtype(device.code())));
  }

  static void setDtype(DeviceType device, DType dtype) {
    GradMode.requirePlatformThread("autocast");
    Native.check(torch_autocast_set_dtype(device.code(), dtype.code()));
  }

  static boolean isCacheEnabled() {
    Native.load();
    return Native.check(torch_autocast_cache_enabled()) != 0;
  }

  static void setCacheEnabled(boolean enabled) {
    GradMode.requirePlatformThread("autocast");
    Native.check(torch_autocast_set_cache_enabled(enabled ? 1 : 0));
  }

  static void clearCache() {
    Native.load();
    Native.check(torch_autocast_clear_cache());
  }
}
