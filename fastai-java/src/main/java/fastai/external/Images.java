package fastai.external;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/// Fetches pictures of a list of addresses, many at once.
///
/// ```java
/// Images.downloadImages(Path.of("bears/grizzly"), urls);
/// ```
public final class Images {
  private static final long MOST_BYTES = 1L << 30;

  private Images() {}

  /// Fetches them all into a folder; those that cannot be had are left out. Returns the files, in
  /// the order of the addresses.
  public static List<Path> downloadImages(Path dest, List<String> urls) {
    return downloadImages(dest, urls, options -> options);
  }

  /// The same with options: `o -> o.withPreserveFilename(true)`. A name is that in the address
  /// without what follows `?`; what follows is sent, where Python leaves it off.
  public static List<Path> downloadImages(
      Path dest, List<String> urls, UnaryOperator<ImageDownloadOptions> change) {
    var options = change.apply(ImageDownloadOptions.DEFAULT);
    try {
      Files.createDirectories(dest);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + dest + ": " + e, e);
    }
    var names = new Names(dest, options.preserveFilename());
    try (var workers = Executors.newFixedThreadPool(options.nWorkers())) {
      var running = new ArrayList<Future<Path>>();
      for (String url : urls)
        if (!url.isBlank()) running.add(workers.submit(() -> one(url.strip(), names, options)));
      var files = new ArrayList<Path>();
      for (var one : running) {
        Path file = result(one);
        if (file != null) files.add(file);
      }
      return files;
    }
  }

  /// The addresses stand in a file, one a line; the first [ImageDownloadOptions#maxPics] count.
  public static List<Path> downloadImages(
      Path dest, Path urlFile, UnaryOperator<ImageDownloadOptions> change) {
    try {
      int most = change.apply(ImageDownloadOptions.DEFAULT).maxPics();
      var urls = Files.readString(urlFile).strip().lines().limit(most).toList();
      return downloadImages(dest, urls, change);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the addresses in " + urlFile + ": " + e, e);
    }
  }

  private static Path result(Future<Path> one) {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pictures were fetched", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a picture's file could not be written: " + e.getCause(), e);
    }
  }

  /// `null` if it cannot be had.
  private static Path one(String url, Names names, ImageDownloadOptions options)
      throws IOException {
    Path file = null;
    try {
      URI uri = URI.create(url);
      if (uri.getHost() == null || uri.getPath() == null) return null;
      file = names.take(uri.getPath());
      Path part = Files.createTempFile(file.getParent(), ".image", "");
      try {
        Files.delete(part);
        Download.to(
            uri,
            part,
            DownloadOptions.DEFAULT
                .withTimeout(options.timeout())
                .withRetries(1)
                .withMaxBytes(MOST_BYTES)
                .withShowProgress(false));
        Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        return file;
      } finally {
        for (String suffix : List.of("", ".part", ".part.tag"))
          Files.deleteIfExists(part.resolveSibling(part.getFileName() + suffix));
      }
    } catch (UncheckedIOException | IllegalArgumentException _) {
      if (file != null) Files.deleteIfExists(file);
      return null;
    }
  }

  /// Gives each picture a name of its own, by an empty file that holds the place.
  private record Names(Path folder, boolean preserve) {
    Path take(String urlPath) throws IOException {
      String last = urlPath.substring(urlPath.lastIndexOf('/') + 1);
      int dot = last.lastIndexOf('.');
      String suffix = dot > 0 ? last.substring(dot) : ".jpg";
      String stem = dot > 0 ? last.substring(0, dot) : last;
      boolean usable =
          preserve && stem.matches("[^.\\\\:*?\"<>|\\x00-\\x1f][^\\\\:*?\"<>|\\x00-\\x1f]*");
      for (int i = 0; ; i++) {
        String name = !usable ? UUID.randomUUID().toString() : i == 0 ? stem : stem + i;
        Path file = folder.resolve(name + safe(suffix));
        try {
          return Files.createFile(file);
        } catch (FileAlreadyExistsException _) {
          if (!usable && i > 0) throw new IOException("cannot name a picture in " + folder);
        }
      }
    }

    private static String safe(String suffix) {
      return suffix.matches("\\.[A-Za-z0-9]{1,8}") ? suffix : ".jpg";
    }
  }
}
