package torch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.nn.Parameter;

/// Tensors print as in Python, to the character. The cases and what PyTorch printed for them stand
/// in `printing/printing.txt`, written by `printing/printing.py` beside it.
@ExtendWith(NoLeaks.class)
class PrintingTest {
  private record Case(
      String name, PrintOptions options, String data, String python, String printed) {}

  @TestFactory
  Stream<DynamicTest> printsAsPython() throws IOException {
    return read().stream().map(c -> DynamicTest.dynamicTest(c.name, () -> check(c)));
  }

  @Test
  void thereAreManyCases() throws IOException {
    assertThat(read()).hasSizeGreaterThan(100);
  }

  @Test
  void closedTensorsSaySo() {
    Tensor t = Torch.ones(2);
    t.close();
    assertThat(t).hasToString("tensor(closed)");
  }

  @Test
  void virtualThreadsPrint() throws InterruptedException {
    var printed = new ArrayList<String>();
    Thread.ofVirtual()
        .start(() -> printed.add(Torch.ones(2).requiresGrad_().mul(2).toString()))
        .join();
    assertThat(printed).containsExactly("tensor([2., 2.], grad_fn=<MulBackward0>)");
  }

  @Test
  void printingLeavesNoTensorInTheScope() {
    try (var _ = new TensorScope()) {
      Tensor t = Torch.randn(50, 50);
      long before = Torch.liveTensors();
      assertThat(t.toString()).startsWith("tensor([[");
      assertThat(Torch.liveTensors()).isEqualTo(before);
    }
  }

  private static void check(Case c) {
    PrintOptions before = Torch.getPrintoptions();
    Torch.setPrintoptions(c.options);
    if (c.name.startsWith("default double")) Torch.setDefaultDtype(DType.FLOAT64);
    try (var _ = new TensorScope()) {
      Tensor tensor = c.data == null ? make(c.name) : Goldens.tensor(c.data);
      assertThat(tensor.toString()).as(c.python).isEqualTo(c.printed);
    } finally {
      Torch.setPrintoptions(before);
      Torch.setDefaultDtype(DType.FLOAT32);
    }
  }

  private static Tensor make(String name) {
    Tensor x = Torch.ones(2).requiresGrad_();
    return switch (name) {
      case "summary of a vector" -> Torch.arange(1001);
      case "no summary at the threshold" -> Torch.arange(1000);
      case "summary of a matrix" -> Torch.arange(0.0, 10000.0, 1).reshape(100, 100);
      case "summary of a wide matrix" -> Torch.arange(2002).reshape(2, 1001);
      case "summary of a tall matrix" -> Torch.arange(2002).reshape(1001, 2);
      case "summary of three dimensions" -> Torch.arange(14000).reshape(7, 1000, 2).sub(5);
      case "summary looks only at what is shown" ->
          Torch.cat(List.of(Torch.ones(500), Torch.full(new long[] {500}, 1e-9), Torch.ones(500)));
      case "summary at an edge of six rows" -> Torch.arange(1200).reshape(6, 200);
      case "summary of bools" -> Torch.arange(2000).remainder(2).eq(0);
      case "summary of a transposed" -> Torch.arange(0.0, 4000.0, 1).reshape(40, 100).t();
      case "summary of complex" ->
          Torch.complex(Torch.arange(0.0, 1500.0, 1), Torch.arange(0.0, 1500.0, 1).neg());
      case "profile short" -> Torch.arange(0.0, 2000.0, 1).div(3);
      case "requires grad" -> x;
      case "grad_fn" -> x.add(1);
      case "grad_fn of a sum" -> x.mul(3).sum();
      case "grad_fn of a copied slice" -> x.clone().put(5, 0);
      case "grad_fn of a view after a change" -> {
        Tensor first = x.clone().get(Index.to(1));
        first.mul_(2);
        yield first;
      }
      case "suffix goes to a new line" ->
          Torch.arange(0.0, 18.0, 1).requiresGrad_().to(DType.FLOAT64).div(2);
      case "dtype and grad" -> Torch.arange(3).to(DType.FLOAT64).requiresGrad_();
      case "parameter" -> new Parameter(Torch.ones(2, 2));
      case "parameter without grad" -> new Parameter(Torch.ones(2), false);
      case "transposed" -> Torch.arange(6).reshape(2, 3).t();
      case "every second column" ->
          Torch.arange(0.0, 12.0, 1).reshape(3, 4).get(Index.ALL, Index.step(2)).div(3);
      case "expanded" -> Torch.tensor(new float[] {1.5f}).expand(2, 3);
      case "conjugate view" ->
          Torch.complex(Torch.tensor(new float[] {1, 3}), Torch.tensor(new float[] {2, -1})).conj();
      case "negative view" ->
          Aten.imag(
              Torch.complex(Torch.tensor(new float[] {1, 3}), Torch.tensor(new float[] {2, -1}))
                  .conj());
      case "zero tensor" -> Aten._efficientzerotensor(3);
      case "meta" -> Torch.empty(TensorOptions.of(Device.META), 2, 3);
      case "meta of ints with grad_fn" ->
          Torch.empty(TensorOptions.of(DType.FLOAT64, Device.META).withRequiresGrad(true), 2)
              .add(1);
      case "sparse" -> Torch.tensor(new double[][] {{0, 1.5}, {2, 0}}).toSparse();
      case "sparse empty" -> Torch.zeros(TensorOptions.of(DType.FLOAT64), 2, 3).toSparse();
      case "csr" -> Aten.toSparseCsr(Torch.tensor(new double[][] {{0, 1.5}, {2, 0}}));
      case "csc" -> Aten.toSparseCsc(Torch.tensor(new int[][] {{0, 1}, {2, 0}}, DType.INT32));
      case "inference" -> Torch.inferenceMode(() -> Torch.ones(2));
      case "default double" -> Torch.ones(2).div(3);
      case "default double, float" -> Torch.ones(TensorOptions.of(DType.FLOAT32), 2);
      case "default double, complex" -> Torch.ones(TensorOptions.of(DType.COMPLEX128), 1);
      default -> throw new AssertionError("no tensor for the case " + name);
    };
  }

  private static List<Case> read() throws IOException {
    var cases = new ArrayList<Case>();
    String text;
    try (InputStream in = PrintingTest.class.getResourceAsStream("printing/printing.txt")) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String block : text.split("\n\n")) {
      String name = null;
      String data = null;
      String python = null;
      var options = PrintOptions.DEFAULT;
      var printed = new ArrayList<String>();
      for (String line : block.split("\n")) {
        String rest = line.substring(line.indexOf(' ') + 1);
        switch (line.substring(0, line.indexOf(' ') < 0 ? line.length() : line.indexOf(' '))) {
          case "#" -> name = rest;
          case "data" -> data = rest;
          case "python" -> python = rest;
          case "options" -> options = options(rest);
          case ">" -> printed.add(rest);
          default -> assertThat(line).isEqualTo("make");
        }
      }
      cases.add(new Case(name, options, data, python, String.join("\n", printed)));
    }
    return cases;
  }

  private static PrintOptions options(String words) {
    var options = PrintOptions.DEFAULT;
    for (String word : words.split(" ")) {
      var entry =
          Map.entry(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
      String value = entry.getValue();
      options =
          switch (entry.getKey()) {
            case "precision" -> options.withPrecision(Integer.parseInt(value));
            case "threshold" -> options.withThreshold(Long.parseLong(value));
            case "edgeitems" -> options.withEdgeitems(Integer.parseInt(value));
            case "linewidth" -> options.withLinewidth(Integer.parseInt(value));
            case "sci_mode" -> options.withSciMode(value.equals("True"));
            default -> throw new AssertionError(word);
          };
    }
    return options;
  }
}
