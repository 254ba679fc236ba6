package torch.inductor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.abort;
import static torch.Tolerances.assertClose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.DType;
import torch.NoLeaks;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.TorchException;
import torch.io.FormatException;
import torch.jit.Jit;

/// Packages that Python compiled: src/test/python/packages.py. Those beside this class are for
/// Linux on any x86-64; elsewhere, or to test another libtorch's compiler, name a Python that has
/// torch with the environment variable TORCH_PYTHON.
@ExtendWith(NoLeaks.class)
class InductorTest {
  @TempDir static Path made;
  private static Path folder;
  private static Map<String, Tensor> cases;

  @BeforeAll
  static void find() throws Exception {
    String python = System.getenv("TORCH_PYTHON");
    folder = python == null ? committed() : compile(python);
    cases = new HashMap<>();
    ((Map<?, ?>) Jit.load(folder.resolve("cases.pt")).run())
        .forEach((name, tensor) -> cases.put((String) name, ((Tensor) tensor).keep()));
  }

  private static Path committed() throws URISyntaxException {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!system.matches("Linux (amd64|x86_64)"))
      abort(
          "the packages beside this test are for Linux on x86-64, and this is "
              + system
              + "; name a Python that has torch with TORCH_PYTHON");
    return Path.of(InductorTest.class.getResource("net.pt2").toURI()).getParent();
  }

  private static Path compile(String python) throws Exception {
    var process =
        new ProcessBuilder(python, "src/test/python/packages.py", made.toString())
            .redirectErrorStream(true)
            .redirectOutput(made.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(made.resolve("log"))).isZero();
    return made;
  }

  @AfterAll
  static void forget() {
    cases = null;
  }

  private static AOTICompiledModel net() {
    return Inductor.aotiLoadPackage(folder.resolve("net.pt2"));
  }

  @Test
  void tensorToTensor() {
    AOTICompiledModel net = net();
    assertClose((Tensor) net.call(cases.get("net.x")), cases.get("net.y"));
    // A batch of another size; an input that is a view, and one that asks for gradients.
    Tensor two = cases.get("net.x").narrow(0, 1, 2).requiresGrad_(false);
    assertClose((Tensor) net.call(two), cases.get("net.y").narrow(0, 1, 2));
    assertThat(net.getMetadata())
        .containsEntry("author", "torch-java")
        .containsEntry("AOTI_DEVICE_KEY", "cpu");
  }

  @Test
  void structuresInAndOut() {
    AOTICompiledModel nested = Inductor.aotiLoadPackage(folder.resolve("nested.pt2"));
    Object pair =
        List.of(cases.get("nested.a"), List.of(cases.get("nested.b"), cases.get("nested.c")));
    var named =
        Map.of("y", new Tensor[] {cases.get("nested.e")}, "x", (Object) cases.get("nested.d"));
    var out = (List<?>) nested.call(List.of(pair, named), Map.of("bias", cases.get("nested.bias")));
    var first = (Map<?, ?>) out.get(0);
    assertThat(first.keySet()).hasToString("[total, parts]");
    assertClose((Tensor) first.get("total"), cases.get("nested.total"));
    var parts = (List<?>) first.get("parts");
    assertClose((Tensor) parts.get(0), cases.get("nested.a").mul(2));
    assertClose((Tensor) ((List<?>) parts.get(1)).get(1), cases.get("nested.c").add(1));
    assertClose((Tensor) out.get(1), cases.get("nested.sum"));

    assertThatThrownBy(() -> nested.call(pair, named))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keys [bias]");
    assertThatThrownBy(() -> nested.call(List.of(pair), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the input[0] is a list of 1; the model takes a list of 2");
    assertThatThrownBy(() -> nested.call(cases.get("nested.a"), named))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the input[0][0] is a tensor float32[3]");
    assertThatThrownBy(() -> nested.call(List.of(pair, Map.of("x", 1)), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keys [x, y]");
  }

  @Test
  void inputsItWasNotCompiledFor() {
    AOTICompiledModel net = net();
    for (Tensor bad :
        List.of(
            Torch.ones(5, 3),
            Torch.ones(5),
            Torch.ones(5, 4).to(DType.FLOAT64),
            Torch.ones(65, 4),
            Torch.ones(4, 5).t()))
      assertThatThrownBy(() -> net.call(bad)).as(bad.describe()).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> net.call()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> net.call((Object) null)).isInstanceOf(TorchException.class);
    assertThatThrownBy(() -> net.call(List.of(cases.get("net.x"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertClose((Tensor) net.call(cases.get("net.x")), cases.get("net.y"));
  }

  @Test
  void constantsCanBeReplaced() {
    AOTICompiledModel net = net();
    assertThat(net.getConstantFqns()).isNotEmpty();
    var half = new HashMap<String, Tensor>();
    for (String name : net.getConstantFqns()) half.put(name, cases.get("net.half." + name));
    net.loadConstants(half, true);
    assertClose((Tensor) net.call(cases.get("net.x")), cases.get("net.half"));
    String one = net.getConstantFqns().getFirst();
    assertThatThrownBy(() -> net.loadConstants(Map.of("colour", Torch.ones(1)), false))
        .isInstanceOf(TorchException.Value.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> net.loadConstants(Map.of(one, Torch.ones(1)), false))
        .isInstanceOf(TorchException.Value.class)
        .hasMessageContaining(one);
    assertThatThrownBy(() -> net.loadConstants(Map.of(one, half.get(one).to(DType.FLOAT64)), false))
        .isInstanceOf(TorchException.Value.class);
    assertThatThrownBy(() -> net.loadConstants(Map.of(), true)).isInstanceOf(TorchException.class);
    assertClose((Tensor) net.call(cases.get("net.x")), cases.get("net.half"));
  }

  /// The package's library asks for executable stacks, which would cost the JVM its guard pages.
  @Test
  void stackOverflowIsStillAnError() throws Exception {
    AOTICompiledModel net = net();
    var thrown = new Throwable[1];
    var thread = new Thread(() -> thrown[0] = catchThrowable(() -> endless(0)));
    thread.start();
    thread.join();
    assertThat(thrown[0]).isInstanceOf(StackOverflowError.class);
    assertThat(catchThrowable(() -> endless(0))).isInstanceOf(StackOverflowError.class);
    assertClose((Tensor) net.call(cases.get("net.x")), cases.get("net.y"));
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void severalRunnersAndThreads() throws Exception {
    var options = Inductor.Options.DEFAULT.withNumRunners(2);
    AOTICompiledModel net = Inductor.aotiLoadPackage(folder.resolve("net.pt2"), options);
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Future<?>> runs =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  _ ->
                      threads.submit(
                          () -> {
                            for (int i = 0; i < 100; i++)
                              try (var _ = new TensorScope()) {
                                assertClose(
                                    (Tensor) net.call(cases.get("net.x")), cases.get("net.y"));
                              }
                          }))
              .toList();
      for (Future<?> run : runs) run.get();
    }
    AOTICompiledModel single =
        Inductor.aotiLoadPackage(
            folder.resolve("net.pt2"), Inductor.Options.DEFAULT.withRunSingleThreaded(true));
    assertClose((Tensor) single.call(cases.get("net.x")), cases.get("net.y"));
    assertThatThrownBy(
            () -> Inductor.aotiLoadPackage(folder.resolve("net.pt2"), options.withNumRunners(0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> Inductor.aotiLoadPackage(folder.resolve("net.pt2"), options.withModelName("big")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("no model 'big', but [model]");
  }

  @Test
  void filesThatAreNoPackages(@TempDir Path temp) throws IOException {
    assertThatThrownBy(() -> Inductor.aotiLoadPackage(temp.resolve("none.pt2")))
        .isInstanceOf(UncheckedIOException.class);
    Path bad = temp.resolve("bad.pt2");
    byte[] good = Files.readAllBytes(folder.resolve("nested.pt2"));
    var random = new Random(0);
    int refused = 0;
    for (int i = 0; i < 40; i++) {
      byte[] content = good.clone();
      if (i % 2 == 0) content[random.nextInt(content.length)] ^= 1;
      else content = java.util.Arrays.copyOf(content, random.nextInt(content.length));
      Files.write(bad, content);
      try {
        Inductor.aotiLoadPackage(bad);
      } catch (FormatException e) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(30);
    // A TorchScript file is a zip archive too.
    assertThatThrownBy(() -> Inductor.aotiLoadPackage(folder.resolve("cases.pt")))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("no compiled model");
  }

  @Test
  void codeForAnotherMachineIsNotLoaded(@TempDir Path temp) throws IOException {
    Path other = temp.resolve("other.pt2");
    record Change(String key, String value, String message) {}
    for (Change change :
        List.of(
            new Change("AOTI_PLATFORM", "plan9", "plan9"),
            new Change("AOTI_MACHINE", "sparc", "sparc"))) {
      rewrite(other, change.key, change.value);
      assertThatThrownBy(() -> Inductor.aotiLoadPackage(other))
          .isInstanceOf(FormatException.class)
          .hasMessageContaining(change.message);
    }
    // An entry that leads out of the archive.
    try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
      zip.putNextEntry(new ZipEntry("../../escaped"));
      zip.write(1);
    }
    assertThatThrownBy(() -> Inductor.aotiLoadPackage(other))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("leads out");
  }

  private static void rewrite(Path target, String key, String value) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(folder.resolve("nested.pt2")));
        var out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = in.readAllBytes();
        out.write(
            entry.getName().endsWith("_metadata.json")
                ? new String(content)
                    .replaceAll("\"" + key + "\": \"[^\"]*\"", "\"" + key + "\": \"" + value + "\"")
                    .getBytes()
                : content);
      }
    }
  }
}
