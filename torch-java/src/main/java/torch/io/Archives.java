package torch.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Zip files that libtorch's own readers will open. Those trust what they read: an entry that was
/// damaged on its way is found here, by its checksum, before they see it.
public final class Archives {
  private static final int BLOCK = 1 << 16;

  private Archives() {}

  /// Reads the whole archive once and compares every entry with its checksum.
  ///
  /// @param what what the file should be, for the message
  /// @throws FormatException if it is no zip archive, or an entry is truncated or damaged
  /// @throws UncheckedIOException if it cannot be read
  public static void verify(Path file, String what) {
    visit(file, what, (_, content) -> drain(content));
  }

  /// Writes the entries to a folder, which must be empty, and compares each with its checksum.
  ///
  /// @throws FormatException also if the name of an entry leads out of the folder
  public static void extract(Path file, String what, Path folder) {
    visit(
        file,
        what,
        (entry, content) -> {
          Path target = folder.resolve(entry.getName()).normalize();
          if (!target.startsWith(folder))
            throw new ZipException("the entry '" + entry.getName() + "' leads out of the archive");
          Files.createDirectories(target.getParent());
          Files.copy(content, target);
        });
  }

  private interface Visitor {
    void visit(ZipEntry entry, InputStream content) throws IOException;
  }

  private static void visit(Path file, String what, Visitor visitor) {
    if (Files.isDirectory(file)) throw new FormatException(file + " is a folder, not " + what);
    try (var archive = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(archive.entries())) {
        if (entry.isDirectory()) continue;
        try (var content = new Checked(archive.getInputStream(entry), entry.getSize())) {
          visitor.visit(entry, content);
          content.finish(entry);
        }
      }
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException("there is no file " + file, e);
    } catch (ZipException | IllegalArgumentException e) {
      throw new FormatException(file + " is not " + what + ", or damaged: " + e.getMessage(), e);
    } catch (java.io.EOFException e) {
      throw new FormatException(file + " is damaged: an entry ends early", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": " + e.getMessage(), e);
    }
  }

  private static void drain(InputStream content) throws IOException {
    byte[] block = new byte[BLOCK];
    while (content.read(block) >= 0) {}
  }

  /// Counts and sums what is read, and reads no more than the archive's directory promises.
  private static final class Checked extends InputStream {
    private final InputStream in;
    private final long size;
    private final CRC32 sum = new CRC32();
    private long read;

    Checked(InputStream in, long size) {
      this.in = in;
      this.size = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = in.read(buffer, offset, length);
      if (count > 0) {
        read += count;
        if (read > size) throw new ZipException("an entry is longer than the directory says");
        sum.update(buffer, offset, count);
      }
      return count;
    }

    void finish(ZipEntry entry) throws ZipException {
      if (read != size || sum.getValue() != entry.getCrc())
        throw new ZipException("the checksum of the entry '" + entry.getName() + "' is wrong");
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
