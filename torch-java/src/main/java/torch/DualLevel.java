package torch;

import static torch.bindings.torch_function_h.*;

/// A level of forward mode, until closed: dual tensors made in it carry tangents. Levels belong to
/// all threads of the process, and libtorch knows one at a time.
public final class DualLevel implements AutoCloseable {
  private final long level;
  private boolean closed;

  DualLevel() {
    Native.load();
    level = Native.check(torch_dual_level_enter());
  }

  /// Its number, 0.
  public long level() {
    return level;
  }

  /// Dual tensors of the level become ordinary ones. A second call does nothing.
  @Override
  public void close() {
    if (closed) return;
    closed = true;
    Native.check(torch_dual_level_exit(level));
  }
}
