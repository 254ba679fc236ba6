package fastai.external;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import torch.io.FormatException;

/// The folder into which an archive is taken apart, and its guard:
///
/// - nothing is written outside of it: no `..`, no absolute names;
/// - links stay within it. They are made last, so that no file is written through one, and then
///   each must lead to something inside;
/// - bytes, entries and their ratio to the archive have limits, counted as they are written.
final class UnpackTarget {
  private static final long FREE = 64L << 20;
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  private record Link(Path link, String entry, String target) {}

  private final Path archive;
  private final Path root;
  private final UnpackLimits limits;
  private final long maxBytes;
  private final List<Link> symbolicLinks = new ArrayList<>();
  private final Set<Path> folders = new HashSet<>();
  private final byte[] buffer = new byte[1 << 16];
  private long bytes;
  private long entries;

  UnpackTarget(Path archive, Path folder, UnpackLimits limits, long archiveSize) {
    this.archive = archive;
    this.limits = limits;
    root = folder.toAbsolutePath().normalize();
    long byRatio =
        archiveSize > Long.MAX_VALUE / limits.maxRatio()
            ? Long.MAX_VALUE
            : Math.max(FREE, archiveSize * limits.maxRatio());
    maxBytes = Math.min(limits.maxBytes(), byRatio);
  }

  FormatException unsafe(String entry, String why) {
    return new FormatException(
        archive + " is not safe and was not unpacked: its entry '" + entry + "' " + why);
  }

  /// Where an entry goes.
  private Path place(String entry) {
    if (++entries > limits.maxEntries())
      throw new FormatException(
          archive
              + " holds more than "
              + limits.maxEntries()
              + " entries and was not unpacked; if it is to have them, raise"
              + " UnpackLimits.maxEntries");
    // Archives from Windows divide by backslashes.
    String name = entry.replace('\\', '/');
    if (name.startsWith("/") || DRIVE.matcher(name).lookingAt())
      throw unsafe(entry, "has an absolute name");
    Path path = root;
    try {
      for (String part : name.split("/")) {
        if (part.isEmpty() || part.equals(".")) continue;
        if (part.equals("..")) throw unsafe(entry, "leads out of the folder");
        path = path.resolve(part);
      }
    } catch (InvalidPathException e) {
      throw unsafe(entry, "has a name that is none here: " + e.getMessage());
    }
    if (!path.normalize().equals(path) || !path.startsWith(root))
      throw unsafe(entry, "leads out of the folder");
    return path;
  }

  void folder(String entry) throws IOException {
    create(place(entry), entry);
  }

  private void create(Path folder, String entry) throws IOException {
    if (folders.contains(folder)) return;
    try {
      Files.createDirectories(folder);
      for (Path f = folder; !f.equals(root) && folders.add(f); ) f = f.getParent();
    } catch (FileAlreadyExistsException e) {
      throw new FormatException(
          archive + " is damaged: '" + entry + "' is in a folder that is also a file", e);
    }
  }

  void file(String entry, InputStream in) throws IOException {
    Path file = place(entry);
    if (file.equals(root)) throw unsafe(entry, "is a file without a name");
    create(file.getParent(), entry);
    if (folders.contains(file))
      throw new FormatException(archive + " is damaged: '" + entry + "' is a folder and a file");
    // A later entry of the same name is a newer version of the file.
    try (var out =
        Files.newOutputStream(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      for (int n; (n = in.read(buffer)) >= 0; ) {
        count(n);
        out.write(buffer, 0, n);
      }
    }
  }

  private void count(long more) {
    bytes += more;
    if (bytes > maxBytes)
      throw new FormatException(
          archive
              + " holds more than "
              + Progress.size(maxBytes)
              + " and was not unpacked; if it is to be so large, raise UnpackLimits.maxBytes or"
              + " maxRatio");
  }

  /// A second name for a file of the archive: a copy.
  void hardLink(String entry, String target) throws IOException {
    Path link = place(entry), file = place(target);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
      throw unsafe(
          entry, "is a link to '" + target + "', which is no file before it in the archive");
    try (var in = Files.newInputStream(file)) {
      entries--;
      if (!link.equals(file)) file(entry, in);
    }
  }

  void symbolicLink(String entry, String target) throws IOException {
    Path link = place(entry);
    if (target.startsWith("/") || target.startsWith("\\") || DRIVE.matcher(target).lookingAt())
      throw unsafe(entry, "is a link to the absolute name '" + target + "'");
    if (link.equals(root) || !link.getParent().resolve(target).normalize().startsWith(root))
      throw unsafe(entry, "is a link to '" + target + "', out of the folder");
    create(link.getParent(), entry);
    symbolicLinks.add(new Link(link, entry, target));
  }

  /// Makes the links, after all files, and returns the folder that holds it all: the only one of
  /// the archive's top level, or the target itself.
  Path finish() throws IOException {
    for (var link : symbolicLinks) {
      if (Files.exists(link.link(), LinkOption.NOFOLLOW_LINKS))
        throw unsafe(link.entry(), "is there twice, as a link too");
      // A link before it may have turned its folder into another one.
      if (!isWithin(link.link().getParent(), root))
        throw unsafe(link.entry(), "is a link within a link");
      try {
        Files.createSymbolicLink(link.link(), Path.of(link.target()));
      } catch (UnsupportedOperationException | FileSystemException e) {
        throw new IOException(
            "cannot make the link '" + link.entry() + "' of " + archive + ": " + e.getMessage(), e);
      }
    }
    Path top = top();
    for (var link : symbolicLinks) {
      try {
        if (!isWithin(link.link(), top))
          throw unsafe(link.entry(), "is a link to '" + link.target() + "', out of the folder");
      } catch (FileSystemException _) {
        throw unsafe(link.entry(), "is a link to '" + link.target() + "', where there is nothing");
      }
    }
    return top;
  }

  private static boolean isWithin(Path path, Path folder) throws IOException {
    return path.toRealPath().startsWith(folder.toRealPath());
  }

  private Path top() throws IOException {
    try (var found = Files.list(root)) {
      var all = found.limit(2).toList();
      return all.size() == 1 && Files.isDirectory(all.getFirst(), LinkOption.NOFOLLOW_LINKS)
          ? all.getFirst()
          : root;
    }
  }
}
