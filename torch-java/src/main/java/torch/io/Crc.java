package torch.io;

import java.lang.foreign.MemorySegment;
import java.util.zip.CRC32;

/// CRC-32, as zip archives have it, of memory of any size.
final class Crc {
  private Crc() {}

  static long of(MemorySegment bytes) {
    var crc = new CRC32();
    for (var buffer : HostBytes.buffers(bytes)) crc.update(buffer);
    return crc.getValue();
  }
}
