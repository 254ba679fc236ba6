package torch;

import static torch.bindings.torch_shim_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Tensors seen as memory and memory seen as tensors.
final class Memory {
  /// Never started; only the memory of confined arenas is closed to it.
  private static final Thread OTHER_THREAD = new Thread(() -> {});

  private Memory() {}

  /// A view of a tensor's elements that keeps the tensor's memory alive, even past its close().
  static MemorySegment segment(Tensor tensor, long address, long bytes) {
    if (address == 0 || bytes == 0) return MemorySegment.NULL;
    // The segment's arena reaches an object of its own for the same memory, which only the
    // collector can release.
    Tensor keeper = tensor.detach().keep();
    Arena arena = Arena.ofAuto();
    return MemorySegment.ofAddress(address)
        .reinterpret(bytes, arena, _ -> java.lang.ref.Reference.reachabilityFence(keeper));
  }

  /// The elements in order, as the dtype, on the host.
  static MemorySegment read(Tensor tensor, DType dtype) {
    try (var _ = new TensorScope()) {
      Tensor plain = tensor.detach().to(Device.CPU, dtype).contiguous();
      if (plain.isNeg() || plain.isConj() || Aten._isZerotensor(plain)) plain = plain.clone();
      return plain.numel() == 0 ? MemorySegment.NULL : copy(plain);
    }
  }

  private static MemorySegment copy(Tensor plain) {
    long bytes = plain.numel() * plain.elementSize();
    long address = plain.dataPtr();
    if (address == 0)
      throw new IllegalStateException(
          "a tensor of layout "
              + plain.layout()
              + " has no elements in memory; call toDense() first");
    MemorySegment from = MemorySegment.ofAddress(address).reinterpret(bytes);
    MemorySegment copy = Arena.ofAuto().allocate(Math.max(bytes, 1), 16);
    MemorySegment.copy(from, 0, copy, 0, bytes);
    java.lang.ref.Reference.reachabilityFence(plain);
    return copy.asSlice(0, bytes);
  }

  /// A tensor over the segment's memory; libtorch tells when it no longer needs it.
  static Tensor tensor(MemorySegment segment, DType dtype, long[] shape) {
    long needed = dtype.itemSize();
    for (long size : shape) {
      if (size < 0)
        throw new IllegalArgumentException(
            "a size must be 0 or more, not " + size + ", in " + java.util.Arrays.toString(shape));
      needed = Math.multiplyExact(needed, size);
    }
    if (segment.byteSize() < needed)
      throw new IllegalArgumentException(
          "a tensor "
              + dtype
              + java.util.Arrays.toString(shape)
              + " needs "
              + needed
              + " bytes; the segment has "
              + segment.byteSize());
    if (!segment.isNative())
      throw new IllegalArgumentException(
          "a segment on the Java heap has no fixed address; allocate it in an Arena, or copy with"
              + " Torch.tensor");
    if (!segment.scope().isAlive())
      throw new IllegalArgumentException("the segment's arena was closed; its memory is gone");
    if (segment.isReadOnly())
      throw new IllegalArgumentException(
          "the segment is read-only, and a tensor may be written to; map a file with"
              + " MapMode.PRIVATE, or copy the segment");
    if (!segment.isAccessibleBy(OTHER_THREAD))
      throw new IllegalArgumentException(
          "the segment belongs to a confined arena, which may close while the tensor lives; use"
              + " Arena.ofAuto() or Arena.global()");
    Workspace ws = Workspace.begin();
    long owner = Upcalls.lend(segment);
    long handle =
        torch_tensor_from_memory(
            segment.address(), ws.longs(shape, "shape"), shape.length, dtype.code(), 0, -1, owner);
    if (handle < 0) {
      Upcalls.takeBack(owner);
      throw Native.failure(0);
    }
    return ws.tensor(handle, 0);
  }
}
