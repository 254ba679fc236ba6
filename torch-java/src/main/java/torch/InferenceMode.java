package torch;

import static torch.bindings.torch_shim_h.*;

/// Inference mode on this thread, until closed: no gradients and no version counting. Tensors made
/// in it can never take part in a graph.
public final class InferenceMode implements AutoCloseable {
  private final Thread thread = Thread.currentThread();
  private long guard;

  InferenceMode(boolean enabled) {
    GradMode.requirePlatformThread("inference mode");
    guard = torch_inference_enter(enabled ? 1 : 0);
    if (guard < 0) throw Native.failure(0);
  }

  public static boolean isEnabled() {
    return torch_inference_enabled() != 0;
  }

  /// Goes back to what was before. A second call does nothing.
  @Override
  public void close() {
    if (guard == 0) return;
    if (thread != Thread.currentThread())
      throw new IllegalStateException(
          "inference mode was entered by " + thread + " and must be left there");
    torch_inference_leave(guard);
    guard = 0;
  }
}
