package fastai.external;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import torch.io.FormatException;

/// Takes an archive apart into a folder: tar, plain or packed with gzip or bzip2, zip, and single
/// files packed so. What it is, its first bytes say, not its name.
///
/// Archives come from anywhere, so none is trusted: what is written, and where, [UnpackTarget]
/// decides.
final class Unpack {
  private static final int TAR_HEADER = 512;

  private final Path archive;
  private final UnpackTarget target;

  private Unpack(Path archive, UnpackTarget target) {
    this.archive = archive;
    this.target = target;
  }

  /// Returns the folder with what was in the archive: the given one, or the only folder in it.
  ///
  /// @param folder empty
  /// @throws FormatException if it is no archive, is damaged, or is made to do harm
  static Path unpack(Path archive, Path folder, UnpackLimits limits) throws IOException {
    var target = new UnpackTarget(archive, folder, limits, Files.size(archive));
    try (var in = new BufferedInputStream(Files.newInputStream(archive), 1 << 16)) {
      new Unpack(archive, target).any(in, archive.getFileName().toString());
    } catch (java.io.EOFException e) {
      throw new FormatException(archive + " is damaged: it ends too early", e);
    } catch (IllegalArgumentException e) { // what the library says of broken headers
      throw new FormatException(archive + " is damaged: " + e.getMessage(), e);
    }
    return target.finish();
  }

  private void any(InputStream in, String name) throws IOException {
    byte[] head = peek(in);
    if (starts(head, 0x1f, 0x8b))
      inner(
          packed(
              () ->
                  GzipCompressorInputStream.builder()
                      .setInputStream(in)
                      .setDecompressConcatenated(true)
                      .get()),
          name);
    else if (starts(head, 'B', 'Z', 'h'))
      inner(packed(() -> new BZip2CompressorInputStream(in, true)), name);
    else if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) zip();
    else if (isTar(head)) tar(in);
    else
      throw new FormatException(
          archive
              + " is no archive of a known kind (tar, tar.gz, tar.bz2, zip, gz, bz2); it begins"
              + " with "
              + brief(head));
  }

  @FunctionalInterface
  private interface Opening {
    InputStream open() throws IOException;
  }

  private InputStream packed(Opening opening) {
    try {
      return new BufferedInputStream(opening.open(), 1 << 16);
    } catch (IOException e) {
      throw new FormatException(archive + " is damaged: " + e.getMessage(), e);
    }
  }

  /// A tar, or one file under the archive's name without its last suffix.
  private void inner(InputStream in, String name) throws IOException {
    if (isTar(peek(in))) tar(in);
    else target.file(DataUrl.stem(name), reading(in));
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(TAR_HEADER);
    byte[] head = in.readNBytes(TAR_HEADER);
    in.reset();
    return head;
  }

  private static boolean starts(byte[] head, int... with) {
    for (int i = 0; i < with.length; i++)
      if (i >= head.length || (head[i] & 255) != with[i]) return false;
    return true;
  }

  /// The library's own rule, and for old archives without a mark the sum in the header.
  private static boolean isTar(byte[] head) {
    return head.length == TAR_HEADER
        && (TarArchiveInputStream.matches(head, head.length) || head[0] != 0 && isSumRight(head));
  }

  private static boolean isSumRight(byte[] head) {
    try {
      return TarUtils.verifyCheckSum(head);
    } catch (IllegalArgumentException _) { // no number where the sum should be
      return false;
    }
  }

  private static String brief(byte[] head) {
    byte[] first = Arrays.copyOf(head, Math.min(16, head.length));
    for (byte b : first)
      if (b < 32 || b > 126) return "the bytes " + java.util.HexFormat.of().formatHex(first);
    return "'" + new String(first, StandardCharsets.US_ASCII) + "'";
  }

  /// What the library says of damaged data comes as an IOException, as if the disk were at fault.
  private InputStream reading(InputStream in) {
    return new java.io.FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        try {
          return super.read(bytes, from, length);
        } catch (IOException e) {
          throw new FormatException(archive + " is damaged: " + e.getMessage(), e);
        }
      }
    };
  }

  private void tar(InputStream in) throws IOException {
    // UTF-8 wherever the archive does not say otherwise, on every system.
    var tar = new TarArchiveInputStream(in, "UTF-8");
    while (true) {
      TarArchiveEntry entry;
      try {
        entry = tar.getNextEntry();
      } catch (IOException e) {
        throw new FormatException(archive + " is damaged: " + e.getMessage(), e);
      }
      if (entry == null) return;
      if (entry.isDirectory()) target.folder(entry.getName());
      else if (entry.isSymbolicLink()) target.symbolicLink(entry.getName(), entry.getLinkName());
      else if (entry.isLink()) target.hardLink(entry.getName(), entry.getLinkName());
      else if (entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice())
        throw target.unsafe(entry.getName(), "is neither a file nor a folder nor a link");
      else target.file(entry.getName(), reading(tar));
    }
  }

  private void zip() throws IOException {
    ZipFile opened;
    try {
      opened = ZipFile.builder().setPath(archive).get();
    } catch (IOException e) {
      throw new FormatException(archive + " is damaged: " + e.getMessage(), e);
    }
    try (var zip = opened) {
      for (var entries = zip.getEntriesInPhysicalOrder(); entries.hasMoreElements(); ) {
        ZipArchiveEntry entry = entries.nextElement();
        String name = entry.getName();
        if (!zip.canReadEntryData(entry))
          throw new FormatException(
              archive
                  + " cannot be unpacked: '"
                  + name
                  + "' is encrypted, or packed in a way that is not known here");
        if (entry.isDirectory()) target.folder(name);
        else if (entry.isUnixSymlink()) target.symbolicLink(name, zip.getUnixSymlink(entry));
        else
          try (var in = zip.getInputStream(entry)) {
            target.file(name, reading(in));
          }
      }
    }
  }
}
