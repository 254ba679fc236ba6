package fastai.external;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/// Archives in memory, good and bad.
final class Archives {
  @FunctionalInterface
  interface Content {
    void into(TarArchiveOutputStream tar) throws IOException;
  }

  private Archives() {}

  static byte[] tgz(Content... contents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(tar(contents));
    }
    return bytes.toByteArray();
  }

  static byte[] tar(Content... contents) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (var content : contents) content.into(tar);
    }
    return bytes.toByteArray();
  }

  static Content file(String name, String text) {
    return tar -> {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      var entry = new TarArchiveEntry(name, true);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    };
  }

  static Content folder(String name) {
    return tar -> {
      tar.putArchiveEntry(new TarArchiveEntry(name + "/", true));
      tar.closeArchiveEntry();
    };
  }

  /// An entry without bytes: a link or a device.
  static Content entry(String name, byte type, String target) {
    return tar -> {
      var entry = new TarArchiveEntry(name, type, true);
      entry.setLinkName(target);
      tar.putArchiveEntry(entry);
      tar.closeArchiveEntry();
    };
  }

  static Content symlink(String name, String target) {
    return entry(name, TarConstants.LF_SYMLINK, target);
  }

  static Content hardLink(String name, String target) {
    return entry(name, TarConstants.LF_LINK, target);
  }

  /// Many zeros.
  static Content zeros(String name, long size) {
    return tar -> {
      var entry = new TarArchiveEntry(name, true);
      entry.setSize(size);
      tar.putArchiveEntry(entry);
      var block = new byte[1 << 16];
      for (long left = size; left > 0; left -= block.length)
        tar.write(block, 0, (int) Math.min(left, block.length));
      tar.closeArchiveEntry();
    };
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  static byte[] gz(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
