package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Random index expressions, read and written, values and gradients: what Python makes of them
/// (`src/test/python/indices.py` writes `indices.txt` and describes it).
@ExtendWith(NoLeaks.class)
class IndexExpressionsTest {
  private static final Pattern TENSOR = Pattern.compile("([im])\\(([\\d,]*)\\):([-\\d,]*)");

  @TestFactory
  List<DynamicTest> asInPython() throws IOException {
    try (InputStream in = IndexExpressionsTest.class.getResourceAsStream("indices.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> DynamicTest.dynamicTest(line, () -> check(line)))
          .toList();
    }
  }

  private static void check(String line) {
    try (var _ = new TensorScope()) {
      String[] parts = line.split(" ?\\| ?", -1);
      String[] sides = parts[1].split(" ?= ", -1);
      assertThat(outcome(longs(parts[0]), sides[0], sides.length > 1 ? sides[1] : null))
          .as(line)
          .isEqualTo(parts[2]);
    }
  }

  private static String outcome(long[] shape, String expression, String value) {
    Tensor x = countTo(shape).requiresGrad_();
    try {
      Object[] indices =
          expression.isEmpty()
              ? new Object[0]
              : Arrays.stream(expression.split(", ")).map(IndexExpressionsTest::index).toArray();
      Tensor result;
      if (value == null) result = x.get(indices);
      else if (!value.startsWith("(")) result = x.mul(1).put(Long.parseLong(value), indices);
      else
        result =
            x.mul(1)
                .put(countTo(longs(value.substring(1, value.length() - 1))).neg().sub(1), indices);
      Tensor sum = result.mul(countTo(result.shape())).sum();
      Tensor grad = Autograd.grad(List.of(sum), List.of(x))[0];
      return text(result.shape()) + ": " + numbers(result) + "; " + numbers(grad);
    } catch (TorchException.Index e) {
      return "IndexError";
    } catch (IllegalArgumentException e) {
      return "ValueError";
    } catch (TorchException e) {
      return "RuntimeError";
    }
  }

  private static Tensor countTo(long[] shape) {
    long count = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    return Torch.arange(0.0, count, 1).to(DType.FLOAT64).reshape(shape);
  }

  private static Object index(String text) {
    Matcher tensor = TENSOR.matcher(text);
    if (tensor.matches()) {
      Tensor values = Torch.tensor(longs(tensor.group(3))).reshape(longs(tensor.group(2)));
      return tensor.group(1).equals("m") ? values.bool() : values;
    }
    return switch (text) {
      case "None" -> Index.NEW_AXIS;
      case "..." -> Index.ELLIPSIS;
      case ":" -> Index.ALL;
      case "True" -> true;
      case "False" -> false;
      default -> text.contains(":") ? slice(text.split(":", -1)) : (Object) Long.valueOf(text);
    };
  }

  private static Index slice(String[] bounds) {
    Long step = bounds.length < 3 ? null : bound(bounds[2]);
    return Index.slice(bound(bounds[0]), bound(bounds[1]), step == null ? 1 : step);
  }

  private static Long bound(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  private static long[] longs(String text) {
    return text.isEmpty()
        ? new long[0]
        : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
  }

  private static String text(long[] shape) {
    return Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(","));
  }

  private static String numbers(Tensor tensor) {
    return Arrays.stream(tensor.detach().toLongArray())
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" "));
  }
}
