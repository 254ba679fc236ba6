package torch.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Autograd;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Tolerances;
import torch.Torch;
import torch.TorchException;

/// Several hundred of PyTorch's functions, each called here as in Python with several shapes and
/// dtypes: results and gradients are Python's. src/test/python/parity.py made the calls.
@ExtendWith(NoLeaks.class)
class ParityTest {
  private static final long SEED = 1234;

  private static CaseFile file;

  private static synchronized CaseFile file() {
    return file == null ? file = CaseFile.read() : file;
  }

  @Test
  void thereAreSixHundredNames() {
    assertThat(file().cases()).hasSizeGreaterThanOrEqualTo(600);
  }

  @TestFactory
  Stream<DynamicTest> equalsPython() {
    return file().cases().entrySet().stream()
        .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getValue())));
  }

  private static void check(List<Case> cases) {
    for (Case c : cases) {
      try (var _ = new TensorScope()) {
        check(c);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(c + ": " + e.getMessage(), e);
      }
    }
  }

  private static void check(Case c) {
    var leaves = new ArrayList<Tensor>();
    List<Object> args = made(c.args(), leaves);
    var kwargs = new TreeMap<String, Object>();
    c.kwargs().forEach((name, value) -> kwargs.put(name, made(value, leaves)));
    if (c.error() != null) {
      checkTakenOut(c, () -> call(c.name(), args, kwargs));
      return;
    }
    // In-place operators refuse a leaf that wants gradients.
    if (c.name().endsWith("_"))
      args.replaceAll(value -> value instanceof Tensor tensor ? tensor.detach() : value);
    List<Object> results = flat(call(c.name(), args, kwargs));
    List<Object> expected = flat(c.out());
    assertThat(results).as("number of results").hasSameSizeAs(expected);
    for (int i = 0; i < results.size(); i++)
      compare("result " + i, results.get(i), expected.get(i));
    if (c.grads() != null) compareGradients(c, results, leaves);
  }

  /// Python keeps the name and raises; both tell what to call instead.
  private static void checkTakenOut(Case c, ThrowingCallable call) {
    assertThat(c.error()).contains("is now removed", "in favor of `torch.linalg." + c.name() + "`");
    assertThatThrownBy(call)
        .isInstanceOf(TorchException.NotImplemented.class)
        .hasMessage(
            "libtorch "
                + Torch.version()
                + " has no operator aten::"
                + c.name()
                + " any more; call linalg."
                + c.name());
  }

  private static Object call(String name, List<Object> args, Map<String, Object> kwargs) {
    var spelled = Spelled.OTHERWISE.get(name);
    if (spelled != null) return spelled.call(args, kwargs);
    var signature = file().signatures().get(name);
    // Functions whose number of results Python's argument decides are two in Java.
    int place = signature.parameters().indexOf("return_indices");
    Object indices = kwargs.remove("return_indices");
    if (place >= 0 && place < args.size()) indices = args.remove(place);
    var methods = Faces.of(indices == Boolean.TRUE ? name + "_with_indices" : name);
    Call call = Call.best(methods, signature, args, kwargs);
    if (call == null) throw new AssertionError("no Java method takes this; there are " + methods);
    Torch.manualSeed(SEED);
    return call.invoke();
  }

  private static void compareGradients(Case c, List<Object> results, List<Tensor> leaves) {
    var outputs = new ArrayList<Tensor>();
    var weights = new ArrayList<Tensor>();
    for (Object result : results) {
      if (!(result instanceof Tensor tensor) || !tensor.requiresGrad()) continue;
      outputs.add(tensor);
      weights.add(weights(tensor));
    }
    Tensor[] grads = Autograd.grad(outputs, leaves, weights, null, false, true);
    for (int i = 0; i < grads.length; i++)
      compare("gradient " + i, grads[i] == null ? null : grads[i].toDense(), c.grads().get(i));
  }

  /// From 0.5 to 1.5 over the elements in their order, as in Python.
  private static Tensor weights(Tensor x) {
    long n = x.numel();
    return Torch.arange(n)
        .to(DType.FLOAT64)
        .div(Math.max(n - 1, 1))
        .add(0.5)
        .reshape(x.shape())
        .to(x.dtype());
  }

  // ---- values -----------------------------------------------------------------------------------

  private static List<Object> made(List<Object> values, List<Tensor> leaves) {
    var all = new ArrayList<Object>();
    for (Object value : values) all.add(made(value, leaves));
    return all;
  }

  private static Object made(Object value, List<Tensor> leaves) {
    return switch (value) {
      case CaseFile.Stored stored -> {
        Tensor tensor = stored.make();
        if (stored.requiresGrad()) leaves.add(tensor);
        yield tensor;
      }
      case List<?> list -> made(new ArrayList<Object>(list), leaves);
      case null, default -> value;
    };
  }

  /// The values in a result, one after the other.
  private static List<Object> flat(Object value) {
    var all = new ArrayList<Object>();
    switch (value) {
      case List<?> list -> list.forEach(element -> all.addAll(flat(element)));
      case Object[] array -> {
        for (Object element : array) all.addAll(flat(element));
      }
      case Record record when !(record instanceof CaseFile.Stored) -> {
        for (RecordComponent component : record.getClass().getRecordComponents())
          all.addAll(flat(read(component, record)));
      }
      case long[] numbers -> {
        for (long number : numbers) all.add(number);
      }
      case null, default -> all.add(value);
    }
    return all;
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static void compare(String what, Object actual, Object expected) {
    try {
      if (expected instanceof CaseFile.Stored stored) {
        assertThat(actual).isInstanceOf(Tensor.class);
        Tensor wanted = stored.make().detach();
        Tensor got = ((Tensor) actual).detach();
        assertThat(got.dtype()).as("dtype").isEqualTo(wanted.dtype());
        UnaryOperator<Tensor> real = t -> t.isComplex() ? Torch.viewAsReal(t.resolveConj()) : t;
        Tolerances.assertClose(real.apply(got), real.apply(wanted));
      } else if (expected instanceof Double number) {
        assertThat((Double) actual).isCloseTo(number, org.assertj.core.data.Offset.offset(1e-6));
      } else {
        assertThat(actual).isEqualTo(expected);
      }
    } catch (AssertionError e) {
      throw new AssertionError(what + ": " + e.getMessage(), e);
    }
  }
}
