package torch.io;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import torch.Tensor;
import torch.TensorScope;

/// A tensor's bytes for the length of one call. [Tensor#asSegment()] would keep them until the
/// collector runs, which for whole models is too long.
final class HostBytes {
  private static final long BUFFER = 1 << 30;

  private HostBytes() {}

  /// What is done with the bytes; they must not be used after it.
  interface Use<T> {
    T with(MemorySegment bytes) throws IOException;
  }

  /// @param plain a contiguous tensor in host memory, neither conjugate nor negative
  static <T> T of(Tensor plain, Use<T> use) throws IOException {
    long address = plain.dataPtr();
    MemorySegment bytes =
        address == 0
            ? MemorySegment.NULL
            : MemorySegment.ofAddress(address).reinterpret(plain.numel() * plain.elementSize());
    try {
      return use.with(bytes);
    } finally {
      Reference.reachabilityFence(plain);
    }
  }

  static void write(Tensor plain, WritableByteChannel channel) throws IOException {
    of(
        plain,
        bytes -> {
          write(bytes, channel);
          return null;
        });
  }

  static void write(MemorySegment bytes, WritableByteChannel channel) throws IOException {
    for (ByteBuffer buffer : buffers(bytes)) while (buffer.hasRemaining()) channel.write(buffer);
  }

  /// Memory of any size as buffers, which cannot hold more than 2 GB each.
  static List<ByteBuffer> buffers(MemorySegment bytes) {
    var buffers = new ArrayList<ByteBuffer>();
    for (long at = 0; at < bytes.byteSize(); at += BUFFER)
      buffers.add(bytes.asSlice(at, Math.min(BUFFER, bytes.byteSize() - at)).asByteBuffer());
    return buffers;
  }

  /// Turns the bytes of every element around, in place.
  ///
  /// @param width bytes of an element; of a complex number, of its parts
  static void swap(Tensor bytes, int width) {
    long whole = bytes.numel() / width * width;
    if (width == 1 || whole == 0) return;
    try (var _ = new TensorScope()) {
      Tensor elements = bytes.narrow(0, 0, whole).view(new long[] {-1, width});
      elements.copy_(elements.flip(1));
    }
  }
}
