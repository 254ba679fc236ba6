package fastai.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Aten;
import torch.Scalar;
import torch.TensorScope;
import torch.Torch;
import torch.nn.BatchNorm1d;
import torch.nn.Conv2d;
import torch.nn.ConvNd;
import torch.nn.ConvTranspose2d;
import torch.nn.Dropout;
import torch.nn.LeakyReLU;
import torch.nn.Linear;
import torch.nn.Module;
import torch.nn.NormBase;
import torch.nn.ReLU;
import torch.nn.Sigmoid;
import torch.nn.init.Init;

/// Convolution, norm and linear layers and how they start.
@ExtendWith(NoLeaks.class)
class ConvLayerTest {
  private static final ConvLayer.Options O = ConvLayer.Options.DEFAULT;

  private static String kinds(Module layers) {
    return layers.children().stream()
        .map(layer -> layer.getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }

  @Test
  void y01_convolutionNormActivation() {
    try (var _ = new TensorScope()) {
      var layer = ConvLayer.of(3, 8);
      assertThat(kinds(layer)).isEqualTo("Conv2d BatchNorm2d ReLU");
      var conv = (Conv2d) layer.children().getFirst();
      assertThat(conv.bias).isNull();
      assertThat(conv.padding()).containsExactly(1, 1);
      assertThat(layer.call(Torch.randn(2, 3, 9, 9)).shape()).containsExactly(2, 8, 9, 9);
      assertThat(layer.stateDict())
          .containsOnlyKeys(
              "0.weight",
              "1.weight",
              "1.bias",
              "1.running_mean",
              "1.running_var",
              "1.num_batches_tracked");

      assertThat(kinds(ConvLayer.of(3, 8, O.withBn1st(false))))
          .isEqualTo("Conv2d ReLU BatchNorm2d");
      assertThat(kinds(ConvLayer.of(3, 8, O.withAct(null)))).isEqualTo("Conv2d BatchNorm2d");
      assertThat(kinds(ConvLayer.of(3, 8, O.withNorm(null).withXtra(new Dropout(0.5)))))
          .isEqualTo("Conv2d ReLU Dropout");
      assertThat(kinds(ConvLayer.of(3, 8, O.withNdim(1)))).isEqualTo("Conv1d BatchNorm1d ReLU");
      assertThat(kinds(ConvLayer.of(3, 8, O.withNdim(3).withTranspose(true))))
          .isEqualTo("ConvTranspose3d BatchNorm3d ReLU");
      assertThatThrownBy(() -> ConvLayer.of(3, 8, O.withNdim(4)))
          .hasMessageContaining("1, 2 or 3 directions");
    }
  }

  @Test
  void y01_strideKernelTransposeGroupsAndDilation() {
    try (var _ = new TensorScope()) {
      var x = Torch.randn(2, 4, 8, 8);
      assertThat(ConvLayer.of(4, 8, 5, 2).call(x).shape()).containsExactly(2, 8, 4, 4);
      var up = ConvLayer.of(4, 8, O.withTranspose(true).withKs(4).withStride(2));
      assertThat(((ConvTranspose2d) up.children().getFirst()).padding()).containsExactly(0, 0);
      assertThat(up.call(x).shape()).containsExactly(2, 8, 18, 18);
      assertThat(ConvLayer.of(4, 8, O.withGroups(4).withDilation(2).withPadding(2)).call(x).shape())
          .containsExactly(2, 8, 8, 8);
    }
  }

  @Test
  void y01_startsByTheActivation() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      // Kaiming-uniform: sqrt(6 / fanIn), fan in 64 * 9.
      for (var act : Arrays.<java.util.function.Supplier<Module>>asList(ReLU::new, LeakyReLU::new))
        assertThat(bound(O.withAct(act))).isCloseTo(Math.sqrt(6.0 / 576), within(1e-4));
      // Xavier-uniform: sqrt(6 / (fanIn + fanOut)).
      assertThat(bound(O.withAct(Sigmoid::new))).isCloseTo(Math.sqrt(6.0 / 1152), within(1e-4));
      // PyTorch's own: 1 / sqrt(fanIn).
      assertThat(bound(O.withAct(null))).isCloseTo(1 / 24.0, within(1e-4));
      assertThat(bound(O.withInit(w -> Init.constant_(w, 0.25)))).isEqualTo(0.25);
      var biased = (ConvNd) ConvLayer.of(4, 4096, O.withNorm(null)).children().getFirst();
      assertThat(biased.bias.std().item()).isCloseTo(0.01, within(5e-4));
      assertThat(
              ((ConvNd) ConvLayer.of(4, 8, O.withBias(true).withBiasStd(0)).children().getFirst())
                  .bias
                  .abs()
                  .sum()
                  .item())
          .isZero();
    }
  }

  private static double bound(ConvLayer.Options options) {
    var conv = (ConvNd) ConvLayer.of(64, 64, options).children().getFirst();
    return conv.weight.abs().amax().item();
  }

  @Test
  void y02_norms() {
    try (var _ = new TensorScope()) {
      start(Norms.batchNorm(4), 1);
      start(Norms.batchNorm(4, 1, NormType.BATCH_ZERO), 0);
      start(Norms.instanceNorm(4, 2, NormType.INSTANCE), 1);
      start(Norms.instanceNorm(4, 2, NormType.INSTANCE_ZERO), 0);
      assertThat(kinds(ConvLayer.of(3, 8, O.withNorm(NormType.INSTANCE))))
          .isEqualTo("Conv2d InstanceNorm2d ReLU");
      // All zeros but the bias of 0.001.
      var zero = ConvLayer.of(3, 8, O.withNorm(NormType.BATCH_ZERO));
      assertThat(zero.call(Torch.randn(2, 3, 4, 4)).mean().item()).isCloseTo(1e-3, within(1e-7));
    }
  }

  private static void start(NormBase norm, double weight) {
    assertThat(norm.weight.mean().item()).isEqualTo(weight);
    assertThat(norm.bias.mean().item()).isCloseTo(1e-3, within(1e-9));
  }

  @Test
  void y02_weightAndSpectralNorm() {
    try (var _ = new TensorScope()) {
      Torch.manualSeed(1);
      var weight = ConvLayer.of(3, 8, O.withNorm(NormType.WEIGHT));
      assertThat(kinds(weight)).isEqualTo("Conv2d ReLU");
      assertThat(weight.getParameter("0.parametrizations.weight.original0").shape())
          .containsExactly(8, 1, 1, 1);
      assertThat(weight.getParameter("0.bias").shape()).containsExactly(8);
      var spectral = ConvLayer.of(3, 8, O.withNorm(NormType.SPECTRAL));
      for (int i = 0; i < 20; i++) spectral.call(Torch.randn(1, 3, 4, 4));
      var conv = (Conv2d) spectral.children().getFirst();
      assertThat(Aten.linalgMatrixNorm(conv.weight.flatten(1), Scalar.of(2)).item())
          .isCloseTo(1, within(1e-3));
    }
  }

  @Test
  void y03_linBnDrop() {
    try (var _ = new TensorScope()) {
      var o = LinBnDrop.Options.DEFAULT;
      var plain = LinBnDrop.of(10, 5);
      assertThat(kinds(plain)).isEqualTo("BatchNorm1d Linear");
      assertThat(((BatchNorm1d) plain.children().getFirst()).numFeatures).isEqualTo(10);
      assertThat(((Linear) plain.children().get(1)).bias).isNull();
      assertThat(kinds(LinBnDrop.of(10, 5, o.withP(0.5).withAct(new ReLU()))))
          .isEqualTo("BatchNorm1d Dropout Linear ReLU");
      var first = LinBnDrop.of(10, 5, o.withP(0.5).withAct(new ReLU()).withLinFirst(true));
      assertThat(kinds(first)).isEqualTo("Linear ReLU BatchNorm1d Dropout");
      assertThat(((BatchNorm1d) first.children().get(2)).numFeatures).isEqualTo(5);
      var without = LinBnDrop.of(10, 5, o.withBn(false));
      assertThat(kinds(without)).isEqualTo("Linear");
      assertThat(((Linear) without.children().getFirst()).bias).isNotNull();
      assertThat(first.call(Torch.randn(3, 10)).shape()).containsExactly(3, 5);
    }
  }

  @Test
  void y16_simpleCnn() {
    try (var _ = new TensorScope()) {
      var net = SimpleCNN.of(1, 16, 32, 10);
      assertThat(net.children().stream().map(ConvLayerTest::kinds))
          .containsExactly(
              "Conv2d BatchNorm2d ReLU",
              "Conv2d BatchNorm2d ReLU",
              "Conv2d ReLU",
              "AdaptiveAvgPool2d Flatten");
      assertThat(net.call(Torch.randn(2, 1, 28, 28)).shape()).containsExactly(2, 10);
      var other = SimpleCNN.of(new long[] {1, 4, 5}, new long[] {5, 1}, new long[] {1, 2}, false);
      assertThat(kinds(other.children().getFirst())).isEqualTo("Conv2d ReLU");
      assertThat(other.call(Torch.randn(2, 1, 8, 8)).shape()).containsExactly(2, 5);
      assertThatThrownBy(() -> SimpleCNN.of(new long[] {1, 4}, new long[] {5, 1}, null, true))
          .hasMessageContaining("2 kernelSzs for 1 layers");
    }
  }
}
