package torch;

import static torch.bindings.torch_function_h.*;

/// Until closed, hooks on saved tensors cannot be opened on this thread
/// (`torch.autograd.graph.disable_saved_tensors_hooks`).
public final class SavedTensorsHooksDisabled implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private final String before;
  private boolean closed;

  SavedTensorsHooksDisabled(String reason) {
    java.util.Objects.requireNonNull(reason, "reason");
    GradMode.requirePlatformThread("whether saved tensors can have hooks");
    before = Native.text((b, c) -> torch_saved_hooks_disabled(b, c));
    set(reason);
  }

  private static void set(String reason) {
    Workspace ws = Workspace.begin();
    Native.check(torch_saved_hooks_disable(ws.optionalText(reason), ws.textLength()));
  }

  /// Goes back to what was before. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    if (thread != Thread.currentThread())
      throw new IllegalStateException(
          "hooks on saved tensors were disabled by " + thread + " and must be restored there");
    closed = true;
    set(before.isEmpty() ? null : before);
  }
}
