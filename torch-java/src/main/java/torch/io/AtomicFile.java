package torch.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/// Writes a file so that others see the old content or the new one, whatever happens in between:
/// into a temporary file beside it, forced to the disk, then renamed. The name is on the disk too
/// when [#write] returns.
///
/// A file that is replaced keeps its permissions, and a link its place: what it points to is
/// replaced.
public final class AtomicFile {
  private AtomicFile() {}

  /// What goes into the file.
  @FunctionalInterface
  public interface Content {
    void write(FileChannel channel) throws IOException;
  }

  /// @throws UncheckedIOException if it could not be written; the old file is then as it was
  public static void write(Path file, Content content) {
    Path target = target(file);
    Path folder = target.getParent();
    if (folder == null) throw new IllegalArgumentException(file + " is no place for a file");
    Path temporary =
        folder.resolve(
            "."
                + target.getFileName()
                + "."
                + Long.toHexString(ThreadLocalRandom.current().nextLong())
                + ".tmp");
    try {
      Files.createDirectories(folder);
      try (var channel =
          FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        content.write(channel);
        keepPermissions(target, temporary);
        channel.force(true);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      forceFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + file + ": " + e.getMessage(), e);
    } finally {
      deleteQuietly(temporary);
    }
  }

  /// Where the bytes go. What is neither a file nor a link to one cannot be replaced.
  private static Path target(Path file) {
    Path target = file.toAbsolutePath();
    try {
      if (Files.exists(target)) target = target.toRealPath();
      if (Files.exists(target) && !Files.isRegularFile(target))
        throw new IOException(
            "it is " + (Files.isDirectory(target) ? "a folder" : "no plain file"));
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + file + ": " + e.getMessage(), e);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (isPosix() && Files.exists(from))
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
  }

  private static boolean isPosix() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  /// A rename is safe from a power failure once its folder is on the disk. Windows cannot open
  /// folders, and need not.
  private static void forceFolder(Path folder) throws IOException {
    if (!isPosix()) return;
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void deleteQuietly(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException _) {
      // The file itself is written, or a worse exception is on its way.
    }
  }
}
