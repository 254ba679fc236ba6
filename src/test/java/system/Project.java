package system;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the project lies that these tests look at.
final class Project {
  private Project() {}

  static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.exists(folder.resolve("native/include")))
      folder = folder.getParent();
    if (folder == null)
      throw new IllegalStateException("no native/include above " + Path.of("").toAbsolutePath());
    return folder;
  }
}
