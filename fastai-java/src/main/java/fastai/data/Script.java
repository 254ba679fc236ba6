package fastai.data;

import java.nio.file.Files;
import java.nio.file.Path;

/// Files that lie beside a script. The launcher tells where the script is by the system property
/// `fastai.script`.
public final class Script {
  private Script() {}

  /// A file given by its path from the script's folder; without a launcher, from the working
  /// directory.
  ///
  /// @throws IllegalArgumentException if there is no such file
  public static Path file(String path) {
    String script =
        System.getProperty("fastai.script", System.getProperty("jdk.launcher.sourcefile"));
    Path folder = script == null ? Path.of("") : Path.of(script).toAbsolutePath().getParent();
    Path file = folder.resolve(path);
    if (Files.exists(file)) return file;
    throw new IllegalArgumentException(
        "there is no file "
            + file.toAbsolutePath()
            + (script == null ? "; start the script with ./fastai, or in its own folder" : ""));
  }
}
