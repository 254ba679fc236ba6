package fastai.vision;

import fastai.data.Row;
import fastai.data.Table;
import fastai.interpret.ClassificationInterpretation;
import fastai.interpret.LossItem;
import fastai.interpret.LossView;
import fastai.learner.Learner;
import fastai.plot.TextTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/// Finds pictures with wrong labels: those of each class with the greatest losses, to be deleted,
/// given another label, or kept (fastai's `ImageClassifierCleaner`; v1's `ImageCleaner`). The
/// choices are made in a table that any editor opens.
///
/// ```java
/// var cleaner = ImageClassifierCleaner.of(learn);
/// cleaner.plot("cat", 1).show();               // the cats of the validation data, worst first
/// cleaner.write(Path.of("cleaned.csv"));       // edit the column "choice": Keep, Delete, a class
/// var choices = cleaner.read(Path.of("cleaned.csv"));
/// choices.apply(path);                         // deletes files, and moves others to path/CLASS
/// ```
///
/// The data's items must be the pictures' files. v1's search for similar pictures is left out.
public final class ImageClassifierCleaner {
  /// What is chosen unless something else is.
  public static final String KEEP = "Keep";

  public static final String DELETE = "Delete";

  private static final int MAX_N = 30;
  private static final List<String> COLUMNS = List.of("file", "split", "label", "loss", "choice");

  private final List<String> vocab;
  private final int maxN;
  private final List<ClassificationInterpretation> parts = new ArrayList<>();

  private ImageClassifierCleaner(Learner learn, int maxN) {
    vocab = learn.dls.vocab();
    this.maxN = maxN;
    for (int i = 0; i < Math.min(2, learn.dls.size()); i++)
      parts.add(ClassificationInterpretation.fromLearner(learn, i));
  }

  /// Up to 30 pictures of each class, of the training and of the validation data.
  public static ImageClassifierCleaner of(Learner learn) {
    return of(learn, MAX_N);
  }

  /// @param maxN how many pictures of each class, of training and validation data each
  public static ImageClassifierCleaner of(Learner learn, int maxN) {
    if (maxN < 1) throw new IllegalArgumentException("one picture or more is shown, not " + maxN);
    return new ImageClassifierCleaner(learn, maxN);
  }

  // ---- looking ----------------------------------------------------------------------------------

  /// The pictures of a class with the greatest losses.
  ///
  /// @param dsIdx 0: of the training data; 1: of the validation data
  public List<LossItem> worst(String label, int dsIdx) {
    int c = vocab.indexOf(label);
    if (c < 0)
      throw new IllegalArgumentException("there is no class '" + label + "'; there are " + vocab);
    var part = part(dsIdx);
    long[] actual = part.actualClasses();
    return part.topLosses().stream().filter(one -> actual[one.index()] == c).limit(maxN).toList();
  }

  private ClassificationInterpretation part(int dsIdx) {
    if (dsIdx < 0 || dsIdx >= parts.size())
      throw new IndexOutOfBoundsException(
          "there are parts 0 to " + (parts.size() - 1) + " of the data, and no part " + dsIdx);
    return parts.get(dsIdx);
  }

  /// The same, shown.
  public LossView plot(String label, int dsIdx) {
    return part(dsIdx).plot(worst(label, dsIdx).stream().mapToInt(LossItem::index).toArray());
  }

  /// The same as a table.
  public TextTable table(String label, int dsIdx) {
    var table = new TextTable("index", "file", "loss");
    for (var one : worst(label, dsIdx)) table.row(one.index(), one.item(), one.loss());
    return table;
  }

  // ---- choosing ---------------------------------------------------------------------------------

  /// Writes the worst pictures of all classes as CSV, each with the choice "Keep".
  public void write(Path csv) {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < parts.size(); i++)
      for (String label : vocab)
        for (var one : worst(label, i))
          rows.add(
              List.of(
                  file(one.item()).toString(),
                  i == 0 ? "train" : "valid",
                  label,
                  String.format(Locale.ROOT, "%.4f", one.loss()),
                  KEEP));
    Table.of(COLUMNS, rows).write(csv);
  }

  private static Path file(Object item) {
    return switch (item) {
      case Path path -> path;
      case String path -> Path.of(path);
      case null, default ->
          throw new IllegalStateException(
              "the items of these data are no files, but "
                  + (item == null ? "not known" : item.getClass().getSimpleName()));
    };
  }

  /// What was chosen in the file that [#write] wrote.
  ///
  /// @throws IllegalArgumentException if a choice is neither Keep nor Delete nor a class
  public Choices read(Path csv) {
    return read(Table.readWithHeader(csv), vocab);
  }

  private static Choices read(Table table, List<String> vocab) {
    var delete = new ArrayList<Path>();
    var change = new ArrayList<Change>();
    for (Row row : table.rows()) {
      Path file = Path.of(row.get("file"));
      String choice = row.get("choice").strip(), label = row.get("label");
      if (choice.equalsIgnoreCase(DELETE)) delete.add(file);
      else if (vocab.contains(choice)) {
        if (!choice.equals(label)) change.add(new Change(file, choice));
      } else if (!choice.equalsIgnoreCase(KEEP) && !choice.isEmpty())
        throw new IllegalArgumentException(
            "the choice for "
                + file
                + " is '"
                + choice
                + "'; expected Keep, Delete or a class of "
                + vocab);
    }
    return new Choices(delete, change);
  }

  /// A picture's new label.
  public record Change(Path file, String label) {}

  /// What is to be done.
  ///
  /// @param delete the files to delete
  /// @param change the files to be given other labels
  public record Choices(List<Path> delete, List<Change> change) {
    public Choices {
      delete = List.copyOf(delete);
      change = List.copyOf(change);
    }

    /// Deletes files, and moves others into the folder of their new label, `path/LABEL`, for data
    /// whose labels are their folders' names. Nothing is done if a file is missing, or a file of
    /// its name is there already.
    ///
    /// @throws IllegalStateException if so
    public void apply(Path path) {
      var missing = new LinkedHashSet<Path>();
      var taken = new LinkedHashSet<Path>();
      var targets = new LinkedHashSet<Path>();
      for (var file : delete) if (!Files.isRegularFile(file)) missing.add(file);
      for (var one : change) {
        if (!Files.isRegularFile(one.file)) missing.add(one.file);
        Path target = target(path, one);
        if (Files.exists(target) || !targets.add(target)) taken.add(target);
      }
      if (!missing.isEmpty())
        throw new IllegalStateException("nothing was changed: these files are missing: " + missing);
      if (!taken.isEmpty())
        throw new IllegalStateException(
            "nothing was changed: these files would be overwritten: " + taken);
      try {
        for (var file : delete) Files.delete(file);
        for (var one : change) {
          Path target = target(path, one);
          Files.createDirectories(target.getParent());
          Files.move(one.file, target);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("the choices could not all be applied: " + e, e);
      }
    }

    private static Path target(Path path, Change change) {
      return path.resolve(change.label).resolve(change.file.getFileName());
    }
  }
}
