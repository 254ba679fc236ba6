package fastai.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.UnaryOperator;
import torch.io.FormatException;

/// Fetches an archive, checks it, unpacks it, and tells where its contents are; what is there
/// already is not fetched again (fastai's `untar_data`).
///
/// ```java
/// Path path = UntarData.untarData(URLs.MNIST_SAMPLE);       // ~/.fastai/data/mnist_sample
/// ```
///
/// | what | where |
/// |---|---|
/// | the archive | [Config] key `archive`: `~/.fastai/archive/mnist_sample.tgz` |
/// | its contents | key `data`: `~/.fastai/data/mnist_sample` |
///
/// Without a network: put the archive where the first line says, or name it, or its folder:
/// `UntarData.untarData(Path.of("mnist_sample.tgz"))`.
///
/// A download that breaks goes on where it stopped. An archive is unpacked beside its place and
/// then moved there, so that what is there is complete; programs that need the same one at the same
/// time wait for each other. Archives that would write outside of their folder, link out of it, or
/// fill the disk are refused.
public final class UntarData {
  private UntarData() {}

  /// The folder with the archive's contents.
  ///
  /// @throws UncheckedIOException if it cannot be fetched or written; the message says what to do
  /// @throws FormatException if it is not what it should be
  public static Path untarData(DataUrl url) {
    return untarData(url, options -> options);
  }

  /// The same elsewhere: `UntarData.untarData(url, o -> o.withData(Path.of("data")))`.
  public static Path untarData(DataUrl url, UnaryOperator<UntarOptions> change) {
    var options = change.apply(UntarOptions.DEFAULT);
    Path dest = options.dataFolder().resolve(url.name()).toAbsolutePath().normalize();
    if (Files.exists(dest) && !options.forceDownload()) return dest;
    Path archive = options.archiveFolder().resolve(url.fileName()).toAbsolutePath().normalize();
    return alone(
        dest,
        () -> {
          if (Files.exists(dest) && !options.forceDownload()) return dest;
          fetch(url, archive, dest, options);
          return unpack(archive, dest, options);
        });
  }

  /// The folder with the contents of an archive that is here: the one into which it is unpacked, if
  /// it is not yet, or for a folder itself.
  public static Path untarData(Path archive) {
    return untarData(archive, options -> options);
  }

  public static Path untarData(Path archive, UnaryOperator<UntarOptions> change) {
    if (Files.isDirectory(archive)) return archive;
    if (!Files.exists(archive))
      throw new IllegalArgumentException(
          "there is no archive or folder " + archive.toAbsolutePath());
    var options = change.apply(UntarOptions.DEFAULT);
    Path dest =
        options
            .dataFolder()
            .resolve(DataUrl.stem(archive.getFileName().toString()))
            .toAbsolutePath()
            .normalize();
    if (Files.exists(dest) && !options.forceDownload()) return dest;
    return alone(
        dest,
        () ->
            Files.exists(dest) && !options.forceDownload() ? dest : unpack(archive, dest, options));
  }

  // ---- fetching ---------------------------------------------------------------------------------

  private static void fetch(DataUrl url, Path archive, Path dest, UntarOptions options)
      throws IOException {
    if (Files.exists(archive) && !options.forceDownload()) {
      String mismatch = url.mismatch(archive);
      if (mismatch == null) return;
      System.err.println(
          archive
              + " is not the archive that "
              + url
              + " is known for ("
              + mismatch
              + "): it is fetched anew");
    }
    try {
      // Under another name until it is checked, so that a bad one takes no good one's place.
      Path fresh = archive.resolveSibling(archive.getFileName() + ".new");
      Download.to(URI.create(url.url()), fresh, options.download());
      String mismatch = url.mismatch(fresh);
      if (mismatch != null) {
        Files.delete(fresh);
        throw new FormatException(
            "what "
                + url
                + " sends is not the known archive: "
                + mismatch
                + ". If its owner has changed it and you trust it, take DataUrl.unchecked()");
      }
      Files.move(fresh, archive, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw new UncheckedIOException(
          e.getMessage()
              + ". Or fetch it elsewhere"
              + (url.size() >= 0 ? " (" + Progress.size(url.size()) + ")" : "")
              + " and put it at "
              + archive
              + ", or its contents at "
              + dest
              + ", and run this again",
          e.getCause());
    }
  }

  // ---- unpacking --------------------------------------------------------------------------------

  private static Path unpack(Path archive, Path dest, UntarOptions options) throws IOException {
    Path folder = dest.resolveSibling("." + dest.getFileName() + ".unpacking");
    delete(folder);
    try {
      Files.createDirectories(folder);
      move(Unpack.unpack(archive, folder, options.limits()), dest);
      return dest;
    } finally {
      delete(folder);
    }
  }

  private static void move(Path contents, Path dest) throws IOException {
    delete(dest);
    try {
      Files.move(contents, dest, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(contents, dest);
    }
  }

  /// Links are deleted, not what they lead to.
  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, java.nio.file.LinkOption.NOFOLLOW_LINKS)) return;
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  // ---- one at a time ----------------------------------------------------------------------------

  @FunctionalInterface
  private interface Work {
    Path run() throws IOException;
  }

  /// Runs while no other thread or program works on the same destination.
  private static Path alone(Path dest, Work work) {
    try {
      Files.createDirectories(dest.getParent());
      try (var _ = FileGuard.of(dest.resolveSibling("." + dest.getFileName() + ".lock"))) {
        return work.run();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + dest + ": " + e.getMessage(), e);
    }
  }
}
