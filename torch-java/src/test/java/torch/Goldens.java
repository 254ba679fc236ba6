package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What PyTorch made of a test class's Python lines. The lines stand in the test, the results in
/// `goldens/TestClass.txt`; `goldens/goldens.py` beside it writes them anew.
///
/// ```java
/// private static final Goldens PYTHON = Goldens.of(ViewTest.class);
/// // python: x = torch.arange(6)
/// PYTHON.equal("x.view(2, 3)", x.view(2, 3));
/// ```
///
/// Values are compared to [Tolerances], dtype and shape exactly.
final class Goldens {
  private final String name;
  private final Map<String, List<String>> cases = new HashMap<>();

  private Goldens(String name) {
    this.name = name;
  }

  static Goldens of(Class<?> test) {
    var goldens = new Goldens(test.getSimpleName());
    try (InputStream in = Goldens.class.getResourceAsStream("goldens/" + goldens.name + ".txt")) {
      assertThat(in).as("goldens of " + goldens.name + "; run goldens.py").isNotNull();
      List<String> values = null;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("  ")) {
          values.add(line.substring(2));
        } else {
          values = new ArrayList<>();
          goldens.cases.put(line, values);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return goldens;
  }

  /// Asserts that the tensors (`null`: Python's None) are those that the Python line gives.
  void equal(String python, Tensor... actual) {
    List<String> expected = expected(python);
    assertThat(actual.length).as(python + ": number of results").isEqualTo(expected.size());
    for (int i = 0; i < actual.length; i++) {
      if (actual[i] == null || expected.get(i).equals("none")) {
        assertThat(actual[i] == null ? "none" : actual[i].toString())
            .as(python)
            .isEqualTo(expected.get(i));
        continue;
      }
      try (var _ = new TensorScope()) {
        close(python, actual[i].detach(), tensor(expected.get(i)));
      }
    }
  }

  void equal(String python, double actual) {
    assertThat(actual).as(python).isEqualTo(tensor(expected(python).getFirst()).item());
  }

  void equal(String python, String actual) {
    assertThat("text " + actual.replace("\n", "\\n"))
        .as(python)
        .isEqualTo(expected(python).getFirst());
  }

  private static void close(String python, Tensor actual, Tensor expected) {
    assertThat(actual.describe()).as(python).isEqualTo(expected.describe());
    try {
      if (actual.isComplex())
        Tolerances.assertClose(Aten.viewAsReal(actual.resolveConj()), Aten.viewAsReal(expected));
      else if (actual.isFloatingPoint()) Tolerances.assertClose(actual, expected);
      else assertThat(actual.toLongArray()).isEqualTo(expected.toLongArray());
    } catch (AssertionError e) {
      throw new AssertionError(python + ": " + e.getMessage(), e);
    }
  }

  private List<String> expected(String python) {
    List<String> values = cases.get(python);
    if (values == null)
      throw new AssertionError("no golden in " + name + ".txt for: " + python + "; run goldens.py");
    return values;
  }

  /// `dtype [shape] hex`
  static Tensor tensor(String data) {
    String[] words = data.split(" ");
    byte[] bytes = words.length > 2 ? HexFormat.of().parseHex(words[2]) : new byte[0];
    long[] shape =
        Arrays.stream(words[1].substring(1, words[1].length() - 1).split(","))
            .filter(s -> !s.isEmpty())
            .mapToLong(Long::parseLong)
            .toArray();
    return Torch.tensor(bytes)
        .view(DType.valueOf(words[0].toUpperCase(Locale.ROOT)))
        .reshape(shape);
  }
}
