package fastai.interpret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.data.CategoryBlock;
import fastai.data.DataBlock;
import fastai.data.IndexSplitter;
import fastai.hooks.Hook;
import fastai.learner.Learner;
import fastai.plot.Figure;
import fastai.plot.Plots;
import fastai.vision.Image;
import fastai.vision.ImageBlock;
import fastai.vision.ImageMode;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.AdaptiveAvgPool2d;
import torch.nn.Conv2d;
import torch.nn.Flatten;
import torch.nn.Linear;
import torch.nn.ReLU;
import torch.nn.Sequential;
import torch.nn.functional.ConvOptions;
import torch.nn.functional.F;

/// Pictures of what a model looks at.
@ExtendWith(NoLeaks.class)
class GradCamTest {
  @TempDir private Path folder;

  private static Sequential net() {
    var conv = new Conv2d(1, 2, 2, Conv2d.options().padding(1).bias(false));
    var linear = new Linear(2, 2, false);
    try (var _ = Torch.noGrad();
        var _ = new TensorScope()) {
      conv.weight.copy_(Torch.tensor(new float[] {1, 0, 0, -1, 0, 2, 1, 0}).view(2, 1, 2, 2));
      linear.weight.copy_(Torch.tensor(new float[][] {{.5f, -1}, {1, 2}}));
    }
    return new Sequential(
        new Sequential(conv),
        new Sequential(new ReLU(true), new AdaptiveAvgPool2d(1), new Flatten(), linear));
  }

  // w = torch.tensor([[[[1.,0],[0,-1]]],[[[0,2.],[1,0]]]]); W = torch.tensor([[.5,-1.],[1.,2.]])
  // x = torch.arange(16.).view(1,1,4,4) % 5; a = F.conv2d(x, w, padding=1).requires_grad_()
  // g, = torch.autograd.grad((a.relu().mean((2,3)) @ W.T)[0,1], a)
  // (g.mean((2,3), keepdim=True) * a).sum((0,1)).relu().flatten()
  @Test
  void i16_theMapOfAClass() {
    try (var _ = new TensorScope()) {
      var net = net();
      net.requiresGrad_(false);
      Tensor x = Torch.arange(16).to(torch.DType.FLOAT32).view(1, 1, 4, 4).remainder(5);
      Tensor map = GradCam.map(net, net.children().getFirst(), x, 1);
      assertThat(map.shape()).containsExactly(5, 5);
      float[] expected = {
        0, 0, .0416f, .0928f, .1824f, 0, .3648f, .2432f, .4256f, .1504f, .4576f, .1824f, .3648f,
        .2432f, .08f, .3456f, .608f, .1824f, .3648f, .0096f, .2432f, .384f, .5152f, .0384f, 0
      };
      assertThat(map.reshape(-1).toFloatArray()).containsExactly(expected, within(1e-5f));
      assertThat(map.requiresGrad()).isFalse();
      assertThat(net.isTraining()).isTrue();
      assertThat(net.getParameter("0.0.weight").grad()).isNull();
      assertThatThrownBy(() -> GradCam.map(net, net.children().getFirst(), x, 2))
          .hasMessageContaining("0 to 1");
    }
  }

  private static Learner learner(int size) {
    var dls =
        DataBlock.<Integer>of(new ImageBlock(ImageMode.L), new CategoryBlock())
            .withGetX(i -> Image.of(size, size, new byte[size * size]))
            .withGetY(i -> i % 2 == 0 ? "no" : "yes")
            .withSplitter(new IndexSplitter(0, 1))
            .dataloaders(
                IntStream.range(0, 6).boxed().toList(), o -> o.withBs(2).withNumWorkers(0));
    return new Learner(dls, net());
  }

  @Test
  void i16_ofAnItemOfTheData() {
    try (var _ = new TensorScope()) {
      var seen = GradCam.of(learner(4), 3, "yes");
      assertThat(seen.y()).isEqualTo("yes");
      assertThat(seen.probs()).hasSize(2);
      assertThat(seen.map().values()).hasDimensions(5, 5);
      seen.save(folder.resolve("seen.png"));
      assertThat(folder.resolve("seen.png")).isNotEmptyFile();
      // 3x3 is too coarse.
      assertThat(GradCam.of(learner(2), 3).map()).isNull();
      assertThatThrownBy(() -> GradCam.of(learner(4), 3, "maybe"))
          .hasMessageContaining("[no, yes]");
    }
  }

  @Test
  void i17_whereALayerIsActive() {
    try (var _ = new TensorScope()) {
      Tensor a = Torch.arange(32).to(torch.DType.FLOAT32).view(1, 2, 4, 4);
      var map = HeatMap.ofActivations(a);
      assertThat(map.values()[0]).containsExactly(8, 9, 10, 11);
      assertThat(map.values()[3][3]).isEqualTo(23);
      var image = map.withAlpha(0.4).toImage();
      assertThat(image.getWidth()).isEqualTo(224);
      // The smallest is black, the greatest yellow, both 0.4 opaque.
      assertThat(image.getRGB(0, 0)).isEqualTo(102 << 24 | 0x000004);
      assertThat(image.getRGB(223, 223)).isEqualTo(102 << 24 | 0xfcfdbf);
      assertThatThrownBy(() -> HeatMap.ofActivations(Torch.zeros(2, 2, 4, 4)))
          .hasMessageContaining("one sample");
    }
  }

  // The lesson's kernel for lower right edges, on a step in brightness.
  // F.conv2d(torch.tensor([[0.,0,1,1]]*4)[None,None].expand(1,3,4,4), k.expand(1,3,3,3)) -> 3, 3
  @Test
  void i19_aKernelByHand() {
    try (var _ = new TensorScope()) {
      float[][] kernel = {{0, -5 / 3f, 1}, {-5 / 3f, -5 / 3f, 1}, {1, 1, 1}};
      Tensor k = Torch.tensor(kernel).expand(1, 3, 3, 3).div(6);
      float[] row = {0, 0, 1, 1};
      Tensor x = Torch.tensor(new float[][] {row, row, row, row}).expand(1, 3, 4, 4);
      Tensor edges = F.conv2d(x, k, null, ConvOptions.DEFAULT);
      // 3 channels / 6 * (1 + 1 + 1), and with the middle column -5/3 - 5/3 + 1 more
      assertThat(edges.reshape(-1).toFloatArray())
          .containsExactly(new float[] {1.5f, 1 / 3f, 1.5f, 1 / 3f}, within(1e-6f));
      Plots.images(java.util.List.of(edges.get(0)), java.util.List.of("edges"))
          .save(folder.resolve("edges.png"));
      assertThat(folder.resolve("edges.png")).isNotEmptyFile();
    }
  }

  @Test
  void i20_kernelsAndActivationsAsPictures() {
    try (var _ = new TensorScope()) {
      var net = net();
      Tensor w = net.getParameter("0.0.weight").detach();
      Figure kernels = Plots.images(java.util.List.of(w.get(0), w.get(1)), java.util.List.of());
      assertThat(kernels.panels()).hasSize(2);
      try (var hook = Hook.output(net.children().getFirst())) {
        net.call(Torch.randn(1, 1, 4, 4));
        Tensor a = hook.tensor().get(0);
        Figure maps =
            Plots.images(
                java.util.List.of(a.get(0), a.get(1)), java.util.List.of("channel 0", "channel 1"));
        assertThat(maps.panel(1).toString()).startsWith("channel 1");
        hook.tensor().close();
      }
    }
  }
}
