package fastai.tensorboard;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/// A file of TensorFlow's records, as TensorBoard reads it. Each record is
///
/// ```text
/// length           8 bytes, little-endian
/// crc of those     4 bytes
/// the record       length bytes
/// crc of those     4 bytes
/// ```
///
/// with `crc = rotateRight(crc32c, 15) + 0xa282ead8`.
final class EventFile implements AutoCloseable {
  private final Path file;
  private final OutputStream out;

  private EventFile(Path file) throws IOException {
    this.file = file;
    out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    write(event(0).put(3, "brain.Event:2"));
  }

  /// A new file in a folder, which is made if there is none.
  static EventFile in(Path folder) throws IOException {
    Files.createDirectories(folder);
    String begin =
        "events.out.tfevents.%010d.%s.%d."
            .formatted(System.currentTimeMillis() / 1000, host(), ProcessHandle.current().pid());
    // Several writers of one process may begin in the same second.
    for (int i = 0; ; i++) {
      try {
        return new EventFile(folder.resolve(begin + i));
      } catch (FileAlreadyExistsException _) {
        continue;
      }
    }
  }

  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9._-]", "_");
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  Path file() {
    return file;
  }

  /// An event of now.
  static Message event(long step) {
    return new Message().put(1, System.currentTimeMillis() / 1000.0).put(2, step);
  }

  void write(Message event) throws IOException {
    byte[] record = event.toBytes();
    var head = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putLong(record.length);
    head.putInt(crc(head.array(), 8));
    out.write(head.array());
    out.write(record);
    out.write(
        ByteBuffer.allocate(4)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(crc(record, record.length))
            .array());
  }

  static int crc(byte[] bytes, int length) {
    var crc = new CRC32C();
    crc.update(bytes, 0, length);
    return Integer.rotateRight((int) crc.getValue(), 15) + 0xa282ead8;
  }

  void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
