package fastai.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fastai.NoLeaks;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(NoLeaks.class)
class ItemsTest {
  @TempDir private Path root;

  @BeforeEach
  void files() throws IOException {
    for (String file :
        List.of(
            "top.PNG",
            ".hidden.png",
            "train/3/a.jpg",
            "train/7/b.jpeg",
            "train/7/.c.jpg",
            "valid/3/d.png",
            "valid/notes.txt",
            "test/e.png",
            "test/noextension",
            ".cache/f.png",
            "train/.old/g.png")) {
      Files.createDirectories(root.resolve(file).getParent());
      Files.writeString(root.resolve(file), "");
    }
  }

  private List<String> names(List<Path> files) {
    return files.stream()
        .map(file -> root.relativize(file).toString().replace(File.separator, "/"))
        .toList();
  }

  private List<String> found(UnaryOperator<FileOptions> change) {
    return names(Items.getFiles(root, change));
  }

  @Test
  void g01_files() {
    assertThat(names(Items.getFiles(root)))
        .containsExactly(
            "test/e.png",
            "test/noextension",
            "top.PNG",
            "train/3/a.jpg",
            "train/7/b.jpeg",
            "valid/3/d.png",
            "valid/notes.txt");
    assertThat(found(o -> o.withExtensions(".Png")))
        .containsExactly("test/e.png", "top.PNG", "valid/3/d.png");
    assertThat(found(o -> o.withRecurse(false))).containsExactly("top.PNG");
    assertThat(found(o -> o.withFolders("train")))
        .containsExactly("train/3/a.jpg", "train/7/b.jpeg");
    assertThat(found(o -> o.withFolders("test", ".")))
        .containsExactly("test/e.png", "test/noextension", "top.PNG");
    assertThat(found(o -> o.withFolders("3"))).isEmpty();
    // A folder that is named is searched even if its name begins with a dot.
    assertThat(found(o -> o.withFolders(".cache"))).containsExactly(".cache/f.png");
    // The working folder, named by no text.
    assertThat(Items.getFiles(Path.of(""), o -> o.withFolders("src").withExtensions(".md")))
        .isEmpty();
    assertThatThrownBy(() -> Items.getFiles(root, o -> o.withExtensions("png")))
        .hasMessageContaining("'.png', not 'png'");
    assertThatThrownBy(() -> Items.getFiles(root.resolve("none")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none");
  }

  @Test
  void g01_links(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("h.png"), "");
    try {
      Files.createSymbolicLink(root.resolve("valid/linked"), other);
      Files.createSymbolicLink(root.resolve("valid/circle"), root);
    } catch (UnsupportedOperationException | IOException _) {
      return; // not on this system
    }
    assertThat(found(o -> o.withFolders("valid")))
        .containsExactly("valid/3/d.png", "valid/linked/h.png", "valid/notes.txt");
    assertThat(found(o -> o.withFolders("valid").withFollowLinks(false)))
        .containsExactly("valid/3/d.png", "valid/notes.txt");
  }

  @Test
  void g02_imagesAndTexts() {
    assertThat(names(Items.getImageFiles(root)))
        .containsExactly(
            "test/e.png", "top.PNG", "train/3/a.jpg", "train/7/b.jpeg", "valid/3/d.png");
    assertThat(names(Items.getImageFiles(root, o -> o.withFolders("train", "valid"))))
        .containsExactly("train/3/a.jpg", "train/7/b.jpeg", "valid/3/d.png");
    assertThat(names(Items.getTextFiles(root))).containsExactly("valid/notes.txt");
    assertThat(names(Items.getTextFiles(root, o -> o.withRecurse(false)))).isEmpty();
    assertThat(Items.IMAGE_EXTENSIONS).contains(".jpg", ".webp", ".svg", ".ppm").hasSize(27);
  }

  @Test
  void g03_filesBelowAFolderToBeNamedLater() {
    assertThat(names(Items.imageGetter("valid", o -> o).apply(root)))
        .containsExactly("valid/3/d.png");
    assertThat(names(Items.fileGetter("valid", o -> o.withExtensions(".txt")).apply(root)))
        .containsExactly("valid/notes.txt");
    assertThat(names(Items.imageGetter("train", o -> o.withFolders("3")).apply(root)))
        .containsExactly("train/3/a.jpg");
  }

  @Test
  void g04_partsOfItems() {
    assertThat(new ItemGetter(1).apply(List.of("a", "b"))).isEqualTo("b");
    assertThat(new ItemGetter(0).apply(new Object[] {"a", 2})).isEqualTo("a");
    assertThat(new ItemGetter(1).apply(Map.entry("a", 2))).isEqualTo(2);
    assertThatThrownBy(() -> new ItemGetter(2).apply(List.of("a")))
        .hasMessageContaining("no element 2 in [a]");
    assertThat(new AttrGetter("age").apply(Map.of("age", 3))).isEqualTo(3);
    assertThat(new AttrGetter("size", 7).apply(Map.of("age", 3))).isEqualTo(7);
    var row = Table.of(List.of("x", "y"), List.of(List.of("1", "b"))).rows().getFirst();
    assertThat(new AttrGetter("y").apply(row)).isEqualTo("b");
    assertThat(new ItemGetter(0).apply(row)).isEqualTo(1L);
    assertThat(new AttrGetter("z", "?").apply(row)).isEqualTo("?");
    assertThatThrownBy(() -> new AttrGetter("z").apply(row)).hasMessageContaining("no 'z'");
  }

  @Test
  void g13_theFolderIsTheLabel() {
    assertThat(Items.parentLabel(Path.of("data/train/dog/1.jpg"))).isEqualTo("dog");
    assertThat(Items.grandparentLabel(Path.of("data/train/dog/1.jpg"))).isEqualTo("train");
    assertThat(Items.parentLabel(Path.of("/1.jpg"))).isEmpty();
  }

  @Test
  void g14_labelsByRegularExpressions() {
    var pets = new RegexLabeller("/([^/]+)_\\d+.jpg$");
    assertThat(pets.apply(Path.of("images", "great_pyrenees_173.jpg"))).isEqualTo("great_pyrenees");
    assertThatThrownBy(() -> pets.apply(Path.of("images", "cat.jpg")))
        .hasMessage("Failed to find \"/([^/]+)_\\d+.jpg$\" in \"images/cat.jpg\"");
    assertThat(new RegexLabeller("(\\d+)", true).apply("12_a")).isEqualTo("12");
    assertThatThrownBy(() -> new RegexLabeller("(\\d+)", true).apply("a_12"))
        .hasMessageContaining("Failed to find");
    assertThat(new RegexLabeller("(\\d+)").apply("a_12")).isEqualTo("12");
    assertThatThrownBy(() -> new RegexLabeller("abc")).hasMessageContaining("has no group");
    assertThatThrownBy(() -> new RegexLabeller("(")).hasMessageContaining("no regular expression");
  }

  private static Table people() {
    return Table.of(
        List.of("name", "tags", "age", "score", "sure", "code"),
        List.of(
            List.of("ann", "a b", "39", "1.5", "True", "007"),
            List.of("bob", "", "5", "", "False", "8"),
            List.of("", "c", "-3", "2", "True", "12")));
  }

  // python: pandas reads these columns as object, object, int64, float64, bool, int64
  @Test
  void g15_columns() {
    var rows = people().rows();
    assertThat(new ColReader("name").apply(rows.get(0))).isEqualTo("ann");
    assertThat(new ColReader(0).apply(rows.get(2))).isNull();
    assertThat(new ColReader("age").apply(rows.get(1))).isEqualTo(5L);
    assertThat(new ColReader("score").apply(rows.get(2))).isEqualTo(2.0);
    assertThat((Double) new ColReader("score").apply(rows.get(1))).isNaN();
    assertThat(new ColReader("sure").apply(rows.get(1))).isEqualTo(false);
    assertThat(new ColReader("code").apply(rows.get(0))).isEqualTo(7L);
    assertThat(new ColReader("code").withPref("img_").withSuff(".jpg").apply(rows.get(0)))
        .isEqualTo("img_007.jpg");
    assertThat(new ColReader("name").withPref(Path.of("pics")).apply(rows.get(1)))
        .isEqualTo("pics" + File.separator + "bob");
    var tags = new ColReader("tags").withLabelDelim(" ");
    assertThat(tags.apply(rows.get(0))).isEqualTo(List.of("a", "b"));
    assertThat(tags.apply(rows.get(1))).isEqualTo(List.of());
    assertThat(new ColReader("age", "name").apply(rows.get(0))).isEqualTo(List.of(39L, "ann"));
    assertThat(new ColReader(2, 4).apply(rows.get(1))).isEqualTo(List.of(5L, false));
    assertThatThrownBy(() -> new ColReader("no").apply(rows.get(0)))
        .hasMessageContaining("no column 'no'");
    assertThat(tags).hasToString("ColReader ['tags'] divided by ' '");
    assertThatThrownBy(() -> tags.withLabelDelim("")).hasMessageContaining("not empty");
  }

  @Test
  void g31_columnsByNameOrPosition() {
    var table = people();
    assertThat(table.namesToIdx(List.of(Column.of("age"), Column.of(0)))).containsExactly(2, 0);
    assertThat(table.column(Column.of("age"))).containsExactly("39", "5", "-3");
    assertThat(table.column(Column.of(2))).isEqualTo(table.column(Column.of("age")));
    assertThat(table.rows().get(1).get(Column.of("name"))).isEqualTo("bob");
    assertThatThrownBy(() -> table.namesToIdx(Column.of("age", "agee")))
        .hasMessageContaining("'agee'");
  }

  @Test
  void tablesInOtherForms() throws IOException {
    Path tsv = Files.writeString(root.resolve("t.tsv"), "\ufeffa\tb\n'x\ty'\t2\n");
    var table = Table.read(tsv, o -> o.withDelimiter('\t').withQuote('\''));
    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(table.rows().getFirst().get("a")).isEqualTo("x\ty");
    Path csv = root.resolve("out.csv");
    Table.of(List.of("id", "label"), List.of(List.of("1", "a, b"), List.of("2", "\"c\"")))
        .write(csv);
    assertThat(csv).hasContent("id,label\n1,\"a, b\"\n2,\"\"\"c\"\"\"\n");
    assertThat(Table.readWithHeader(csv).rows().get(1).get("label")).isEqualTo("\"c\"");
    assertThatThrownBy(() -> Table.of(List.of("a"), List.of(List.of("1", "2"))))
        .hasMessageContaining("2 cells for 1 columns");
  }

  // python: np.random.seed(3); np.random.uniform(0, 1, 10) < 0.3     # below in items 2, 6, 7, 8
  //   np.random.seed(3); np.random.permutation(10)[:3]               # 5, 4, 1
  @Test
  void b18_filters() {
    var items = IntStream.range(0, 10).boxed().toList();
    assertThat(Items.filterByFunc(items, i -> i % 4 == 0)).containsExactly(0, 4, 8);
    assertThat(Items.filterByRand(items, 0.3, 3)).containsExactly(2, 6, 7, 8);
    assertThat(Items.usePartialData(items, 0.39, 3)).containsExactly(5, 4, 1);
    assertThatThrownBy(() -> Items.usePartialData(items, 1.5, 3)).hasMessageContaining("1.5");
    var files = Items.getImageFiles(root);
    assertThat(names(Items.filterByFolder(files, root, List.of("train"), List.of())))
        .containsExactly("train/3/a.jpg", "train/7/b.jpeg");
    assertThat(names(Items.filterByFolder(files, root, List.of(), List.of("train", "test"))))
        .containsExactly("top.PNG", "valid/3/d.png");
    assertThat(Splitter.none().split(items).train()).hasSize(10);
    assertThat(Splitter.none().split(items).valid()).isEmpty();
  }
}
