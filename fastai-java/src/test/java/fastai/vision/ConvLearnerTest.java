package fastai.vision;

import static fastai.vision.VisionLearnerTest.TINY;
import static fastai.vision.VisionLearnerTest.dls;
import static fastai.vision.VisionLearnerTest.learned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.TensorLoader;
import fastai.layers.Lsuv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.io.NumPy;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.init.Init;

/// Transfer learning with activations on disk, and the rest of fastai 0.7's.
@ExtendWith(NoLeaks.class)
class ConvLearnerTest {
  @TempDir private Path folder;

  private ConvLearner learner(boolean precompute) {
    Torch.manualSeed(1);
    return ConvLearner.pretrained(
        TINY,
        dls(8),
        o ->
            o.withPrecompute(precompute)
                .withVision(v -> learned(v).withLearner(l -> l.withPath(folder))));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void w11_activationsOnDiskGiveTheSameAsTheWholeModel() throws IOException {
    try (var _ = new TensorScope()) {
      var conv = learner(true);
      assertThat(files()).containsExactly("x_act_tiny_8.npz", "x_act_val_tiny_8.npz");
      assertThat(conv.learner()).isNotSameAs(conv.full());
      // Greatest value and mean of each of 6 channels, of 16 and 4 pictures.
      var arrays = NumPy.loadz(folder.resolve("tmp/x_act_tiny_8.npz"));
      assertThat(arrays.get("x").shape()).containsExactly(16, 12);
      assertThat(arrays.get("y0").toLongArray()).hasSize(16).startsWith(1, 0, 1, 0);
      conv.unfreeze();
      assertThat(conv.precompute()).isFalse();
      assertThat(conv.learner()).isSameAs(conv.full());
      assertThat(conv.full().opt.frozenIdx()).isZero();
    }
  }

  @Test
  void w11_filesOfOtherPicturesOrWeightsAreMadeAnew() throws IOException {
    try (var _ = new TensorScope()) {
      var conv = learner(true);
      Path file = folder.resolve("tmp/x_act_val_tiny_8.npz");
      // What is in the file is what is used: changed, it shows.
      var arrays = new LinkedHashMap<>(NumPy.loadz(file));
      arrays.put("x", Torch.ones(4, 12));
      NumPy.savezCompressed(file, arrays);
      conv.precompute(true);
      assertThat(activations(conv)).containsOnly(1);
      try (var _ = Torch.noGrad()) {
        conv.full().model.getParameter("0.0.weight").mul_(2);
      }
      conv.precompute(true);
      assertThat(activations(conv)).isNotEmpty().doesNotContain(1);
    }
  }

  private static float[] activations(ConvLearner conv) {
    return ((TensorLoader) conv.learner().dls.valid()).oneBatch().xb()[0].toFloatArray();
  }

  @Test
  void z01_theHeadIsTrainedOnActivations() {
    try (var _ = new TensorScope()) {
      var conv = learner(true);
      Tensor expected = conv.full().getPreds().preds();
      assertThat(conv.learner().getPreds().preds().allclose(expected, 1e-5, 1e-6)).isTrue();
      Tensor body = conv.full().model.getParameter("0.0.weight").detach().clone();
      conv.learner().fitOneCycle(5, 1e-2);
      assertThat(conv.full().model.getParameter("0.0.weight").equal(body)).isTrue();
      // What the head learned, the whole model knows.
      Tensor after = conv.full().getPreds().preds();
      assertThat(after.allclose(expected, 1e-3, 1e-3)).isFalse();
      assertThat(conv.learner().getPreds().preds().allclose(after, 1e-5, 1e-6)).isTrue();
    }
  }

  @Test
  void z20_otherDataFreezeAgain() throws IOException {
    try (var _ = new TensorScope()) {
      var conv = learner(false);
      conv.unfreeze();
      conv.setData(dls(16), true);
      assertThat(conv.full().opt.frozenIdx()).isEqualTo(1);
      assertThat(conv.precompute()).isTrue();
      assertThat(files()).containsExactly("x_act_tiny_16.npz", "x_act_val_tiny_16.npz");
      assertThat(conv.full().dls.find(Normalize.class)).isNotNull();
      conv.setData(dls(8), false);
      assertThat(conv.learner()).isSameAs(conv.full());
    }
  }

  @Test
  void w15_cutEarlierAndOtherInnerLayers() {
    var conv =
        ConvLearner.pretrained(
            TINY,
            dls(8),
            o -> o.withXtraCut(2).withXtraFc(20, 10).withPs(0.1).withVision(v -> learned(v)));
    assertThat(conv.full().model.children().getFirst().children()).hasSize(3);
    var head = conv.full().model.children().get(1);
    assertThat(
            head.children().stream()
                .filter(Linear.class::isInstance)
                .map(layer -> ((Linear) layer).weight.shape()))
        .containsExactly(new long[] {20, 8}, new long[] {10, 20}, new long[] {2, 10});
  }

  @Test
  void w15_aNetworkThatStartsFromTheData() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      var learn = ConvLearner.lsuvLearner(TINY, dls(8), o -> o.withVision(v -> learned(v)));
      assertThat(learn.opt).isNull();
      learn.model.eval();
      Tensor out = learn.model.call(learn.dls.train().iterator().next().xb());
      assertThat(out.std().item()).isCloseTo(1, within(0.3));
    }
  }

  @Test
  void z19_everyLayerHasUnitVariance() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      var net = new Sequential(new Linear(30, 50), new ReLU(), new Linear(50, 20));
      for (var p : net.parameters()) Init.normal_(p, 0, 3);
      Tensor x = Torch.randn(200, 30).mul(5);
      var stds = Lsuv.init(net, x);
      assertThat(stds.keySet()).containsExactly("0", "2");
      assertThat(stds.values()).allMatch(std -> Math.abs(std - 1) <= 0.1);
      assertThat(net.call(x).std().item()).isCloseTo(1, within(0.1));
      // Orthogonal rows, all of one length.
      Tensor w = net.getParameter("2.weight").detach();
      Tensor gram = w.matmul(w.t());
      Tensor scaled = gram.div(gram.get(0).get(0));
      assertThat(scaled.sub(Torch.eye(20)).abs().amax().item()).isLessThan(1e-5);
      var half = Lsuv.init(net, Lsuv.Options.DEFAULT.withStd(0.5).withStdTol(0.01), x);
      assertThat(half.get("2")).isCloseTo(0.5, within(0.01));
    }
  }
}
