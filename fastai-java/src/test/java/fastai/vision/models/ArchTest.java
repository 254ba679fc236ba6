package fastai.vision.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.layers.Filled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm2d;
import torch.nn.Conv2d;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.Sequential;

/// Architectures: their weights' files, where they are cut, how they start.
@ExtendWith(NoLeaks.class)
class ArchTest {
  // ---- initial values ---------------------------------------------------------------------------

  @Test
  void y23_convolutionsOfAResNetStartKaimingNormalByFanOut() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      var net = Models.RESNET18.create(10);
      // fan out 512 * 3 * 3, gain sqrt(2): std sqrt(2 / 4608)
      var weight = net.getParameter("layer4.1.conv2.weight");
      assertThat(weight.std().item()).isCloseTo(0.020833, within(1e-4));
      assertThat(net.getParameter("fc.weight").shape()).containsExactly(10, 512);
      assertThat(net.getParameter("layer1.0.bn2.weight").sum().item()).isEqualTo(64);
      var zero = new ResNet(ResNet.Options.of(false, 1, 1, 1, 1).withZeroInitResidual(true));
      assertThat(zero.getParameter("layer1.0.bn2.weight").sum().item()).isZero();
      assertThat(zero.getParameter("layer1.0.bn1.weight").sum().item()).isEqualTo(64);
    }
  }

  @Test
  void y23_initialValuesOfTheOtherFamilies() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      var squeeze = Models.SQUEEZENET1_1.create();
      assertThat(squeeze.getParameter("classifier.1.weight").std().item())
          .isCloseTo(0.01, within(1e-4));
      // Kaiming-uniform: bound sqrt(6 / (64 * 9))
      assertThat(squeeze.getParameter("features.12.expand3x3.weight").abs().amax().item())
          .isCloseTo(Math.sqrt(6.0 / 576), within(1e-4));
      var mobile = Models.MOBILENET_V3_SMALL.create();
      assertThat(mobile.getParameter("classifier.3.weight").std().item())
          .isCloseTo(0.01, within(1e-4));
      assertThat(((BatchNorm2d) mobile.getSubmodule("features.0.1")).eps).isEqualTo(0.001);
      var efficient = Models.EFFICIENTNET_B0.create(100);
      assertThat(efficient.getParameter("classifier.1.weight").abs().amax().item())
          .isCloseTo(0.1, within(1e-4));
      var next = Models.CONVNEXT_TINY.create();
      assertThat(next.getParameter("features.1.0.layer_scale").amax().item())
          .isCloseTo(1e-6, within(1e-9));
      assertThat(next.getParameter("classifier.2.weight").std().item())
          .isCloseTo(0.02, within(1e-4));
      var vit = Models.VIT_B_32.create();
      assertThat(vit.getParameter("heads.head.weight").abs().sum().item()).isZero();
      assertThat(vit.getParameter("encoder.pos_embedding").std().item())
          .isCloseTo(0.02, within(5e-4));
      assertThatThrownBy(() -> vit.eval().call(Torch.zeros(1, 3, 64, 64)))
          .hasMessageContaining("[batch, 3, 224, 224]");
    }
  }

  @Test
  void y23_aReplacedLayerIsTheOneThatRunsAndCopiesAreEqual() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var small = new VisionTransformer.Options(64, 16, 1, 2, 8, 16, 0, 0, 3);
      var dense = DenseNet.Options.of(4, 8, 2, 2, 2, 2);
      var next = ConvNeXt.Options.of(8, 3, 0.1);
      for (var arch :
          List.of(
              Models.RESNET18,
              Models.MOBILENET_V3_SMALL,
              Models.MOBILENET_V2,
              Models.SQUEEZENET1_1,
              Arch.of("vit", _ -> new VisionTransformer(small)),
              Arch.of("densenet", _ -> new DenseNet(dense)),
              Arch.of("convnext", _ -> new ConvNeXt(next)))) {
        var net = Filled.fill(arch.create(7));
        var x = Filled.input(1, 3, 64, 64);
        assertThat(net.deepCopy().call(x).sub(net.call(x)).abs().amax().item())
            .as(arch.name())
            .isZero();
        // The parts too, as a body that was cut off has them.
        var parts = new Sequential(net.children());
        assertThat(parts.deepCopy().stateDict()).hasSize(parts.stateDict().size());
      }
      var net = Models.RESNET18.create().eval();
      net.setSubmodule("fc", new Linear(512, 5));
      assertThat(net.call(Torch.randn(2, 3, 64, 64)).shape()).containsExactly(2, 5);
    }
  }

  /// ```python
  /// m = VisionTransformer(image_size=32, patch_size=16, num_layers=1, num_heads=2, hidden_dim=8,
  ///     mlp_dim=16, num_classes=3).eval(); fill(m)
  /// sd = interpolate_embeddings(64, 16, m.state_dict()); p = sd['encoder.pos_embedding']
  /// p[0, :6, 2], p.sum()
  /// m2 = VisionTransformer(image_size=64, ...).eval(); m2.load_state_dict(sd); m2(x)
  /// ```
  @Test
  void y23_visionTransformersForOtherSizes() {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      var options = new VisionTransformer.Options(32, 16, 1, 2, 8, 16, 0, 0, 3);
      var state = Filled.fill(new VisionTransformer(options)).stateDict();
      var stretched = VisionTransformer.interpolateEmbeddings(64, 16, state);
      Tensor p = stretched.get("encoder.pos_embedding");
      assertThat(p.shape()).containsExactly(1, 17, 8);
      values(
          p.select(0, 0).select(1, 2).narrow(0, 0, 6),
          -0.2063682,
          0.2624313,
          0.2537990,
          0.2436435,
          0.2350113,
          0.1615384);
      assertThat(p.sum().item()).isCloseTo(1.0015830, within(1e-4));
      var large = new VisionTransformer(options.withImageSize(64));
      large.loadStateDict(stretched);
      Tensor y = large.eval().call(Filled.input(1, 3, 64, 64));
      values(y.select(0, 0), -1.3232175, 1.2258459, -0.4740808);
      assertThat(VisionTransformer.interpolateEmbeddings(32, 16, state)).isEqualTo(state);
    }
  }

  private static void values(Tensor y, double... expected) {
    for (int i = 0; i < expected.length; i++)
      assertThat(y.select(0, i).item()).as("value " + i).isCloseTo(expected[i], within(1e-5));
  }

  // ---- meta -------------------------------------------------------------------------------------

  /// `Sequential(body, head)` as vision learners make it.
  private static Module cut(Arch arch) {
    var net = arch.create(10);
    var body = new Sequential(net.children().subList(0, arch.meta().cutOf(net)));
    return new Sequential(List.of(body, new Sequential(List.of(new Linear(3, 2)))));
  }

  @Test
  void w02_cutsAndGroups() {
    try (var _ = new TensorScope()) {
      // Children of the body, and parameter tensors of each group by fastai's table.
      check(Models.RESNET18, 8, 30, 30, 2);
      check(Models.DENSENET121, 1, 114, 248, 2);
      check(Models.VGG11_BN, 1, 24, 8, 2);
      check(Models.ALEXNET, 1, 4, 6, 2);
      check(Models.SQUEEZENET1_1, 1, 14, 36, 2);
      check(Models.VGG11, 1, 16, 2);
      check(Models.RESNEXT50_32X4D, 8, 159, 2);
      check(Models.MOBILENET_V2, 1, 156, 2);
      check(Models.MOBILENET_V3_SMALL, 1, 138, 2);
      check(Models.CONVNEXT_TINY, 1, 178, 2);
    }
    assertThat(Models.RESNET34.meta().stats().mean()).containsExactly(0.485, 0.456, 0.406);
    assertThat(Models.RESNET34.meta().stats().std()).containsExactly(0.229, 0.224, 0.225);
  }

  private static void check(Arch arch, int children, Integer... groups) {
    var model = cut(arch);
    assertThat(model.children().getFirst().children()).as(arch.name()).hasSize(children);
    var split = arch.meta().split().split(model);
    assertThat(split.stream().map(List::size)).as(arch.name()).containsExactly(groups);
    assertThat(split.stream().flatMap(List::stream).distinct().count())
        .isEqualTo(model.parameters().size());
  }

  @Test
  void w02_aNetworkWithoutPoolsSaysThatItCannotBeCut() {
    try (var _ = new TensorScope()) {
      assertThatThrownBy(() -> Meta.DEFAULT.cutOf(new Sequential(new Conv2d(3, 4, 3))))
          .hasMessageContaining("no pooling layer")
          .hasMessageContaining("withCut");
    }
  }

  @Test
  void y23_names() {
    assertThat(Models.get("resnet34")).isSameAs(Models.RESNET34);
    assertThatThrownBy(() -> Models.get("resnet35"))
        .hasMessageContaining("'resnet35'")
        .hasMessageContaining("resnet34");
  }

  // ---- weights ----------------------------------------------------------------------------------

  @Test
  void y23_addressesOfTheWeights() {
    var weights = Models.RESNET50.weights();
    assertThat(weights.getFirst().url())
        .isEqualTo("https://download.pytorch.org/models/resnet50-0676ba61.pth");
    assertThat(weights.getFirst().hashPrefix()).isEqualTo("0676ba61");
    assertThat(Models.RESNET50.weights("IMAGENET1K_V2").orElseThrow().fileName())
        .isEqualTo("resnet50-11ad3fa6.pth");
    assertThatThrownBy(() -> new Weights("mine", "https://host/net.pth"))
        .hasMessageContaining("SHA-256");
  }

  @Test
  void y23_theCacheIsPythons() {
    var home = Path.of("/home/me");
    assertThat(HubCache.checkpoints(Map.of(), home))
        .isEqualTo(Path.of("/home/me/.cache/torch/hub/checkpoints"));
    assertThat(HubCache.checkpoints(Map.of("XDG_CACHE_HOME", "/c"), home))
        .isEqualTo(Path.of("/c/torch/hub/checkpoints"));
    assertThat(HubCache.checkpoints(Map.of("TORCH_HOME", "~/t", "XDG_CACHE_HOME", "/c"), home))
        .isEqualTo(Path.of("/home/me/t/hub/checkpoints"));
  }

  @Test
  void y23_weightsAreFetchedOnceAndChecked(@TempDir Path folder) throws Exception {
    byte[] content = "weights".getBytes();
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    var weights = new Weights("W", "https://host/net-" + hash.substring(0, 8) + ".pth");
    var cache = folder.resolve("hub");
    Path file = weights.file(cache, _ -> new ByteArrayInputStream(content));
    assertThat(file).hasBinaryContent(content);
    assertThat(
            weights.file(
                cache,
                _ -> {
                  throw new IOException("not asked again");
                }))
        .isEqualTo(file);

    var wrong = new Weights("W", "https://host/net-00000000.pth");
    assertThatThrownBy(() -> wrong.file(cache, _ -> new ByteArrayInputStream(content)))
        .hasMessageContaining(hash)
        .hasMessageContaining("begin with 00000000");
    try (var files = Files.list(cache)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void y23_offlineTheErrorSaysWhatToDo(@TempDir Path folder) {
    var weights = Models.RESNET34.weights().getFirst();
    assertThatThrownBy(
            () ->
                weights.file(
                    folder,
                    _ -> {
                      throw new java.net.UnknownHostException("download.pytorch.org");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("resnet34-b627a593.pth")
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("TORCH_HOME");
  }

  /// Files of old versions: `norm.1.weight` in densenets and no `num_batches_tracked`; `linear_1`
  /// in vision transformers.
  @Test
  void y23_filesWithOldNamesLoad() {
    try (var _ = new TensorScope()) {
      var dense = new DenseNet(DenseNet.Options.of(4, 8, 2, 2, 2, 2).withNumClasses(3));
      var old = new LinkedHashMap<String, Tensor>();
      dense
          .stateDict()
          .forEach(
              (key, value) -> {
                if (!key.endsWith("num_batches_tracked"))
                  old.put(
                      key.replaceAll("(denselayer\\d+\\.(?:norm|conv))([12])", "$1.$2"),
                      value.mul(2));
              });
      assertThat(old).containsKey("features.denseblock1.denselayer1.norm.1.weight");
      var loaded = new DenseNet(DenseNet.Options.of(4, 8, 2, 2, 2, 2).withNumClasses(3));
      loaded.loadStateDict(old);
      String key = "features.denseblock2.denselayer2.conv1.weight";
      assertThat(loaded.getParameter(key).sub(dense.getParameter(key).mul(2)).abs().amax().item())
          .isZero();

      var options = new VisionTransformer.Options(32, 16, 1, 2, 8, 16, 0, 0, 3);
      var vit = new VisionTransformer(options);
      var state = new LinkedHashMap<String, Tensor>();
      vit.stateDict()
          .forEach(
              (name, value) ->
                  state.put(
                      name.replace("mlp.0.", "mlp.linear_1.").replace("mlp.3.", "mlp.linear_2."),
                      value.mul(2)));
      assertThat(state).containsKey("encoder.layers.encoder_layer_0.mlp.linear_2.bias");
      new VisionTransformer(options).loadStateDict(state);
    }
  }

  @Test
  void y23_pretrainedTakesTheWeightsOfAFile(@TempDir Path folder) throws Exception {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(5);
      var net = new SqueezeNet(SqueezeNet.Version.V1_1, 1000);
      var file = folder.resolve("weights.pth");
      Torch.save(net.stateDict(), file);
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      var weights =
          new Weights(
              "W", "https://host/s-" + HexFormat.of().formatHex(sha).substring(0, 8) + ".pth");
      var other = new SqueezeNet(SqueezeNet.Version.V1_1, 1000);
      weights.loadInto(other, folder, _ -> Files.newInputStream(file));
      assertThat(
              other
                  .getParameter("features.0.weight")
                  .sub(net.getParameter("features.0.weight"))
                  .abs()
                  .amax()
                  .item())
          .isZero();
      assertThatThrownBy(() -> Arch.of("mine", _ -> new Linear(1, 1)).pretrained())
          .hasMessageContaining("mine has no published weights");
    }
  }
}
