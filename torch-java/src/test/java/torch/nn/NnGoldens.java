package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import torch.DType;
import torch.Layout;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Tolerances;
import torch.Torch;

/// What PyTorch made of a module, from a test's Python lines: its text, the keys of its state, its
/// initial parameters, what it computes and the gradients. The results stand in
/// `resources/torch/nn/TestClass.txt`, which `test/python/nn_sequence.py` writes.
///
/// ```java
/// GOLDENS.check("m = nn.Linear(4, 3); x = r(2, 4); out = m(x)",
///     () -> new Linear(4, 3), shapes(2, 4), (m, x) -> List.of(m.call(x[0])));
/// ```
final class NnGoldens {
  private final Map<String, List<String>> cases = new HashMap<>();

  static NnGoldens of(Class<?> test) {
    var goldens = new NnGoldens();
    String file = test.getSimpleName() + ".txt";
    try (InputStream in = NnGoldens.class.getResourceAsStream(file)) {
      assertThat(in).as("goldens %s; run nn_sequence.py", file).isNotNull();
      List<String> lines = null;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("  ")) lines.add(line.substring(2));
        else goldens.cases.put(line, lines = new ArrayList<>());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return goldens;
  }

  /// @param inputs the shapes of what `r` makes in Python, in that order
  /// @param run from the module and the inputs to what Python calls `out`
  <M extends Module> void check(
      String python, Supplier<M> make, long[][] inputs, BiFunction<M, Tensor[], List<Tensor>> run) {
    List<String> expected = cases.get(python);
    assertThat(expected).as("golden of %s; run nn_sequence.py", python).isNotNull();
    try (var _ = new TensorScope()) {
      Torch.manualSeed(42);
      M module = make.get();
      var lines = new ArrayList<Object[]>();
      module.namedParameters().forEach((k, p) -> lines.add(row("init " + k, p.detach().clone())));
      var x = new Tensor[inputs.length];
      for (int i = 0; i < x.length; i++)
        x[i] = Torch.randn(TensorOptions.DEFAULT.withRequiresGrad(true), inputs[i]);
      List<Tensor> outputs = run.apply(module, x);
      for (int i = 0; i < outputs.size(); i++) lines.add(row("out " + i, outputs.get(i)));
      Tensor loss = null;
      for (Tensor y : outputs) {
        if (y == null || !y.requiresGrad()) continue;
        Tensor square = y.mul(y).sum();
        loss = loss == null ? square : loss.add(square);
      }
      if (loss != null) {
        loss.backward();
        for (int i = 0; i < x.length; i++) lines.add(row("input " + i, x[i].grad()));
        module.namedParameters().forEach((k, p) -> lines.add(row("grad " + k, p.grad())));
      }
      assertThat("repr " + module.toString().replace("\n", "\\n"))
          .as(python)
          .isEqualTo(expected.get(0));
      assertThat(("keys " + String.join(" ", module.stateDict().keySet())).strip())
          .as(python)
          .isEqualTo(expected.get(1).strip());
      assertThat(lines).as(python).hasSize(expected.size() - 2);
      for (int i = 0; i < lines.size(); i++)
        compare(python, (String) lines.get(i)[0], (Tensor) lines.get(i)[1], expected.get(i + 2));
    }
  }

  private static Object[] row(String label, Tensor tensor) {
    return new Object[] {label, tensor};
  }

  private static void compare(String python, String label, Tensor tensor, String expected) {
    String what = python + ": " + label;
    assertThat(expected).as(what).startsWith(label + " ");
    String digest = expected.substring(label.length() + 1);
    if (tensor == null || digest.equals("none")) {
      assertThat(tensor == null ? "none" : tensor.describe()).as(what).isEqualTo(digest);
      return;
    }
    Tensor dense = tensor.layout() == Layout.STRIDED ? tensor : tensor.toDense();
    int end = digest.indexOf(']') + 1;
    assertThat(dense.describe()).as(what).isEqualTo(digest.substring(0, end));
    double[] numbers =
        Arrays.stream(digest.substring(end).strip().split(" "))
            .mapToDouble(Double::parseDouble)
            .toArray();
    double[] values = dense.detach().to(DType.FLOAT64).toDoubleArray();
    int n = values.length;
    double sum = 0;
    double magnitude = 0;
    for (int i = 0; i < n; i++) {
      sum += values[i] * (i % 7 - 3);
      magnitude += Math.abs(values[i]) * 3;
    }
    // Kernels add in an order that depends on the machine.
    double rtol = 4 * Tolerances.rtol(tensor.dtype());
    double atol = 4 * Tolerances.atol(tensor.dtype());
    close(what + ", weighted sum", sum, numbers[0], atol + rtol * magnitude);
    for (int i = 1; i < numbers.length; i++) {
      double value = values[n > 5 ? (i - 1) * (n - 1) / 4 : i - 1];
      close(what + ", pick " + i, value, numbers[i], atol + rtol * Math.abs(numbers[i]));
    }
  }

  private static void close(String what, double actual, double expected, double tolerance) {
    if (Double.compare(actual, expected) == 0 || Math.abs(actual - expected) <= tolerance) return;
    throw new AssertionError(what + " is " + actual + ", expected " + expected);
  }

  /// Shapes of inputs: `shapes("3 2 4", "2 2 5")`.
  static long[][] shapes(String... shapes) {
    return Arrays.stream(shapes)
        .map(
            shape ->
                Arrays.stream(shape.split(" "))
                    .filter(s -> !s.isEmpty())
                    .mapToLong(Long::parseLong)
                    .toArray())
        .toArray(long[][]::new);
  }
}
