package fastai.vision.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fastai.NoLeaks;
import fastai.layers.Filled;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torch.DType;
import torch.Device;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Module;

/// torchvision's networks against torchvision 0.28. `torchvision.tsv` has for each: the hash of its
/// keys and shapes, how many keys and parameters, and for weights by [Filled] the logits' standard
/// deviation and every 111th logit, in double precision, since such weights let some deep networks
/// amplify rounding errors. It was made by:
///
/// ```python
/// def fill(model):
///   with torch.no_grad():
///     for i, (key, t) in enumerate(model.state_dict().items()):
///       if not t.is_floating_point(): continue
///       n = t.numel()
///       wave = torch.sin(torch.arange(min(n, 65537), dtype=torch.float64).square() * 0.618 + i)
///       name = key[key.rfind('.') + 1:]
///       if name == 'running_var': wave = 1 + 0.5 * wave
///       elif name == 'layer_scale': wave = 0.2 + 0.1 * wave
///       elif t.dim() > 1: wave = wave * 1.8 / math.sqrt(t.numel() / t.size(0))
///       elif name == 'weight': wave = 1 + 0.1 * wave
///       else: wave = 0.1 * wave
///       t.view(-1).copy_(wave.float().repeat((n + 65536) // 65537)[:n])
///
/// m = getattr(torchvision.models, name)().eval(); sd = m.state_dict()
/// text = ''.join(k + ' ' + ','.join(str(s) for s in v.shape) + '\n' for k, v in sd.items())
/// hash = hashlib.sha256(text.encode()).hexdigest()[:16]
/// fill(m); m.double(); size = 224 if name.startswith('vit') else 64
/// x = torch.sin(torch.arange(3 * size * size, dtype=torch.float64).square() * 0.37)
/// with torch.no_grad(): y = m(x.float().double().view(1, 3, size, size))[0]   # y.std(), y[::111]
/// ```
@ExtendWith(NoLeaks.class)
class ModelsTest {
  private record Golden(String keys, int count, long params, double std, List<Double> logits) {}

  private static Map<String, Golden> goldens() throws IOException {
    var all = new LinkedHashMap<String, Golden>();
    try (var in = ModelsTest.class.getResourceAsStream("torchvision.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t"))
          .forEach(
              f ->
                  all.put(
                      f[0],
                      new Golden(
                          f[1],
                          Integer.parseInt(f[2]),
                          Long.parseLong(f[3]),
                          Double.parseDouble(f[4]),
                          Arrays.stream(f).skip(5).map(Double::valueOf).toList())));
    }
    return all;
  }

  // ---- keys -------------------------------------------------------------------------------------

  @Test
  void y23_everyModelHasTorchvisionsKeysAndShapes() throws Exception {
    var goldens = goldens();
    Torch.setDefaultDevice(Device.META); // no memory and no time for 2 billion weights
    try {
      for (var golden : goldens.entrySet())
        try (var _ = new TensorScope()) {
          var net = Models.get(golden.getKey()).create();
          String keys = keys(net);
          assertThat(sha(keys)).as(golden.getKey()).isEqualTo(golden.getValue().keys);
          assertThat(net.stateDict()).hasSize(golden.getValue().count);
          assertThat(net.parameters().stream().mapToLong(Tensor::numel).sum())
              .as(golden.getKey())
              .isEqualTo(golden.getValue().params);
        }
    } finally {
      Torch.setDefaultDevice(Device.CPU);
    }
    assertThat(Models.names()).containsAll(goldens.keySet());
  }

  private static String keys(Module net) {
    return net.stateDict().entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + " "
                    + Arrays.stream(e.getValue().shape())
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(","))
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String sha(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 16);
  }

  // ---- logits -----------------------------------------------------------------------------------

  /// One of each family; the others with `-Dfastai.models.all=true`.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "resnet18",
        "resnext50_32x4d",
        "alexnet",
        "vgg11_bn",
        "squeezenet1_0",
        "squeezenet1_1",
        "densenet121",
        "mobilenet_v2",
        "mobilenet_v3_small",
        "mobilenet_v3_large",
        "efficientnet_b1",
        "efficientnet_v2_s",
        "convnext_tiny",
        "vit_b_32"
      })
  void y23_logitsAreTorchvisions(String name) throws IOException {
    logits(name, goldens().get(name));
  }

  @Test
  void y23_logitsOfAllAreTorchvisions() throws IOException {
    assumeTrue(Boolean.getBoolean("fastai.models.all"));
    goldens().forEach(ModelsTest::logits);
  }

  private static void logits(String name, Golden golden) {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var net = Filled.fill(Models.get(name).create()).double_();
      long size = name.startsWith("vit") ? 224 : 64;
      Tensor y = net.call(Filled.input(1, 3, size, size).to(DType.FLOAT64)).select(0, 0);
      assertThat(y.shape()).containsExactly(1000);
      double bound = 1e-4 * golden.std;
      assertThat(y.std().item()).as(name).isCloseTo(golden.std, within(bound));
      for (int i = 0; i < golden.logits.size(); i++)
        assertThat(y.select(0, 111L * i).item())
            .as(name + " logit " + 111 * i)
            .isCloseTo(golden.logits.get(i), within(bound));
    }
  }

  /// Files that Python wrote: with `-Dfastai.models.files=FOLDER`, for each `NAME.pth`, a state
  /// dict, the logits for the pictures `x` in `NAME-io.pth` are `y`.
  ///
  /// ```python
  /// torch.manual_seed(42); m = getattr(torchvision.models, name)().eval()
  /// for mod in m.modules():
  ///   if isinstance(mod, torch.nn.BatchNorm2d):
  ///     mod.running_mean.normal_(0, .1); mod.running_var.uniform_(.5, 1.5)
  ///     torch.nn.init.uniform_(mod.weight, .8, 1.2); torch.nn.init.normal_(mod.bias, 0, .1)
  /// torch.save(m.state_dict(), f'{name}.pth')
  /// x = torch.randn(20, 3, 224, 224)
  /// torch.save({'x': x, 'y': m(x)}, f'{name}-io.pth')
  /// ```
  @Test
  void y23_filesOfPythonLoadAndGiveItsLogits() throws IOException {
    String folder = System.getProperty("fastai.models.files");
    assumeTrue(folder != null, "no files of Python's given");
    List<Path> files;
    try (var all = Files.list(Path.of(folder))) {
      files = all.filter(file -> file.toString().endsWith("-io.pth")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    for (var file : files) {
      String name = file.getFileName().toString().replace("-io.pth", "");
      try (var _ = new TensorScope();
          var _ = Torch.noGrad()) {
        var net = Models.get(name).create().eval();
        net.loadStateDict(Torch.loadStateDict(file.resolveSibling(name + ".pth")));
        var io = Torch.loadStateDict(file);
        double worst = 0;
        long n = io.get("x").size(0);
        for (long i = 0; i < n; i += 4)
          try (var _ = new TensorScope()) {
            Tensor y = net.call(io.get("x").narrow(0, i, Math.min(4, n - i)));
            Tensor expected = io.get("y").narrow(0, i, y.size(0));
            worst = Math.max(worst, y.sub(expected).abs().amax().item());
          }
        System.out.printf("%s: %d pictures, largest difference %.2e%n", name, n, worst);
        assertThat(worst).as(name).isLessThan(1e-4);
      }
    }
  }
}
