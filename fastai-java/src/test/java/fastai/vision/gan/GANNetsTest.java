package fastai.vision.gan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fastai.NoLeaks;
import fastai.layers.SelfAttention;
import fastai.vision.gan.GANNets.CriticOptions;
import fastai.vision.gan.GANNets.GanCriticOptions;
import fastai.vision.gan.GANNets.GeneratorOptions;
import fastai.vision.models.Patterns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import torch.Tensor;
import torch.TensorScope;
import torch.Torch;
import torch.nn.Dropout2d;
import torch.nn.Module;

/// Numbers of src/test/python/gan_golden.py, which builds the same networks with torch alone.
@ExtendWith(NoLeaks.class)
class GANNetsTest {
  /// @param picks the first, the second and the last number
  private static void golden(Module net, long[] in, long[] out, long params, double... picks) {
    try (var _ = new TensorScope();
        var _ = Torch.noGrad()) {
      Patterns.fill(net);
      net.eval();
      assertThat(net.parameters().stream().mapToLong(Tensor::numel).sum()).isEqualTo(params);
      Tensor y = net.call(Patterns.input(in));
      assertThat(y.shape()).containsExactly(out);
      double[] flat = y.flatten().toDoubleArray();
      double[] seen = {flat[0], flat[1], flat[flat.length - 1], y.std().item()};
      for (int i = 0; i < 4; i++)
        assertThat(seen[i]).isCloseTo(picks[i], within(1e-4 * Math.max(1, Math.abs(picks[i]))));
    }
  }

  @Test
  void u08_basicGeneratorAsInTorch() {
    try (var _ = new TensorScope()) {
      var net = GANNets.basicGenerator(16, 3, GeneratorOptions.DEFAULT.withNExtraLayers(1));
      golden(
          net,
          new long[] {4, 100},
          new long[] {4, 3, 16, 16},
          376320,
          0.021273,
          -0.040356,
          0.031536,
          0.070348);
    }
  }

  @Test
  void u09_basicCriticAsInTorch() {
    try (var _ = new TensorScope()) {
      var net = GANNets.basicCritic(16, 3, CriticOptions.DEFAULT.withNExtraLayers(1));
      golden(
          net,
          new long[] {4, 3, 16, 16},
          new long[] {4, 1},
          173505,
          -0.032997,
          0.011795,
          0.017743,
          0.041445);
    }
  }

  @Test
  void u10_ganCriticAsInTorch() {
    try (var _ = new TensorScope()) {
      var net = GANNets.ganCritic(GanCriticOptions.DEFAULT.withNf(16).withNBlocks(2));
      golden(
          net,
          new long[] {2, 3, 40, 40},
          new long[] {2, 4},
          176625,
          -53640.261719,
          -30764.080078,
          -17081.542969,
          15517.760742);
    }
  }

  @Test
  void u10_dropoutAndAttentionOfTheCritic() {
    try (var _ = new TensorScope()) {
      var net = GANNets.ganCritic(GanCriticOptions.DEFAULT.withNf(8));
      assertThat(
              net.modules().stream()
                  .filter(Dropout2d.class::isInstance)
                  .map(Module::toString)
                  .toList())
          .containsExactly(
              "Dropout2d(p=0.075, inplace=False)",
              "Dropout2d(p=0.15, inplace=False)",
              "Dropout2d(p=0.15, inplace=False)",
              "Dropout2d(p=0.15, inplace=False)");
      assertThat(net.get(4).modules()).filteredOn(SelfAttention.class::isInstance).hasSize(1);
      assertThat(net.modules()).filteredOn(SelfAttention.class::isInstance).hasSize(1);
    }
  }

  @Test
  void u08_sizesArePowersOfTwo() {
    assertThatThrownBy(() -> GANNets.basicGenerator(48, 3)).hasMessageContaining("power of 2");
    assertThatThrownBy(() -> GANNets.basicCritic(4, 3)).hasMessageContaining("from 8 on");
  }

  @Test
  void u21_denseResBlockAndAddChannels() {
    try (var _ = new TensorScope()) {
      Tensor x = Torch.randn(2, 6, 5, 5);
      Tensor y = new DenseResBlock(6).call(x);
      assertThat(y.shape()).containsExactly(2, 12, 5, 5);
      assertThat(y.narrow(1, 6, 6).equal(x)).isTrue();
      assertThat(new DenseResBlock(6).deepCopy().call(x).shape()).containsExactly(2, 12, 5, 5);
      assertThat(new AddChannels(2).call(Torch.zeros(3, 4)).shape()).containsExactly(3, 4, 1, 1);
    }
  }
}
