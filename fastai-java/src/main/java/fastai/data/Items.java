package fastai.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Finds items, reads labels off their paths, and chooses among them.
///
/// ```java
/// List<Path> all = Items.getImageFiles(folder);
/// List<Path> few = Items.usePartialData(all, 0.1, 42);
/// String label = Items.parentLabel(all.getFirst());
/// ```
public final class Items {
  /// What Python's `mimetypes` holds for an image.
  public static final Set<String> IMAGE_EXTENSIONS =
      Set.of(
          (".avif .bmp .gif .heic .heif .ico .ief .jpe .jpeg .jpg .pbm .pct .pgm .pic .pict .png"
                  + " .pnm .ppm .ras .rgb .svg .tif .tiff .webp .xbm .xpm .xwd")
              .split(" "));

  private Items() {}

  // ---- files ------------------------------------------------------------------------------------

  /// All files in a folder and below it, in the order of their paths (Python's order is the file
  /// system's). Names that start with a dot are passed over, and folders that cannot be read.
  ///
  /// @throws UncheckedIOException if there is no such folder
  public static List<Path> getFiles(Path folder) {
    return getFiles(folder, FileOptions.DEFAULT);
  }

  /// The same with options: `Items.getFiles(folder, o -> o.withExtensions(".csv"))`.
  public static List<Path> getFiles(Path folder, UnaryOperator<FileOptions> change) {
    return getFiles(folder, change.apply(FileOptions.DEFAULT));
  }

  /// Files with one of the extensions (with their dot, in any case; empty for all).
  public static List<Path> getFiles(Path folder, Set<String> extensions) {
    return getFiles(folder, FileOptions.DEFAULT.withExtensions(extensions));
  }

  private static List<Path> getFiles(Path root, FileOptions options) {
    var follow =
        options.followLinks()
            ? EnumSet.of(FileVisitOption.FOLLOW_LINKS)
            : EnumSet.noneOf(FileVisitOption.class);
    var found = new Finder(root, options);
    try {
      Files.walkFileTree(root, follow, options.recurse() ? Integer.MAX_VALUE : 1, found);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look for files in " + root + ": " + e, e);
    }
    found.files.sort(null);
    return List.copyOf(found.files);
  }

  private static final class Finder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final FileOptions options;
    private final List<Path> files = new ArrayList<>();

    Finder(Path root, FileOptions options) {
      this.root = root;
      this.options = options;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(root)) return FileVisitResult.CONTINUE;
      String name = folder.getFileName().toString();
      boolean wanted =
          options.folders().isEmpty() || !isAtTop(folder)
              ? !name.startsWith(".")
              : options.folders().contains(name);
      return wanted ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    /// In the folder itself; one that is named by no text has files without a parent.
    private boolean isAtTop(Path path) {
      return path.getParent() == null || path.getParent().equals(root);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean inWantedFolder =
          !isAtTop(file)
              || !options.recurse()
              || options.folders().isEmpty()
              || options.folders().contains(".");
      if (attributes.isRegularFile()
          && inWantedFolder
          && !file.getFileName().toString().startsWith(".")
          && (options.extensions().isEmpty() || options.extensions().contains(extension(file))))
        files.add(file);
      return FileVisitResult.CONTINUE;
    }

    /// A link in a circle, or a folder that is not ours to read.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) throw e;
      return FileVisitResult.CONTINUE;
    }
  }

  private static String extension(Path path) {
    String name = path.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }

  /// All images in a folder and below it, by their extension.
  public static List<Path> getImageFiles(Path folder) {
    return getFiles(folder, IMAGE_EXTENSIONS);
  }

  /// Images in some of the folders: `Items.getImageFiles(path, o -> o.withFolders("train",
  /// "valid"))`.
  public static List<Path> getImageFiles(Path folder, UnaryOperator<FileOptions> change) {
    return imageGetter("", change).apply(folder);
  }

  /// All files that end in `.txt`.
  public static List<Path> getTextFiles(Path folder) {
    return getFiles(folder, Set.of(".txt"));
  }

  public static List<Path> getTextFiles(Path folder, UnaryOperator<FileOptions> change) {
    return getFiles(folder, change.apply(FileOptions.DEFAULT.withExtensions(".txt")));
  }

  /// A function that finds the files below `folder/suf`: fastai's `FileGetter`, for
  /// [DataBlock#withGetItems].
  public static Function<Path, List<Path>> fileGetter(
      String suf, UnaryOperator<FileOptions> change) {
    return folder -> getFiles(folder.resolve(suf), change);
  }

  /// The same for images: fastai's `ImageGetter`.
  public static Function<Path, List<Path>> imageGetter(
      String suf, UnaryOperator<FileOptions> change) {
    var options = change.apply(FileOptions.DEFAULT.withExtensions(IMAGE_EXTENSIONS));
    return folder -> getFiles(folder.resolve(suf), options);
  }

  // ---- labels -----------------------------------------------------------------------------------

  /// The name of the folder that a file is in.
  public static String parentLabel(Path file) {
    return nameAbove(file, 1);
  }

  /// The name of the folder that a file's folder is in.
  public static String grandparentLabel(Path file) {
    return nameAbove(file, 2);
  }

  /// Empty above the root, as in Python.
  private static String nameAbove(Path file, int levels) {
    Path folder = file.toAbsolutePath().normalize();
    for (int i = 0; i < levels && folder != null; i++) folder = folder.getParent();
    return folder == null || folder.getFileName() == null ? "" : folder.getFileName().toString();
  }

  // ---- choosing: fastai v1's filters ------------------------------------------------------------

  /// The items for which the function is true.
  public static <T> List<T> filterByFunc(List<T> items, Predicate<? super T> keep) {
    return items.stream().filter(keep).toList();
  }

  /// The files whose path below `root` begins with one of the folders `include` (empty: any), and
  /// with none of `exclude`.
  public static List<Path> filterByFolder(
      List<Path> items, Path root, List<String> include, List<String> exclude) {
    return filterByFunc(
        items,
        file -> {
          String top = root.relativize(file).getName(0).toString();
          return (include.isEmpty() || include.contains(top)) && !exclude.contains(top);
        });
  }

  /// Keeps each item with probability `p`. With a seed these are the items that fastai v1 keeps,
  /// which draws from NumPy.
  public static <T> List<T> filterByRand(List<T> items, double p, long seed) {
    if (!(p >= 0 && p <= 1))
      throw new IllegalArgumentException("a probability is from 0 to 1, not " + p);
    var random = new NumpyRandom(seed);
    return filterByFunc(items, _ -> random.randomSample() < p);
  }

  /// The first `int(samplePct * n)` of the items in the order in which NumPy shuffles them.
  public static <T> List<T> usePartialData(List<T> items, double samplePct, long seed) {
    if (!(samplePct > 0 && samplePct <= 1))
      throw new IllegalArgumentException(
          "a share of the data is above 0 and not above 1; " + samplePct + " was given");
    int[] order = new NumpyRandom(seed).permutation(items.size());
    return Arrays.stream(order, 0, (int) (samplePct * items.size()))
        .<T>mapToObj(items::get)
        .toList();
  }

  // ---- columns ----------------------------------------------------------------------------------

  /// Items of columns: item `i` is the list of their `i`-th values. For [DataBlock#fromColumns].
  public static List<List<?>> zip(List<?>... columns) {
    return zip(List.of(columns));
  }

  /// @throws IllegalArgumentException if the columns are not equally long
  public static List<List<?>> zip(List<? extends List<?>> columns) {
    if (columns.isEmpty()) throw new IllegalArgumentException("there are no columns");
    for (var column : columns)
      if (column.size() != columns.getFirst().size())
        throw new IllegalArgumentException(
            "the columns have different lengths: " + columns.stream().map(List::size).toList());
    var items = new ArrayList<List<?>>();
    for (int i = 0; i < columns.getFirst().size(); i++) {
      int row = i;
      var item = new ArrayList<Object>();
      for (var column : columns) item.add(column.get(row));
      items.add(item);
    }
    return items;
  }
}
