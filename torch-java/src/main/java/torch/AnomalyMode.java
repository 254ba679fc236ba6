package torch;

import static torch.bindings.torch_function_h.*;
import static torch.bindings.torch_shim_h.torch_anomaly_enabled;

/// Anomaly mode, until closed: `try (var _ = Autograd.detectAnomaly())`. It is one for all threads.
public final class AnomalyMode implements AutoCloseable {
  private final boolean enabled = isEnabled();
  private final boolean checkNan = isCheckNanEnabled();
  private boolean closed;

  AnomalyMode(boolean enabled, boolean checkNan) {
    set(enabled, checkNan);
  }

  static boolean isEnabled() {
    Native.load();
    return torch_anomaly_enabled() != 0;
  }

  static boolean isCheckNanEnabled() {
    return torch_anomaly_check_nan() != 0;
  }

  private static void set(boolean enabled, boolean checkNan) {
    Native.check(torch_set_detect_anomaly(enabled ? 1 : 0, checkNan ? 1 : 0));
  }

  /// Goes back to what was before. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    closed = true;
    set(enabled, checkNan);
  }
}
