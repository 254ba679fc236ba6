package torch;

import static torch.bindings.torch_function_h.*;

import java.util.EnumMap;
import java.util.Map;

/// How this thread casts the inputs of operators (autocast), read at one moment to be set again at
/// another: what a recomputation in backward needs.
public final class AutocastState {
  private static final DeviceType[] TYPES = {DeviceType.CPU, DeviceType.CUDA};

  private record Setting(long enabled, long dtype, long cache) {}

  private final Map<DeviceType, Setting> settings = new EnumMap<>(DeviceType.class);

  private AutocastState(Map<DeviceType, Setting> settings) {
    this.settings.putAll(settings);
  }

  private AutocastState() {
    Workspace ws = Workspace.begin();
    for (DeviceType type : TYPES) {
      long out = ws.allocate(24);
      Native.check(torch_autocast_read(type.code(), out));
      settings.put(
          type,
          new Setting(
              Workspace.longAt(out), Workspace.longAt(out + 8), Workspace.longAt(out + 16)));
    }
  }

  /// As it is now on this thread.
  public static AutocastState current() {
    return new AutocastState();
  }

  /// The same but for one kind of device, where inputs are cast to the dtype; `null` for not at
  /// all.
  public AutocastState with(DeviceType type, DType dtype) {
    var changed = new AutocastState(settings);
    Setting before = settings.get(type);
    if (before == null)
      throw new IllegalArgumentException(
          "there is no autocast for devices of type " + type + "; it is for " + settings.keySet());
    changed.settings.put(
        type,
        new Setting(
            dtype == null ? 0 : 1, dtype == null ? before.dtype : dtype.code(), before.cache));
    return changed;
  }

  /// Sets it on this thread until the result is closed.
  public Region enter() {
    GradMode.requirePlatformThread("autocast");
    return new Region(this);
  }

  private void write() {
    settings.forEach(
        (type, setting) ->
            Native.check(
                torch_autocast_write(type.code(), setting.enabled, setting.dtype, setting.cache)));
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
