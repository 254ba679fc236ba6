package torch;

import static torch.bindings.torch_cuda_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// CUDA's allocator asks for memory when it has found none, before it reports that there is none:
/// the tensors that nothing reaches any more are released, and it looks again.
final class Pressure {
  private Pressure() {}

  /// Registers with the allocator, where there is one.
  static void install() {
    if (torch_cuda_built() != 2) return;
    try {
      var target =
          MethodHandles.lookup()
              .findStatic(Pressure.class, "relieve", MethodType.methodType(long.class));
      torch_cuda_on_pressure(
          Linker.nativeLinker()
              .upcallStub(target, FunctionDescriptor.of(ValueLayout.JAVA_LONG), Arena.global())
              .address());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /// Whether tensors were released. Called in the middle of an operator of this thread, with the
  /// allocator locked: nothing here may wait for a thread that could be waiting for the allocator.
  static long relieve() {
    try {
      Workspace ws = Workspace.current();
      long saved = ws.enterUpcall();
      try {
        return Valve.relieveDevice(ws) ? 1 : 0;
      } finally {
        ws.leaveUpcall(saved);
      }
    } catch (Throwable e) {
      // The operator goes on without the memory, and says so.
      return 0;
    }
  }
}
