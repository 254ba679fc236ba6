package torch.io;

import java.lang.foreign.MemorySegment;
import java.util.zip.CRC32;

/// CRC-32, as zip archives have it, of memory of any size.
final class Crc {
  private static final long PIECE = 1 << 30;

  private Crc() {}

  static long of(MemorySegment bytes) {
    var crc = new CRC32();
    for (long at = 0; at < bytes.byteSize(); at += PIECE)
      crc.update(bytes.asSlice(at, Math.min(PIECE, bytes.byteSize() - at)).asByteBuffer());
    return crc.getValue();
  }
}
