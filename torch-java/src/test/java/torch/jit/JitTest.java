package torch.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static torch.Tolerances.assertClose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.Device;
import torch.NoLeaks;
import torch.Scalar;
import torch.ScriptObject;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;
import torch.io.FormatException;
import torch.nn.Module;
import torch.nn.Parameter;
import torch.optim.SGD;

/// TorchScript files that Python wrote: src/test/python/scripts.py, which also says what they
/// compute.
@ExtendWith(NoLeaks.class)
class JitTest {
  private static Map<?, ?> cases;

  @BeforeAll
  static void read() {
    cases = (Map<?, ?>) Jit.load(file("cases.pt")).run();
    cases.values().forEach(t -> ((Tensor) t).keep());
  }

  @AfterAll
  static void forget() {
    cases = null;
  }

  private static Path file(String name) {
    try {
      return Path.of(JitTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Tensor golden(String name) {
    Tensor tensor = (Tensor) cases.get(name);
    assertThat(tensor).as(name).isNotNull();
    return tensor;
  }

  @Test
  void predictsAndTrainsAsInPython() {
    ScriptModule net = Jit.load(file("net.pt"));
    assertThat(net.isTraining()).isTrue();
    Tensor x = golden("net.x");
    assertClose(net.eval().call(x), golden("net.eval"));
    Tensor y = net.train().call(x);
    assertClose(y, golden("net.train"));
    y.square().sum().backward();
    assertThat(net.namedParameters())
        .containsOnlyKeys(
            "conv.weight",
            "conv.bias",
            "bn.weight",
            "bn.bias",
            "body.0.weight",
            "body.0.bias",
            "body.2.weight",
            "body.2.bias");
    net.namedParameters()
        .forEach((name, p) -> assertClose(p.grad(), golden("net.grad." + name), 1e-4, 1e-5));
    assertClose(net.namedBuffers().get("bn.running_mean"), golden("net.running_mean"));
    assertThat(net.namedBuffers().get("bn.num_batches_tracked").itemLong()).isOne();
  }

  @Test
  void optimizersChangeWhatTheModelComputesWith() {
    ScriptModule net = Jit.load(file("net.pt"));
    var optimizer = new SGD(net.parameters(), SGD.options().lr(0.1));
    for (int i = 0; i < 3; i++) {
      optimizer.zeroGrad();
      net.call(golden("net.x")).square().mean().backward();
      optimizer.step();
    }
    assertClose(net.eval().call(golden("net.x")), golden("net.trained"), 1e-4, 1e-5);
  }

  @Test
  void isAPartOfOtherModules() {
    class Outer extends Module {
      final ScriptModule inner = register("inner", Jit.load(file("net.pt")));

      @Override
      public Tensor forward(Tensor x) {
        return inner.call(x).sum();
      }
    }
    var outer = new Outer();
    outer.eval();
    assertThat(outer.inner.isTraining()).isFalse();
    assertThat(outer.inner.script().getAttribute("training")).isEqualTo(false);
    assertClose(outer.call(golden("net.x")), golden("net.eval").sum(), 1e-5, 1e-5);
    assertThat(outer.stateDict().keySet())
        .startsWith("inner.scale", "inner.conv.weight", "inner.conv.bias", "inner.bn.weight")
        .contains("inner.tied.weight", "inner.body.2.weight", "inner.bn.num_batches_tracked");
    assertThat(outer.inner.toString())
        .startsWith(
            "RecursiveScriptModule(\n  original_name=Net\n  (conv):"
                + " RecursiveScriptModule(original_name=Conv2d)");
    // In place: the script sees it.
    try (var _ = Torch.noGrad()) {
      for (Parameter p : outer.parameters()) p.zero_();
    }
    assertThat(outer.call(golden("net.x")).item()).isZero();
    outer.to(DType.FLOAT64);
    assertThat(outer.inner.call(golden("net.x").to(DType.FLOAT64)).dtype())
        .isEqualTo(DType.FLOAT64);
  }

  @Test
  void stateOfAnotherCopyMakesThemEqual() {
    ScriptModule one = Jit.load(file("net.pt"));
    ScriptModule other = one.copy();
    Tensor x = golden("net.x");
    try (var _ = Torch.noGrad()) {
      for (Parameter p : other.parameters()) p.add_(0.1);
    }
    assertClose(one.eval().call(x), golden("net.eval"));
    Tensor changed = other.eval().call(x);
    assertThat(Torch.allclose(changed, golden("net.eval"))).isFalse();
    one.loadStateDict(other.stateDict());
    assertClose(one.call(x), changed);
  }

  @Test
  void otherMethodsAndAttributes() {
    ScriptModule net = Jit.load(file("net.pt"));
    assertThat(net.methods()).contains("forward", "logits");
    assertThat(net.schema("logits"))
        .isEqualTo("logits(__torch__.Net self, Tensor x, float temperature=1.) -> Tensor");
    Tensor features = Torch.arange(12).to(DType.FLOAT32).view(2, 6);
    assertClose((Tensor) net.runMethod("logits", features, 0.5), golden("net.logits"));
    Tensor doubled = ((Tensor) net.runMethod("logits", features)).mul(2);
    assertClose(doubled, golden("net.logits"));
    assertThat(net.getAttribute("version")).isEqualTo(3L);
    assertThat(net.getAttribute("title")).isEqualTo("net");
    net.setAttribute("title", "other");
    assertThat(net.getAttribute("title")).isEqualTo("other");
    assertThatThrownBy(() -> net.setAttribute("version", "three"))
        .isInstanceOf(TorchException.Type.class)
        .hasMessageContaining("version")
        .hasMessageContaining("int");
    assertThatThrownBy(() -> net.getAttribute("colour"))
        .isInstanceOf(TorchException.Value.class)
        .hasMessageContaining("colour");
    assertThat(net.script().graph("forward")).contains("prim::CallMethod");
  }

  @Test
  void tracedModel() {
    ScriptModule traced = Jit.load(file("traced.pt"), Device.CPU);
    Tensor x = Torch.arange(8).view(2, 4).to(DType.FLOAT64);
    assertClose(traced.call(x), golden("traced"));
  }

  @Test
  void valuesOfEveryType() {
    ScriptModule kinds = Jit.load(file("kinds.pt"));
    Tensor x = Torch.ones(2);
    Tensor two = Torch.full(new long[] {2}, 2.0);
    List<?> out =
        (List<?>)
            kinds.run(
                List.of(x, List.of(two, List.of(3, 0.5)), List.of(x, two), Map.of("k", two)),
                Map.of("text", "ü", "maybe", two));
    assertThat(((Tensor) out.get(0)).toFloatArray()).containsExactly(14, 14);
    assertThat(out.get(1)).isEqualTo(List.of(4L, 0.25, "ü!"));
    var named = (Map<?, ?>) out.get(2);
    assertThat(named.keySet()).hasToString("[kü]");
    assertThat(((Tensor) named.get("kü")).toFloatArray()).containsExactly(4, 4);
    assertThat(((List<?>) out.get(3))).hasSize(2);
    assertThat(((Tensor) out.get(4)).isSame(two)).isTrue();
    assertThat(out.get(5)).isEqualTo(true);
    out =
        (List<?>)
            kinds.run(x, new Object[] {x, List.of(1, 1)}, new Tensor[0], Map.of(), true, "", null);
    assertThat(((Tensor) out.get(0)).toFloatArray()).containsExactly(2, 2);
    assertThat(out.subList(2, 6)).isEqualTo(Arrays.asList(Map.of(), List.of(), null, false));

    assertThat(
            kinds.runMethod(
                "numbers",
                new long[] {1, 2, 3},
                new double[] {0.5},
                new boolean[] {true, false},
                Map.of(1, List.of("a", "b"))))
        .isEqualTo(
            List.of(
                List.of(3L, 2L, 1L),
                List.of(1.0),
                List.of(false, true),
                Map.of(2L, List.of("a", "b"))));
    assertThat(kinds.runMethod("numbers", List.of(), new int[0], List.of(), Map.of()))
        .isEqualTo(List.of(List.of(), List.of(), List.of(), Map.of()));
    assertThat(kinds.runMethod("optional", null, null)).isEqualTo(Arrays.asList(null, -1L));
    assertThat(kinds.runMethod("optional", 5, List.of(1))).isEqualTo(List.of(5L, 1L));
    out = (List<?>) kinds.runMethod("device_of", x, Device.META);
    assertThat(out.get(0)).isEqualTo(Device.CPU);
    assertThat(((Tensor) out.get(1)).device().type()).isEqualTo(Device.META.type());
    assertThat(out.get(2)).isEqualTo(Scalar.complex(1, 2));
    out = (List<?>) kinds.runMethod("named_tuple", List.of(x, 1));
    assertThat(((Tensor) out.get(0)).sum().item()).isEqualTo(4);
    assertThat(out.get(1)).isEqualTo(2L);
    assertThat(kinds.runMethod("nothing")).isNull();
    assertThat(kinds.runMethod("many", 1000))
        .isEqualTo(IntStream.range(0, 1000).mapToObj(i -> (long) i).toList());
  }

  @Test
  void whatDoesNotFitIsRefused() {
    ScriptModule kinds = Jit.load(file("kinds.pt"));
    Tensor x = Torch.ones(2);
    record Call(String method, Object[] arguments, String message) {}
    List<Call> calls =
        List.of(
            new Call("many", new Object[] {"three"}, "int"),
            new Call("many", new Object[] {}, "n"),
            new Call("many", new Object[] {1, 2}, "many"),
            new Call("many", new Object[] {1.5}, "int"),
            new Call("numbers", new Object[] {x, x, x, x}, "List[int]"),
            new Call("numbers", new Object[] {List.of("a"), x, x, x}, "int"),
            new Call("numbers", new Object[] {List.of(), x, x, Map.of("a", 1)}, "int"),
            new Call("named_tuple", new Object[] {List.of(x)}, "Pair"),
            new Call("forward", new Object[] {x, List.of(x, 3), List.of(), Map.of()}, "Tuple"));
    for (Call call : calls)
      assertThatThrownBy(() -> kinds.runMethod(call.method, call.arguments))
          .as(call.toString())
          .isInstanceOf(TorchException.Type.class)
          .hasMessageContaining(call.message);
    assertThatThrownBy(() -> kinds.run(List.of(x), Map.of("colour", 1)))
        .isInstanceOf(TorchException.Type.class);
    assertThatThrownBy(() -> kinds.runMethod("predict"))
        .isInstanceOf(TorchException.Value.class)
        .hasMessageContaining("predict")
        .hasMessageContaining("named_tuple");
    assertThatThrownBy(() -> kinds.runMethod("many", new StringBuilder[] {null}, Thread.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.Class");
    assertThatThrownBy(() -> kinds.call(x, x)).isInstanceOf(TorchException.Type.class);
    var own = new java.util.ArrayList<Object>();
    own.add(own);
    assertThatThrownBy(() -> kinds.runMethod("many", own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("contain itself");
    assertThatThrownBy(() -> kinds.runMethod("fail", 1))
        .isInstanceOf(TorchException.Script.class)
        .hasMessageContaining("n is positive")
        .hasMessageContaining("raise ValueError");
    assertThat(kinds.runMethod("fail", 0)).isEqualTo(0L);
    Tensor closed = Torch.ones(2);
    closed.close();
    assertThatThrownBy(() -> kinds.runMethod("device_of", closed, Device.CPU))
        .isInstanceOf(IllegalStateException.class);
    ScriptModule net = Jit.load(file("net.pt"));
    assertThatThrownBy(() -> net.call(Torch.ones(3))).isInstanceOf(TorchException.class);
    ScriptModule counting = Jit.load(file("counting.pt"));
    assertThatThrownBy(() -> kinds.script().freeze(List.of())).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> Jit.freeze(counting)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void buffersThatTheCodeReplaces() {
    ScriptModule counting = Jit.load(file("counting.pt"));
    assertThat(counting.script().assignsAttributes()).isTrue();
    assertThat(Jit.load(file("net.pt")).script().assignsAttributes()).isFalse();
    try (var _ = new TensorScope()) {
      for (int i = 0; i < 3; i++) counting.call(Torch.ones(2));
    }
    assertThat(counting.namedBuffers().get("total").toFloatArray()).containsExactly(3, 3);
    assertThat(counting.stateDict().get("total").toFloatArray()).containsExactly(3, 3);
    assertThat(counting.getAttribute("calls")).isEqualTo(3L);
    counting.loadStateDict(Map.of("total", Torch.full(new long[] {2}, 7.0)));
    assertThat(counting.call(Torch.ones(2)).toFloatArray()).containsExactly(8, 8);
  }

  @Test
  void savesWithExtraFiles(@TempDir Path folder) {
    var extra = new LinkedHashMap<String, String>();
    extra.put("labels.txt", "");
    extra.put("empty.txt", "x");
    extra.put("absent.txt", "");
    ScriptModule net = Jit.load(file("net.pt"), null, extra);
    assertThat(extra)
        .containsEntry("labels.txt", "cat\ndog\nfür")
        .containsEntry("empty.txt", "")
        .containsEntry("absent.txt", "");
    try (var _ = Torch.noGrad()) {
      net.parameters().getFirst().mul_(2);
    }
    Tensor expected = net.eval().call(golden("net.x"));
    Path saved = folder.resolve("netz ü.pt");
    Jit.save(net, saved, Map.of("note.txt", "größer"));
    var note = new LinkedHashMap<>(Map.of("note.txt", ""));
    ScriptModule again = Jit.load(saved, Device.CPU, note);
    assertThat(note).containsEntry("note.txt", "größer");
    assertThat(again.isTraining()).isFalse();
    assertClose(again.call(golden("net.x")), expected);
    Jit.save(again, saved);
    assertClose(Jit.load(saved).call(golden("net.x")), expected);
    assertThatThrownBy(() -> Jit.save(net, folder.resolve("no/such/folder.pt")))
        .isInstanceOf(TorchException.class);
  }

  @Test
  void frozenModelsComputeTheSame() {
    ScriptModule net = Jit.load(file("net.pt"));
    net.eval();
    ScriptModule frozen = Jit.freeze(net, List.of("version"));
    assertThat(frozen.parameters()).isEmpty();
    assertThat(frozen.getAttribute("version")).isEqualTo(3L);
    assertClose(frozen.call(golden("net.x")), golden("net.eval"), 1e-5, 1e-5);
    ScriptModule optimized = Jit.optimizeForInference(net);
    assertClose(optimized.call(golden("net.x")), golden("net.eval"), 1e-5, 1e-5);
  }

  @Test
  void severalThreadsAtOnce() throws Exception {
    ScriptModule net = Jit.load(file("net.pt"));
    net.eval();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> runs =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  _ ->
                      threads.submit(
                          () -> {
                            for (int i = 0; i < 50; i++)
                              try (var _ = new TensorScope()) {
                                assertClose(net.call(golden("net.x")), golden("net.eval"));
                              }
                          }))
              .toList();
      for (Future<?> run : runs) run.get();
    }
  }

  @Test
  void filesThatAreNoModels(@TempDir Path folder) throws IOException {
    assertThatThrownBy(() -> Jit.load(folder.resolve("none.pt")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("none.pt");
    assertThatThrownBy(() -> Jit.load(folder)).isInstanceOf(FormatException.class);
    Path bad = folder.resolve("bad.pt");
    byte[] good = Files.readAllBytes(file("traced.pt"));
    for (byte[] content :
        List.of(new byte[0], new byte[] {1, 2, 3}, "PK\3\4".getBytes(), Arrays.copyOf(good, 999))) {
      Files.write(bad, content);
      assertThatThrownBy(() -> Jit.load(bad))
          .isInstanceOf(FormatException.class)
          .hasMessageContaining("bad.pt");
    }
    try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(bad))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("bad/data.pkl"));
      zip.write(new byte[] {1, 2, 3});
    }
    assertThatThrownBy(() -> Jit.load(bad)).isInstanceOf(FormatException.class);
  }

  @Test
  void damagedFilesEndInAnException(@TempDir Path folder) throws IOException {
    byte[] good = Files.readAllBytes(file("traced.pt"));
    Path bad = folder.resolve("bad.pt");
    var random = new Random(0);
    int refused = 0;
    for (int i = 0; i < 300; i++) {
      byte[] content = good.clone();
      switch (i % 3) {
        case 0 -> content[random.nextInt(content.length)] ^= (byte) (1 << random.nextInt(8));
        case 1 -> content = Arrays.copyOf(content, random.nextInt(content.length));
        default -> {
          int from = random.nextInt(content.length);
          Arrays.fill(
              content, from, Math.min(content.length, from + 64), (byte) random.nextInt(256));
        }
      }
      Files.write(bad, content);
      try (var _ = new TensorScope()) {
        // What was damaged may be padding, which nobody reads.
        assertThat(Jit.load(bad).parameters()).hasSize(2);
      } catch (FormatException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(150);
  }

  @Test
  void objectsThatAreNoModules() {
    ScriptModule net = Jit.load(file("net.pt"));
    ScriptObject body = (ScriptObject) net.script().members().get("body").value();
    assertThat(body.isModule()).isTrue();
    assertThat(body.type()).startsWith("__torch__.torch.nn.modules.container");
    assertThat(net.originalName()).isEqualTo("Net");
    assertThat(net.script()).hasToString("ScriptObject(__torch__.Net)");
  }
}
