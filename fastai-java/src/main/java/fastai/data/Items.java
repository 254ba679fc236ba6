package fastai.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds files, and reads labels off their paths.
public final class Items {
  private static final Set<String> IMAGES =
      Set.of(".jpg", ".jpeg", ".png", ".gif", ".bmp", ".tif", ".tiff", ".webp");

  private Items() {}

  /// All files below a folder with one of the extensions (with their dot, in any case; empty for
  /// all), in the order of their paths. Files and folders whose name starts with a dot are passed
  /// over.
  public static List<Path> getFiles(Path folder, Set<String> extensions) {
    try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(path -> !isHidden(folder.relativize(path)) && Files.isRegularFile(path))
          .filter(path -> extensions.isEmpty() || extensions.contains(extension(path)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for files in " + folder + ": " + e, e);
    }
  }

  /// All images below a folder.
  public static List<Path> getImageFiles(Path folder) {
    return getFiles(folder, IMAGES);
  }

  /// The name of the folder that a file is in.
  public static String parentLabel(Path file) {
    return file.toAbsolutePath().getParent().getFileName().toString();
  }

  private static boolean isHidden(Path path) {
    for (Path part : path)
      if (part.toString().startsWith(".") && part.toString().length() > 1) return true;
    return false;
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
