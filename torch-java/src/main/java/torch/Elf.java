package torch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What a native library of Linux asks of the process that loads it.
///
/// A library can ask for stacks that can be executed, most often by an oversight of how it was
/// linked. The system then makes all stacks of the process so, and takes from the JVM the guard
/// pages by which it knows that a stack has overflown: from there on a `StackOverflowError` would
/// be a crash.
public final class Elf {
  private static final int MAGIC = 0x7f | 'E' << 8 | 'L' << 16 | 'F' << 24;
  private static final int HEADER_BYTES = 64;
  private static final int STACK = 0x6474e551;
  private static final int EXECUTABLE = 1;

  private Elf() {}

  /// Whether the library asks for executable stacks; false for a file of another kind.
  static boolean wantsExecutableStack(Path library) throws IOException {
    try (var file = FileChannel.open(library, StandardOpenOption.READ)) {
      return wish(file) >= 0;
    }
  }

  /// Has the library leave the process's stacks as they are. A file of another kind is left alone.
  public static void keepStacks(Path library) throws IOException {
    try (var file = FileChannel.open(library, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long at = wish(file);
      if (at >= 0) file.write(little(4).putInt(0, read(file, at, 4).getInt(0) & ~EXECUTABLE), at);
    }
  }

  /// Where the flags are that ask for executable stacks; -1 if there are none.
  private static long wish(FileChannel file) throws IOException {
    ByteBuffer header = read(file, 0, HEADER_BYTES);
    // 64 bits, little endian.
    if (header == null || header.getInt(0) != MAGIC || header.getShort(4) != 0x0102) return -1;
    long offset = header.getLong(32);
    int size = header.getShort(54) & 0xffff;
    int count = header.getShort(56) & 0xffff;
    for (int i = 0; i < count; i++) {
      long at = offset + (long) i * size;
      ByteBuffer entry = read(file, at, 8);
      if (entry == null) return -1;
      if (entry.getInt(0) == STACK && (entry.getInt(4) & EXECUTABLE) != 0) return at + 4;
    }
    return -1;
  }

  /// `null` where the file ends before.
  private static ByteBuffer read(FileChannel file, long at, int bytes) throws IOException {
    if (at < 0 || at > file.size() - bytes) return null;
    ByteBuffer buffer = little(bytes);
    while (buffer.hasRemaining()) if (file.read(buffer, at + buffer.position()) < 0) return null;
    return buffer;
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
