package fastai.external;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file that one thread of one program holds at a time. The file stays: deleting it would let a
/// second holder in beside one who still waits for the first file.
final class FileGuard implements AutoCloseable {
  private static final int MILLIS = 50;

  private final FileChannel channel;
  private final FileLock lock;

  private FileGuard(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /// Waits until it is free.
  static FileGuard of(Path file) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (true) {
        try {
          FileLock lock = channel.tryLock();
          if (lock != null) return new FileGuard(channel, lock);
        } catch (OverlappingFileLockException _) {
          // another thread of this program holds it
        }
        Thread.sleep(MILLIS);
      }
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another program uses " + file);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
