package fastai.vision.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/// The folder in which PyTorch keeps files that it fetched (`torch.hub`).
final class HubCache {
  private HubCache() {}

  static Path checkpoints() {
    return checkpoints(System.getenv(), Path.of(System.getProperty("user.home")));
  }

  /// `$TORCH_HOME`, or `torch` in `$XDG_CACHE_HOME`, or in `~/.cache`; there `hub/checkpoints`.
  static Path checkpoints(Map<String, String> environment, Path home) {
    String torch = environment.get("TORCH_HOME");
    String cache = environment.get("XDG_CACHE_HOME");
    Path root =
        torch != null
            ? expanded(torch, home)
            : (cache != null ? expanded(cache, home) : home.resolve(".cache")).resolve("torch");
    return root.resolve("hub", "checkpoints");
  }

  private static Path expanded(String path, Path home) {
    return path.equals("~") || path.startsWith("~/")
        ? home.resolve(path.substring(Math.min(2, path.length())))
        : Path.of(path);
  }

  /// Writes the content to the file if its SHA-256 begins with the digits; a file that is only half
  /// there never has the name.
  static void fetch(String url, String hashPrefix, Path file, Download download)
      throws IOException {
    Path partial = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".partial");
    try {
      var sha = sha256();
      try (var in = new DigestInputStream(download.open(url), sha)) {
        Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
      }
      String hash = HexFormat.of().formatHex(sha.digest());
      if (!hash.startsWith(hashPrefix))
        throw new IOException(
            "what came has the SHA-256 " + hash + ", which should begin with " + hashPrefix);
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
