package torch.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import torch.DType;
import torch.GoldenFiles;
import torch.Scalar;
import torch.Tensor;
import torch.TensorOptions;
import torch.TensorScope;
import torch.Tolerances;
import torch.Torch;
import torch.io.SafeTensors;

/// Layers and functions against PyTorch: a table of cases, whose Python stands beside the Java.
/// What Python made of them is in `TestClass.safetensors.gz`, written by
/// `src/test/python/nn_modules.py`, which tells what is in it; [GoldenFiles] of another version go
/// before.
///
/// A layer is compared in its printed form, its first state, its outputs and gradients (of inputs
/// and parameters) in float32 and float64, and its buffers afterwards; a function in its outputs
/// and gradients.
final class Parity {
  private static final List<DType> DTYPES = List.of(DType.FLOAT32, DType.FLOAT64);

  /// One line of the table.
  record Case(
      String python,
      String inputs,
      Supplier<Module> module,
      Function<Tensor[], Object> function,
      boolean fails) {
    String name() {
      return python + " | " + inputs;
    }
  }

  private final SafeTensors goldens;

  private Parity(SafeTensors goldens) {
    this.goldens = goldens;
  }

  /// `python`, a module, applied to the inputs.
  static Case layer(String python, String inputs, Supplier<Module> module) {
    return new Case(python, inputs, module, null, false);
  }

  /// `python`, an expression of the inputs a, b, c, ...; its value is a tensor, an array of tensors
  /// or a list of them.
  static Case function(String python, String inputs, Function<Tensor[], Object> function) {
    return new Case(python, inputs, null, function, false);
  }

  /// What raises an exception in Python, and must here.
  static Case fails(String python, String inputs, Function<Tensor[], Object> function) {
    return new Case(python, inputs, null, function, true);
  }

  static Stream<DynamicTest> tests(Class<?> test, Case... cases) {
    String name = test.getSimpleName() + ".safetensors.gz";
    InputStream file = Parity.class.getResourceAsStream(name);
    assertThat(file).as(name + "; run nn_modules.py").isNotNull();
    var parity = new Parity(read(file));
    Parity own =
        GoldenFiles.ofThisVersion(Parity.class, name)
            .map(in -> new Parity(read(in)))
            .orElse(parity);
    return Arrays.stream(cases)
        .map(
            c -> {
              Parity goldens = own.has(c) ? own : parity;
              return DynamicTest.dynamicTest(
                  c.name(), () -> TensorScope.run(() -> goldens.check(c)));
            });
  }

  private boolean has(Case c) {
    return goldens.metadata().containsKey(c.name());
  }

  private static SafeTensors read(InputStream file) {
    try (InputStream in = file) {
      byte[] bytes = new GZIPInputStream(in).readAllBytes();
      var memory = Arena.ofAuto().allocate(bytes.length, 64);
      memory.asByteBuffer().put(bytes);
      return SafeTensors.of(memory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void check(Case c) {
    String prefix = goldens.metadata().get(c.name());
    assertThat(prefix).as("no golden; run nn_modules.py").isNotNull();
    if (c.fails) {
      for (DType dtype : DTYPES)
        assertThatThrownBy(() -> c.function.apply(inputs(prefix, dtype)))
            .as(goldens.metadata().get(prefix + "/print"))
            .isInstanceOfAny(
                IllegalArgumentException.class,
                torch.TorchException.class,
                IndexOutOfBoundsException.class,
                UnsupportedOperationException.class)
            .message()
            .isNotBlank();
      return;
    }
    for (DType dtype : DTYPES)
      if (c.module != null) checkModule(c, prefix, dtype);
      else checkFunction(c, prefix, dtype);
  }

  private void checkModule(Case c, String prefix, DType dtype) {
    Torch.manualSeed(7);
    Module module = c.module.get();
    assertThat(module.toString()).isEqualTo(goldens.metadata().get(prefix + "/print"));
    assertEqual("state", named(prefix + "/state/"), module.stateDict());
    module.to(dtype);
    Tensor[] inputs = inputs(prefix, dtype);
    Torch.manualSeed(3);
    Tensor output = module.call(inputs);
    String at = prefix + "/" + dtype;
    assertEqual("output", named(at + "/out/"), numbered(output));
    backward(List.of(output));
    var gradients = gradients(inputs);
    module
        .namedParameters()
        .forEach(
            (name, parameter) -> {
              if (parameter.grad() != null) gradients.put(name, parameter.grad());
            });
    assertEqual("gradient", named(at + "/grad/"), gradients);
    assertEqual("buffer", named(at + "/after/"), module.namedBuffers());
  }

  private void checkFunction(Case c, String prefix, DType dtype) {
    Tensor[] inputs = inputs(prefix, dtype);
    Torch.manualSeed(7);
    Tensor[] outputs =
        switch (c.function.apply(inputs)) {
          case Tensor tensor -> new Tensor[] {tensor};
          case Tensor[] tensors -> tensors;
          case List<?> tensors -> tensors.toArray(Tensor[]::new);
          default -> throw new AssertionError("no tensors: " + c.name());
        };
    String at = prefix + "/" + dtype;
    assertEqual("output", named(at + "/out/"), numbered(outputs));
    backward(List.of(outputs));
    assertEqual("gradient", named(at + "/grad/"), gradients(inputs));
  }

  private Tensor[] inputs(String prefix, DType dtype) {
    var inputs = new ArrayList<Tensor>();
    named(prefix + "/in/")
        .forEach(
            (name, input) ->
                inputs.add(
                    input.isFloatingPoint()
                        ? input.clone().to(dtype).requiresGrad_(!name.endsWith("c"))
                        : input.clone()));
    return inputs.toArray(Tensor[]::new);
  }

  private static void backward(List<Tensor> outputs) {
    Tensor loss = null;
    for (Tensor y : outputs) {
      if (!y.isFloatingPoint() || !y.requiresGrad()) continue;
      Tensor part = y.mul(factors(y).reshape(y.shape())).sum();
      loss = loss == null ? part : loss.add(part);
    }
    if (loss != null) loss.backward();
  }

  private static Tensor factors(Tensor y) {
    return Torch.linspace(Scalar.of(-1L), Scalar.of(1.5), y.numel(), TensorOptions.of(y.dtype()));
  }

  private static Map<String, Tensor> gradients(Tensor[] inputs) {
    var gradients = new LinkedHashMap<String, Tensor>();
    for (int i = 0; i < inputs.length; i++) {
      Tensor gradient = inputs[i].grad();
      if (gradient != null) gradients.put(Integer.toString(i), gradient.toDense());
    }
    return gradients;
  }

  private static Map<String, Tensor> numbered(Tensor... tensors) {
    var result = new LinkedHashMap<String, Tensor>();
    for (int i = 0; i < tensors.length; i++) result.put(Integer.toString(i), tensors[i].detach());
    return result;
  }

  private Map<String, Tensor> named(String prefix) {
    var result = new LinkedHashMap<String, Tensor>();
    for (String name : goldens.names())
      if (name.startsWith(prefix)) result.put(name.substring(prefix.length()), goldens.get(name));
    return result;
  }

  private static void assertEqual(
      String what, Map<String, Tensor> expected, Map<String, Tensor> actual) {
    assertThat(actual.keySet()).as(what).containsExactlyInAnyOrderElementsOf(expected.keySet());
    actual.forEach(
        (name, tensor) -> {
          try {
            Tolerances.assertClose(tensor, expected.get(name));
          } catch (AssertionError e) {
            throw new AssertionError(what + " " + name + ": " + e.getMessage(), e);
          }
        });
  }
}
