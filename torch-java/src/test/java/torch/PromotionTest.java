package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The dtype of what comes of two: every pair of dtypes, as tensors, without dimensions and as
/// numbers (`src/test/python/promotion.py` writes `promotion.txt` and describes it; [GoldenFiles]
/// of another version go before).
@ExtendWith(NoLeaks.class)
class PromotionTest {
  private static final Map<String, Scalar> NUMBERS =
      Map.of(
          "bool", Scalar.of(true),
          "int", Scalar.of(1),
          "float", Scalar.of(1.5),
          "complex", Scalar.complex(0, 1));

  @Test
  void asInPython() throws IOException {
    var wrong = new ArrayList<String>();
    int lines = 0;
    List<String> given = lines();
    for (String line : given) {
      String actual;
      try (var _ = new TensorScope()) {
        actual = line(line.split(" "));
      }
      if (!actual.equals(line)) wrong.add("expected " + line + "\n     was " + actual);
      lines++;
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).isEqualTo(dtypes(given) * (dtypes(given) + 4));
  }

  /// Python's lines; those of this version of PyTorch, with dtypes that are new in it, go before.
  private static List<String> lines() throws IOException {
    List<String> base = lines(PromotionTest.class.getResourceAsStream("promotion.txt"));
    assertThat(base).hasSize(21 * (21 + 4));
    var own = GoldenFiles.ofThisVersion(PromotionTest.class, "promotion.txt");
    if (own.isEmpty()) return base;
    var byPair = new LinkedHashMap<List<Object>, String>();
    for (String line : base) byPair.put(pair(line), line);
    for (String line : lines(own.get())) byPair.put(pair(line), line);
    return List.copyOf(byPair.values());
  }

  private static List<String> lines(InputStream file) throws IOException {
    try (InputStream in = file) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /// What the line is of; `bool` is a dtype in a long line, and a number in a short one.
  private static List<Object> pair(String line) {
    String[] words = line.split(" ");
    return List.of(words[0], words[1], words.length);
  }

  private static long dtypes(List<String> lines) {
    return lines.stream().map(line -> line.substring(0, line.indexOf(' '))).distinct().count();
  }

  private static String line(String[] words) {
    DType left = dtype(words[0]);
    Tensor vector = Torch.empty(TensorOptions.of(left), 1);
    Tensor single = Torch.empty(TensorOptions.of(left));
    if (words.length == 4) {
      Scalar number = NUMBERS.get(words[1]);
      return String.join(
          " ",
          words[0],
          words[1],
          attempt(() -> Torch.resultType(vector, number)),
          attempt(() -> Torch.resultType(single, number)));
    }
    DType right = dtype(words[1]);
    Tensor other = Torch.empty(TensorOptions.of(right), 1);
    Tensor others = Torch.empty(TensorOptions.of(right));
    return String.join(
        " ",
        words[0],
        words[1],
        attempt(() -> Torch.promoteTypes(left, right)),
        Torch.canCast(left, right) ? "True" : "False",
        attempt(() -> Torch.resultType(vector, other)),
        attempt(() -> Torch.resultType(vector, others)),
        attempt(() -> Torch.resultType(single, other)),
        attempt(() -> Torch.resultType(single, others)),
        attempt(() -> Torch.zeros(1).to(left).add(Torch.zeros(1).to(right)).dtype()));
  }

  private static DType dtype(String name) {
    return DType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String attempt(Supplier<DType> body) {
    try {
      return body.get().toString();
    } catch (TorchException e) {
      return "-";
    }
  }
}
