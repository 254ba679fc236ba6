package torch;

import static torch.bindings.torch_amp_h.*;

import java.util.EnumMap;
import java.util.Map;

/// How this thread casts the inputs of operators (autocast), read at one moment to be set again at
/// another: what a recomputation in backward needs.
public final class AutocastState {
  private static final DeviceType[] TYPES = {DeviceType.CPU, DeviceType.CUDA};

  private record Setting(boolean enabled, DType dtype) {}

  private final Map<DeviceType, Setting> settings = new EnumMap<>(DeviceType.class);

  private final boolean cache;

  private AutocastState(Map<DeviceType, Setting> settings, boolean cache) {
    this.settings.putAll(settings);
    this.cache = cache;
  }

  /// As it is now on this thread.
  public static AutocastState current() {
    var settings = new EnumMap<DeviceType, Setting>(DeviceType.class);
    for (DeviceType type : TYPES)
      settings.put(type, new Setting(Autocast.isEnabled(type), Autocast.dtype(type)));
    return new AutocastState(settings, Autocast.isCacheEnabled());
  }

  /// The same but for one kind of device, where inputs are cast to the dtype; `null` for not at
  /// all.
  public AutocastState with(DeviceType type, DType dtype) {
    var changed = new AutocastState(settings, cache);
    Setting before = settings.get(type);
    if (before == null)
      throw new IllegalArgumentException(
          "there is no autocast for devices of type " + type + "; it is for " + settings.keySet());
    changed.settings.put(type, new Setting(dtype != null, dtype == null ? before.dtype : dtype));
    return changed;
  }

  /// Sets it on this thread until the result is closed.
  public Region enter() {
    GradMode.requirePlatformThread("autocast");
    return new Region(this);
  }

  private void write() {
    settings.forEach(
        (type, setting) -> {
          Autocast.setEnabled(type, setting.enabled);
          Autocast.setDtype(type, setting.dtype);
        });
    Autocast.setCacheEnabled(cache);
  }

  /// Goes back to what was before when closed.
  public static final class Region implements AutoCloseable {
    private final AutocastState before = current();
    private boolean closed;

    private Region(AutocastState state) {
      Native.check(torch_autocast_enter());
      state.write();
    }

    @Override
    public void close() {
      if (closed) return;
      closed = true;
      Native.check(torch_autocast_leave());
      before.write();
    }
  }
}
