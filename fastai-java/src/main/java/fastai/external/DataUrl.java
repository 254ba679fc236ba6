package fastai.external;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// An archive somewhere on the net, and what is known about it; see [URLs].
///
/// @param url where it is: `https://...`
/// @param size in bytes; -1 if it is not known
/// @param md5 the MD5 of its first 1,048,576 bytes, in hexadecimal digits, which is what fastai
///   keeps for its archives; `null` if it is not known
/// @param sha256 the SHA-256 of all of it; `null` if it is not known
public record DataUrl(String url, long size, String md5, String sha256) {
  private static final int HEAD = 1 << 20;
  private static final String[] SUFFIXES = {
    ".tar.gz", ".tar.bz2", ".tgz", ".tbz2", ".tar", ".zip", ".gz", ".bz2"
  };

  public DataUrl {
    String scheme = URI.create(url).getScheme();
    if (!"http".equals(scheme) && !"https".equals(scheme))
      throw new IllegalArgumentException(
          "an address begins with https:// or http://; '" + url + "' was given");
    if (!fileName(url).matches("[^/\\\\:]+") || stem(fileName(url)).matches("\\.*"))
      throw new IllegalArgumentException("the address '" + url + "' does not end in a file's name");
  }

  /// An archive that nothing is known about; what comes is checked by what the server says.
  public static DataUrl of(String url) {
    return new DataUrl(url, -1, null, null);
  }

  public DataUrl withSha256(String sha256) {
    return new DataUrl(url, size, md5, sha256);
  }

  /// The same without checks of what comes: for an archive that its owner has changed.
  public DataUrl unchecked() {
    return of(url);
  }

  /// `mnist_sample.tgz`
  public String fileName() {
    return fileName(url);
  }

  private static String fileName(String url) {
    String path = URI.create(url).getPath();
    return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
  }

  /// `mnist_sample`
  public String name() {
    return stem(fileName());
  }

  static String stem(String fileName) {
    for (String suffix : SUFFIXES)
      if (fileName.length() > suffix.length()
          && fileName.regionMatches(
              true, fileName.length() - suffix.length(), suffix, 0, suffix.length()))
        return fileName.substring(0, fileName.length() - suffix.length());
    return fileName;
  }

  /// What is wrong with a file as this archive; `null` if nothing is.
  String mismatch(Path file) throws IOException {
    long bytes = Files.size(file);
    if (size >= 0 && bytes != size) return "it has " + bytes + " bytes, not " + size;
    if (md5 != null) {
      String found;
      try (var in = Files.newInputStream(file)) {
        found = HexFormat.of().formatHex(digest("MD5").digest(in.readNBytes(HEAD)));
      }
      if (!found.equals(md5)) return "its first bytes have the MD5 " + found + ", not " + md5;
    }
    if (sha256 != null) {
      String found = sha256(file);
      if (!found.equalsIgnoreCase(sha256)) return "its SHA-256 is " + found + ", not " + sha256;
    }
    return null;
  }

  private static String sha256(Path file) throws IOException {
    var digest = digest("SHA-256");
    var buffer = new byte[1 << 16];
    try (var in = Files.newInputStream(file)) {
      for (int n; (n = in.read(buffer)) >= 0; ) digest.update(buffer, 0, n);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest(String name) {
    try {
      return MessageDigest.getInstance(name);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no " + name, e);
    }
  }

  @Override
  public String toString() {
    return url;
  }
}
