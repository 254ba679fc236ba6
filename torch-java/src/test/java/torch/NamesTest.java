package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import torch.nn.functional.F;

/// docs/pytorch-names.md is what it says: every name that Python documents (`names.txt`, written by
/// `src/test/python/names.py`) and what stands for it here. Most names are found in the classes;
/// `names-elsewhere.txt` tells of the others.
///
/// `mvn -pl torch-java -am test -Dtest=NamesTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dnames.write=true` writes the page anew.
class NamesTest {
  private static final double MOST_MISSING = 0.03;

  private static final Map<String, Class<?>> FACES = new LinkedHashMap<>();

  static {
    FACES.put("torch", Torch.class);
    FACES.put("torch.Tensor", Tensor.class);
    FACES.put("torch.nn.functional", F.class);
    FACES.put("torch.linalg", Linalg.class);
    FACES.put("torch.fft", Fft.class);
    FACES.put("torch.special", Special.class);
  }

  /// Where a class that is named without its package may be.
  private static final List<String> PACKAGES =
      List.of("", "torch.", "torch.nn.", "torch.nn.functional.", "torch.io.", "torch.data.");

  /// A class or a member of one, and its arguments; not what stands in backquotes.
  private static final Pattern REFERENCE =
      Pattern.compile("`[^`]*`|((?:[a-z]+\\.)*[A-Z]\\w*(?:\\.\\w+)?)(\\([^ ]*\\))?");

  /// A row of the page; `java` is null where there is nothing.
  private record Row(String python, String java, String note) {
    static Row missing(String python, String why) {
      return new Row(python, null, why);
    }

    boolean isMissing() {
      return java == null;
    }
  }

  @Test
  void thePageIsTrue() throws IOException {
    Path page = root().resolve("docs/pytorch-names.md");
    String text = page();
    if (Boolean.getBoolean("names.write")) Files.writeString(page, text);
    assertThat(Files.readString(page).equals(text))
        .as("docs/pytorch-names.md is up to date; -Dnames.write=true writes it")
        .isTrue();
  }

  @Test
  void hardlyAnyNameIsMissing() {
    var rows = rows();
    for (var space : rows.entrySet())
      assertThat(share(space.getValue()))
          .as("missing of %s: %s", space.getKey(), missing(space.getValue()))
          .isLessThan(MOST_MISSING);
  }

  @Test
  void everyHandWrittenLineIsNeeded() {
    var names = read("names.txt");
    for (String line : elsewhere().keySet())
      assertThat(names).as("a line of names-elsewhere.txt that no name asks for").contains(line);
  }

  private static double share(List<Row> rows) {
    return (double) missing(rows).size() / rows.size();
  }

  private static List<String> missing(List<Row> rows) {
    return rows.stream().filter(Row::isMissing).map(Row::python).toList();
  }

  // ---- the page ---------------------------------------------------------------------------------

  private static String page() {
    var rows = rows();
    var text =
        new StringBuilder(
            """
            # PyTorch's names, one by one

            Every public name that PyTorch 2.13 documents in these modules, and what stands for it here. `snake_case` becomes `camelCase`
            without further notice. A test writes and checks this page.

            | module | class | names | the same | another name | missing |
            |---|---|---|---|---|---|
            """);
    var all = new ArrayList<Row>();
    for (var space : rows.entrySet()) {
      text.append(summary(space.getKey(), code(FACES.get(space.getKey())), space.getValue()));
      all.addAll(space.getValue());
    }
    text.append(summary("all", "", all));
    for (var space : rows.entrySet()) {
      text.append("\n## ")
          .append(space.getKey())
          .append("\n\n| Python | here | |\n|---|---|---|\n");
      for (Row row : space.getValue())
        text.append(
            "| `%s` | %s | %s |\n"
                .formatted(row.python, row.isMissing() ? "missing" : row.java, row.note));
    }
    return text.toString();
  }

  private static String code(Class<?> type) {
    return "`" + type.getSimpleName() + "`";
  }

  private static String summary(String space, String type, List<Row> rows) {
    long missing = missing(rows).size();
    long other = rows.stream().filter(r -> !r.isMissing() && !r.note.isEmpty()).count();
    return "| %s | %s | %d | %d | %d | %d |\n"
        .formatted(space, type, rows.size(), rows.size() - other - missing, other, missing);
  }

  private static Map<String, List<Row>> rows() {
    var elsewhere = elsewhere();
    var rows = new LinkedHashMap<String, List<Row>>();
    for (String space : FACES.keySet()) rows.put(space, new ArrayList<>());
    for (String line : read("names.txt")) {
      int dot = line.lastIndexOf('.');
      String space = line.substring(0, dot);
      String name = line.substring(dot + 1);
      rows.get(space).add(row(FACES.get(space), name, elsewhere.get(line)));
    }
    return rows;
  }

  private static Row row(Class<?> face, String python, String elsewhere) {
    Optional<String> same = member(face, camel(python));
    if (same.isEmpty() && face == Torch.class) same = ofTorch(python);
    if (same.isPresent()) return new Row(python, "`" + same.get() + "`", "");
    if (elsewhere == null) return Row.missing(python, "not there yet");
    String text = elsewhere.substring(2);
    if (elsewhere.startsWith("!")) return Row.missing(python, text);
    var absent = new ArrayList<String>();
    String java =
        REFERENCE
            .matcher(text)
            .replaceAll(
                found -> {
                  String reference = found.group(1);
                  if (reference == null) return Matcher.quoteReplacement(found.group());
                  if (!exists(reference)) absent.add(reference);
                  return Matcher.quoteReplacement("`" + found.group() + "`");
                });
    if (!absent.isEmpty()) return Row.missing(python, "not there yet: " + absent);
    return new Row(python, java, "another name");
  }

  /// Constants, dtypes and other types that Python keeps in the module.
  private static Optional<String> ofTorch(String python) {
    String constant = python.toUpperCase(Locale.ROOT);
    return Stream.of(
            member(Torch.class, constant),
            member(DType.class, constant),
            member(Layout.class, constant),
            member(MemoryFormat.class, constant),
            Character.isUpperCase(python.charAt(0)) ? type(python) : Optional.<String>empty())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> type(String name) {
    return find(name).map(Class::getSimpleName);
  }

  /// `Class.member`, if there is a public one of the name.
  private static Optional<String> member(Class<?> type, String name) {
    return Stream.<Member>concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getFields()))
        .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getName().equals(name))
        .filter(m -> m.getDeclaringClass() != Object.class)
        .findFirst()
        .map(_ -> type.getSimpleName() + "." + name);
  }

  private static boolean exists(String reference) {
    if (find(reference).isPresent()) return true;
    int dot = reference.lastIndexOf('.');
    return dot > 0
        && find(reference.substring(0, dot))
            .flatMap(type -> member(type, reference.substring(dot + 1)))
            .isPresent();
  }

  private static Optional<Class<?>> find(String name) {
    for (String prefix : PACKAGES)
      try {
        return Optional.of(Class.forName(prefix + name, false, NamesTest.class.getClassLoader()));
      } catch (ClassNotFoundException | LinkageError e) {
        // Another package has it, or none.
      }
    return Optional.empty();
  }

  private static String camel(String snake) {
    Matcher word = Pattern.compile("(?<=[a-zA-Z0-9])_([a-zA-Z0-9])").matcher(snake);
    return word.replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }

  // ---- the lists --------------------------------------------------------------------------------

  private static Map<String, String> elsewhere() {
    var lines = new LinkedHashMap<String, String>();
    for (String line : read("names-elsewhere.txt")) {
      if (line.startsWith("#")) continue;
      int space = line.indexOf(' ');
      lines.put(line.substring(0, space), line.substring(space + 1));
    }
    return lines;
  }

  private static List<String> read(String resource) {
    try {
      return Files.readAllLines(
          root().resolve("torch-java/src/test/resources/torch").resolve(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("native/include"))) root = root.getParent();
    return root;
  }
}
