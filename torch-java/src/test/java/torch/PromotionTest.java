package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The dtype of what comes of two: every pair of dtypes, as tensors, without dimensions and as
/// numbers (`src/test/python/promotion.py` writes `promotion.txt` and describes it).
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
    for (String line : lines()) {
      String actual;
      try (var _ = new TensorScope()) {
        actual = line(line.split(" "));
      }
      if (!actual.equals(line)) wrong.add("expected " + line + "\n     was " + actual);
      lines++;
    }
    assertThat(wrong).isEmpty();
    assertThat(lines).isEqualTo(21 * (21 + 4));
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = PromotionTest.class.getResourceAsStream("promotion.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
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
