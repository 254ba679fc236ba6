package torch;

import static torch.bindings.torch_shim_h.*;

/// Whether this thread records operators for gradients, until closed: `try (var _ =
/// Torch.noGrad())`.
///
/// The mode belongs to a platform thread of the system. A virtual thread may change its carrier at
/// any time and would take the mode to another, so it is refused there.
public final class GradMode implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final boolean before;
  private boolean closed;

  GradMode(boolean enabled) {
    requirePlatformThread("the grad mode");
    before = torch_grad_enabled() != 0;
    Native.check(torch_set_grad_enabled(enabled ? 1 : 0));
  }

  static void requirePlatformThread(String what) {
    if (Thread.currentThread().isVirtual())
      throw new IllegalStateException(
          what
              + " is bound to a platform thread and cannot be changed on a virtual one; run this on"
              + " a platform thread");
  }

  /// Whether operators of this thread are being recorded.
  public static boolean isEnabled() {
    return torch_grad_enabled() != 0;
  }

  /// Goes back to what was before. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    if (thread != Thread.currentThread())
      throw new IllegalStateException(
          "the grad mode was changed by " + thread + " and must be restored there");
    closed = true;
    Native.check(torch_set_grad_enabled(before ? 1 : 0));
  }
}
