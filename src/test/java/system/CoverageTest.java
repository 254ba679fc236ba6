package system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What of fastai is there: docs/spec-coverage.md, made from the tests themselves.
///
/// Each capability of fastai is a row with an id, such as `E-05`, in `spec/rows.tsv`. A test method
/// whose name begins with `e05_` shows that the row is built; `spec/left-out.tsv` says which rows
/// are left out, and why. The page must say the same; `-Dcoverage.write=true` writes it anew.
class CoverageTest {
  private static final Pattern TEST =
      Pattern.compile("\\bvoid\\s+(([a-z]{1,2})(\\d{2})_\\w*)\\s*\\(");
  private static final Map<String, String> AREAS = areas();

  private final Path root = Project.root();

  @Test
  void thePageSaysWhatTheTestsShow() throws IOException {
    var rows = table("rows.tsv");
    assertThat(rows).hasSize(659);
    var leftOut = table("left-out.tsv");
    var tests = tests();
    assertThat(tests.keySet()).as("rows that tests are named after").isSubsetOf(rows.keySet());
    assertThat(leftOut.keySet()).as("rows that are left out").isSubsetOf(rows.keySet());
    assertThat(leftOut.keySet().stream().filter(tests::containsKey))
        .as("left out, but with a test")
        .isEmpty();

    String page = page(rows, leftOut, tests);
    Path file = root.resolve("docs/spec-coverage.md");
    if (Boolean.getBoolean("coverage.write")) Files.writeString(file, page);
    assertThat(file)
        .as("docs/spec-coverage.md; -Dcoverage.write=true writes it anew")
        .hasContent(page);
  }

  /// Two columns of a file, in its order.
  private Map<String, String> table(String name) throws IOException {
    var table = new LinkedHashMap<String, String>();
    Path file = root.resolve("src/test/resources/spec").resolve(name);
    if (!Files.exists(file)) return table;
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) continue;
      String[] cells = line.split("\t", 2);
      assertThat(cells).as("a line of " + name + ": " + line).hasSize(2);
      assertThat(cells[1]).as("the text beside " + cells[0] + " in " + name).isNotBlank();
      assertThat(table.put(cells[0], cells[1].strip())).as(cells[0] + " twice in " + name).isNull();
    }
    return table;
  }

  /// Rows with the tests that show them, as `Class.method`.
  private Map<String, List<String>> tests() throws IOException {
    var tests = new TreeMap<String, List<String>>();
    for (String folder : List.of("torch-java/src/test", "fastai-java/src/test", "src/test"))
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith("Test.java"))
            .sorted()
            .forEach(file -> addTests(file, tests));
      }
    return tests;
  }

  private static void addTests(Path file, Map<String, List<String>> tests) {
    try {
      var matcher = TEST.matcher(Files.readString(file));
      String type = file.getFileName().toString().replace(".java", "");
      while (matcher.find())
        tests
            .computeIfAbsent(
                matcher.group(2).toUpperCase() + "-" + matcher.group(3), _ -> new ArrayList<>())
            .add(type + "." + matcher.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(
      Map<String, String> rows, Map<String, String> leftOut, Map<String, List<String>> tests) {
    var page =
        new StringBuilder(
            """
            # What of fastai is there

            One row a capability of fastai: the test that shows it, or why it is left out. Rows without either are to come.
            This page is written by `src/test/java/system/CoverageTest.java`.
            """);
    AREAS.forEach(
        (prefix, area) -> {
          var ids = rows.keySet().stream().filter(id -> id.startsWith(prefix + "-")).toList();
          long built = ids.stream().filter(tests::containsKey).count();
          page.append("\n## %s (%d of %d)\n\n".formatted(area, built, ids.size()));
          page.append("| | fastai | here |\n|---|---|---|\n");
          for (String id : ids) {
            String here =
                tests.containsKey(id)
                    ? tests.get(id).stream()
                        .map(t -> "`" + t + "`")
                        .collect(Collectors.joining(", "))
                    : leftOut.containsKey(id) ? "left out: " + text(leftOut.get(id)) : "to come";
            page.append("| %s | %s | %s |\n".formatted(id, text(rows.get(id)), here));
          }
        });
    return page.append("\ncovered %d of %d\n".formatted(tests.size(), rows.size())).toString();
  }

  private static String text(String plain) {
    return plain.replace("|", "\\|").replace("*", "\\*").replace("<", "&lt;");
  }

  private static Map<String, String> areas() {
    var areas = new LinkedHashMap<String, String>();
    areas.put("E", "Events, callback protocol, cancels");
    areas.put("L", "Learner and training loop");
    areas.put("C", "Built-in callbacks");
    areas.put("O", "Optimizers and groups");
    areas.put("S", "Schedules and fit methods");
    areas.put("X", "Losses");
    areas.put("M", "Metrics");
    areas.put("T", "Transforms and dispatch");
    areas.put("D", "Data core");
    areas.put("B", "DataBlock");
    areas.put("G", "Getters, splitters, labellers, external data");
    areas.put("V", "Vision data");
    areas.put("A", "Augmentation");
    areas.put("Y", "Layers and architectures");
    areas.put("W", "Vision learners");
    areas.put("U", "U-Net, GAN, super-resolution");
    areas.put("I", "Interpretation and hooks");
    areas.put("N", "Text");
    areas.put("TB", "Tabular");
    areas.put("K", "Collaborative filtering");
    areas.put("P", "Saving and export");
    areas.put("R", "Logging and plots");
    areas.put("Q", "Precision, devices, distribution, utilities");
    areas.put("Z", "Names of earlier versions");
    areas.put("RC", "Course recipes");
    return areas;
  }
}
