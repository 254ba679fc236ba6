package torch.io;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The bytes of a file, or of memory that holds one. Nothing is read that was not asked for, and
/// nothing outside.
abstract sealed class Source implements AutoCloseable {
  /// As much as one buffer of the JDK is asked to take at a time.
  private static final long PIECE = 1 << 30;

  abstract long size();

  /// Fills the segment with the bytes from a position on.
  ///
  /// @throws FormatException if the bytes end before
  abstract void read(long position, MemorySegment target) throws IOException;

  /// All bytes as memory that may be written to without changing the file.
  abstract MemorySegment map() throws IOException;

  @Override
  public void close() throws IOException {}

  final byte[] bytes(long position, int length) throws IOException {
    var bytes = new byte[length];
    read(position, MemorySegment.ofArray(bytes));
    return bytes;
  }

  final void check(long position, long length) {
    if (position < 0 || length < 0 || length > size() - position)
      throw new FormatException(
          length
              + " bytes at "
              + position
              + " are outside of the "
              + size()
              + " bytes there are: truncated or damaged");
  }

  static Source of(Path file) throws IOException {
    if (Files.isDirectory(file)) throw new IOException("it is a folder");
    return new OfFile(file, FileChannel.open(file, StandardOpenOption.READ));
  }

  static Source of(MemorySegment memory) {
    return new OfMemory(memory);
  }

  private static final class OfFile extends Source {
    private final Path file;
    private final FileChannel channel;
    private final long size;

    OfFile(Path file, FileChannel channel) throws IOException {
      this.file = file;
      this.channel = channel;
      this.size = channel.size();
    }

    @Override
    long size() {
      return size;
    }

    @Override
    void read(long position, MemorySegment target) throws IOException {
      check(position, target.byteSize());
      for (long at = 0; at < target.byteSize(); ) {
        ByteBuffer buffer =
            target.asSlice(at, Math.min(PIECE, target.byteSize() - at)).asByteBuffer();
        int count = channel.read(buffer, position + at);
        if (count < 0) throw new FormatException("the file was shortened while it was read");
        at += count;
      }
    }

    @Override
    MemorySegment map() throws IOException {
      if (Files.isWritable(file)) {
        // Copy on write, for which Java wants the right to write, though nothing ever reaches the
        // file.
        try (var writable =
            FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
          // To map more than there is would make the file longer.
          if (writable.size() != size)
            throw new FormatException("the file changed its length while it was read");
          return writable.map(FileChannel.MapMode.PRIVATE, 0, size, Arena.ofAuto());
        }
      }
      // A read-only map would turn an in-place operator into a crash: copy.
      MemorySegment copy = Arena.ofAuto().allocate(Math.max(size, 1), 64).asSlice(0, size);
      read(0, copy);
      return copy;
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }

  private static final class OfMemory extends Source {
    private final MemorySegment memory;

    OfMemory(MemorySegment memory) {
      this.memory = memory;
    }

    @Override
    long size() {
      return memory.byteSize();
    }

    @Override
    void read(long position, MemorySegment target) {
      check(position, target.byteSize());
      MemorySegment.copy(memory, position, target, 0, target.byteSize());
    }

    @Override
    MemorySegment map() {
      if (memory.isNative() && !memory.isReadOnly()) return memory;
      return Arena.ofAuto().allocate(Math.max(size(), 1), 64).asSlice(0, size()).copyFrom(memory);
    }
  }
}
