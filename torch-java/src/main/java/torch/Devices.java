package torch;

import static torch.bindings.torch_device_h.*;
import static torch.bindings.torch_shim_h.torch_device_count;
import static torch.bindings.torch_shim_h.torch_device_synchronize;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What [Cuda] and [Accelerator] have in common: the current device, its memory figures, its
/// settings, for devices of any type.
final class Devices {
  private static final List<String> POOLED =
      List.of(
          "allocation",
          "segment",
          "active",
          "inactive_split",
          "allocated_bytes",
          "reserved_bytes",
          "active_bytes",
          "inactive_split_bytes",
          "requested_bytes");
  private static final List<String> POOLS = List.of("all", "small_pool", "large_pool");
  private static final List<String> FIGURES = List.of("current", "peak", "allocated", "freed");
  private static final List<String> SINGLE =
      List.of(
          "num_alloc_retries",
          "num_ooms",
          "num_sync_all_streams",
          "num_device_alloc",
          "num_device_free",
          "max_split_size");

  static {
    Native.load();
  }

  private Devices() {}

  /// The type of device that this libtorch was built for, besides the CPU; `null` without one.
  static DeviceType accelerator() {
    long type = torch_accelerator_type();
    return type < 0 ? null : DeviceType.ofCode(type);
  }

  static boolean isBuilt(DeviceType type) {
    return Native.check(torch_device_built(type.code())) != 0;
  }

  static int count(DeviceType type) {
    return (int) Native.check(torch_device_count(type.code()));
  }

  static int current(DeviceType type) {
    return (int) Native.check(torch_device_get(type.code()));
  }

  static void set(DeviceType type, int index) {
    Native.check(torch_device_set(type.code(), index));
  }

  static void synchronize(DeviceType type, int index) {
    int device = index < 0 ? current(type) : index;
    Native.check(torch_device_synchronize(device));
  }

  /// A device of the type, which a negative index leaves to the moment.
  static Device resolve(DeviceType type, int index) {
    return new Device(type, index < 0 ? current(type) : index);
  }

  static Map<String, Long> memoryStats(DeviceType type, int index) {
    Workspace ws = Workspace.begin();
    ws.results(torch_memory_stats(type.code(), index, ws.slots(), Workspace.SLOTS), 0);
    var stats = new LinkedHashMap<String, Long>();
    for (String name : POOLED)
      for (String pool : POOLS)
        for (String figure : FIGURES) stats.put(name + "." + pool + "." + figure, ws.nextLong());
    for (String name : List.of("oversize_allocations", "oversize_segments"))
      for (String figure : FIGURES) stats.put(name + "." + figure, ws.nextLong());
    for (String name : SINGLE) stats.put(name, ws.nextLong());
    return stats;
  }

  static void resetPeak(DeviceType type, int index) {
    Native.check(torch_memory_reset_peak(type.code(), index));
  }

  static void resetAccumulated(DeviceType type, int index) {
    Native.check(torch_memory_reset_accumulated(type.code(), index));
  }

  static MemoryInfo memoryInfo(DeviceType type, int index) {
    Workspace ws = Workspace.begin();
    ws.results(torch_memory_info(type.code(), index, ws.slots()), 0);
    return new MemoryInfo(ws.nextLong(), ws.nextLong());
  }

  static void emptyCache(DeviceType type) {
    Native.check(torch_memory_empty_cache(type.code()));
  }

  static void emptyHostCache(DeviceType type) {
    Native.check(torch_memory_empty_host_cache(type.code()));
  }

  static long setting(int setting) {
    return Native.check(torch_setting(setting));
  }

  static boolean isOn(int setting) {
    return setting(setting) != 0;
  }

  static void setting(int setting, long value) {
    Native.check(torch_set_setting(setting, value));
  }

  static void setting(int setting, boolean on) {
    setting(setting, on ? 1 : 0);
  }

  static boolean has(int library) {
    return (Native.check(torch_libraries()) & library) != 0;
  }

  static long cudnnVersion() {
    return Native.check(torch_cudnn_version());
  }
}
