package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/// Questions to a tensor that neither allocate nor block. They are linked as critical calls, which
/// cost half of an ordinary one; the generated bindings have no way to say so.
final class Accessors {
  private static final MethodHandle DIM =
      link(torch_tensor_dim$address(), torch_tensor_dim$descriptor());
  private static final MethodHandle SIZE =
      link(torch_tensor_size$address(), torch_tensor_size$descriptor());
  private static final MethodHandle STRIDE =
      link(torch_tensor_stride$address(), torch_tensor_stride$descriptor());
  private static final MethodHandle NUMEL =
      link(torch_tensor_numel$address(), torch_tensor_numel$descriptor());
  private static final MethodHandle DTYPE =
      link(torch_tensor_dtype$address(), torch_tensor_dtype$descriptor());
  private static final MethodHandle DEVICE =
      link(torch_tensor_device$address(), torch_tensor_device$descriptor());
  private static final MethodHandle STORAGE_BYTES =
      link(torch_tensor_storage_bytes$address(), torch_tensor_storage_bytes$descriptor());
  private static final MethodHandle REQUIRES_GRAD =
      link(torch_tensor_requires_grad$address(), torch_tensor_requires_grad$descriptor());

  private Accessors() {}

  private static MethodHandle link(MemorySegment address, FunctionDescriptor descriptor) {
    return Linker.nativeLinker().downcallHandle(address, descriptor, Linker.Option.critical(false));
  }

  static long dim(long tensor) {
    try {
      return (long) DIM.invokeExact(tensor);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static long size(long tensor, long dim) {
    try {
      return (long) SIZE.invokeExact(tensor, dim);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static long stride(long tensor, long dim) {
    try {
      return (long) STRIDE.invokeExact(tensor, dim);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static long numel(long tensor) {
    try {
      return (long) NUMEL.invokeExact(tensor);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static long dtype(long tensor) {
    try {
      return (long) DTYPE.invokeExact(tensor);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static long device(long tensor) {
    try {
      return (long) DEVICE.invokeExact(tensor);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static long storageBytes(long tensor) {
    try {
      return Math.max((long) STORAGE_BYTES.invokeExact(tensor), 0);
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static boolean requiresGrad(long tensor) {
    try {
      return (long) REQUIRES_GRAD.invokeExact(tensor) != 0;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }
}
