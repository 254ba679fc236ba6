package torch;

import static torch.bindings.torch_context_h.torch_set_check_sparse;
import static torch.bindings.torch_function_h.torch_error_forward;
import static torch.bindings.torch_jit_h.TORCH_ERROR_SCRIPT;
import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.function.LongBinaryOperator;
import torch.bindings.NativeLibrary;

/// The way into the native library for the rest of the package: loading, operators by name,
/// failures as exceptions.
final class Native {
  private static final boolean CPP_TRACE = Boolean.getBoolean("torch.cppTrace");

  static {
    NativeLibrary.load();
    Upcalls.install();
    // A wrong index in a sparse tensor would read or write beyond memory.
    torch_set_check_sparse(1);
    Pressure.install();
  }

  private Native() {}

  /// Loads the library, once; every way to a native call leads through here.
  static void load() {}

  static long operator(String name, String overload, String signature) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment n = utf8(arena, name);
      MemorySegment o = utf8(arena, overload);
      MemorySegment s = utf8(arena, signature);
      long op =
          torch_op(n.address(), n.byteSize(), o.address(), o.byteSize(), s.address(), s.byteSize());
      if (op < 0) throw failure(0);
      return op;
    }
  }

  private static MemorySegment utf8(Arena arena, String text) {
    return arena.allocateFrom(ValueLayout.JAVA_BYTE, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads a text through a function of (buffer, capacity) that returns the whole length.
  static String text(LongBinaryOperator read) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment buffer = arena.allocate(1024);
      long length = read.applyAsLong(buffer.address(), buffer.byteSize());
      if (length < 0) throw failure(0);
      if (length > buffer.byteSize()) {
        buffer = arena.allocate(length);
        read.applyAsLong(buffer.address(), length);
      }
      return new String(
          buffer.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }
  }

  static long check(long status) {
    if (status < 0) throw failure(0);
    return status;
  }

  /// The thread's last native failure as an exception. `op` adds the operator's schema; 0 for none.
  /// What Java code threw in an upcall is thrown on from here, as it is.
  static TorchException failure(long op) {
    long forward = torch_error_forward();
    if (torch_error_kind() == TORCH_ERROR_UPCALL()) {
      Throwable thrown = Upcalls.thrown(torch_error_upcall());
      if (forward != 0) thrown.addSuppressed(Upcalls.thrown(forward));
      if (thrown instanceof Error error) throw error;
      if (thrown instanceof RuntimeException exception) throw exception;
      return new TorchException.Upcall("Java code that libtorch called threw " + thrown, thrown);
    }
    TorchException failure = fromNative(op);
    if (forward != 0) failure.initCause(Upcalls.thrown(forward));
    return failure;
  }

  private static TorchException fromNative(long op) {
    long kind = torch_error_kind();
    String message =
        CPP_TRACE
            ? text((b, c) -> torch_error_trace(b, c))
            : text((b, c) -> torch_error_message(b, c));
    if (op != 0) message += "\n  in aten::" + schema(op);
    if (kind == TORCH_ERROR_INDEX()) return new TorchException.Index(message);
    if (kind == TORCH_ERROR_VALUE()) return new TorchException.Value(message);
    if (kind == TORCH_ERROR_TYPE()) return new TorchException.Type(message);
    if (kind == TORCH_ERROR_NOT_IMPLEMENTED()) return new TorchException.NotImplemented(message);
    if (kind == TORCH_ERROR_OUT_OF_MEMORY()) return new TorchException.OutOfMemory(message);
    if (kind == TORCH_ERROR_DISTRIBUTED()) return new TorchException.Distributed(message);
    if (kind == TORCH_ERROR_LINALG()) return new TorchException.LinAlg(message);
    if (kind == TORCH_ERROR_SCRIPT()) return new TorchException.Script(message);
    return new TorchException(message);
  }

  private static String schema(long op) {
    String schema = text((b, c) -> torch_op_schema(op, b, c));
    return schema.startsWith("aten::") ? schema.substring("aten::".length()) : schema;
  }
}
