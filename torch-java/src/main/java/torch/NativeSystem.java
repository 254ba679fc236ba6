package torch;

import static torch.bindings.torch_system_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;

/// What the native side tells of libtorch, the machine and its accelerator.
final class NativeSystem {
  static {
    Native.load();
  }

  private NativeSystem() {}

  /// Lines `name=value`.
  static String capabilities() {
    return Native.text((b, c) -> torch_capabilities(b, c));
  }

  static String parallelInfo() {
    return Native.text((b, c) -> torch_parallel_info(b, c));
  }

  /// Bytes of a device: allocated now and at most, reserved now and at most; `null` where nobody
  /// counts.
  static long[] deviceMemory(int index) {
    try (Arena arena = Arena.ofConfined()) {
      var out = arena.allocate(ValueLayout.JAVA_LONG, 4);
      return torch_device_memory(index, out.address()) == 4
          ? out.toArray(ValueLayout.JAVA_LONG)
          : null;
    }
  }

  /// The same for tensors that share a storage; 0 for one without.
  static long storageIdentity(long handle) {
    return torch_storage_identity(handle);
  }
}
